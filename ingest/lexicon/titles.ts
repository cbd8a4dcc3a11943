import { readWords } from './read-rows.ts';

/** Words that end the name of a post. */
export const titleHeads =
  readWords(`书记 主任 部长 厅长 局长 处长 科长 司长 署长 院长 校长 所长 会长 理事长 董事长 总经理 经理 总裁 秘书长 主席 委员长 市长 县长 区长 省长 州长 镇长 乡长 村长 盟长 旗长 行政长官 总理 总统 首相 国王 议长 总监 总工程师 总工 总装师 制冰师 工程师 高工 总设计师 设计师 总会计师 会计师 经济师 首席经济学家 经济学家 农艺师 高级技师 技师
教授 研究员 院士 讲师 教师 老师 导师 博士生导师 辅导员 学科带头人 主编 总编辑 总编 编辑 台长 社长 行长 关长 支队长 总队长 大队长 中队长 队长 庭长 检察长 检察官 法官 审判员 警长 教导员 政委 司令员 巡视员 调研员 主任科员 科员 委员 常委 成员 代表 律师 合伙人 创始人 联合创始人 发起人 CEO CFO CTO COO 首席执行官 首席技术官 首席财务官 首席运营官 首席科学家 首席专家 首席代表
特聘专家 顾问 助理 参赞 大使 公使 领事 总领事 总干事 干事 专员 协调员 馆长 园长 园区长 组长 站长 场长 厂长 店长 船长 团长 班长 护士长 护士 主任医师 主任委员 主治医师 医师 医生 药师 负责人 法定代表人 法人代表 法人 监事 监事长 监事会主席 董事 执行董事 独立董事 理事 常务理事 召集人 联系人 发言人 新闻发言人 主持人 制片人 导演 编剧 作家 画家 书法家
工作人员 队员 职工 员工 工人 学员 民警 辅警 消防员 志愿者 网格员 质量安全员 安全员 护理员 选调生 驻村干部 干部 总师 副职 主官 文员 秘书 会计 出纳 庭审员 书记员 教练 教练员 运动员 舞蹈老师 分析师 策划师 架构师 工程师助理 副总 站务员 乘务员 飞行员 总建筑师 建筑师 规划师 总规划师 秘书 村支书 支书 第一书记 楼长 河长 湖长 林长 链长 首席 班主任 年级主任 会首 理事会主席 董事局主席 总书记`);

/** What may stand before a head and belongs to the title: 常务副主任, 一级巡视员. */
export const titleRanks = readWords(
  `副 代 常务副 常务 第一副 第一 第二 执行 首席 高级 正高级 副高级 中级 助理 名誉 荣誉 特聘 特约 特邀 客座 兼职 专职 挂职 联席 轮值 总 一级 二级 三级 四级 正处级 副处级 正厅级 副厅级 正局级 副局级 处级 厅级 正科级 副科级 教授级 研究员级 资深 驻站 终身 长聘 讲座 荣休 博士生 研究生 派驻 主要 学术 技术 区域 大区 全球 联合 创始 主任 秘书 候任 候补 后备 机关 独立 外部 职工 人大 业务 项目 安全 质量 行政 市场 销售 运营 财务 产品 生产 工厂 车间 综合 党建 招商 投资 研发`,
);

/** Words before a post that say when it was held. */
export const formerWords = readWords('原 前 原任 前任 曾任 历任 卸任');
export const presentWords = readWords('时任 现任 拟任 新任 候任 兼任 兼 担任 出任 任 代 代理');

/** Offices of a place's government: 市长 is an office at X市人民政府. */
export const governmentHeads: Record<string, string> = {
  省长: '省',
  市长: '市',
  县长: '县',
  区长: '区',
  州长: '州',
  镇长: '镇',
  乡长: '乡',
  盟长: '盟',
  旗长: '旗',
};

/** Posts of the Party that are held at a committee: 书记 at X市委, 党组成员 at X局党组. */
export const partyHeads: Record<string, string> = {
  党组成员: '党组',
  党委委员: '党委',
  党组书记: '党组',
  党委书记: '党委',
  纪委书记: '纪委',
  支部书记: '支部',
};

/** Departments whose head is written together with them: 组织部长 is 部长 of the 组织部. */
export const fusedDepartments = readWords(
  '组织部 宣传部 统战部 外联部 外交部 国防部 公安局 财政局 教育局 商务局 司法局 民政局 审计局 统计局 水利局 农业局 科技局 文化局 体育局 卫生局 环保局 规划局 交通局 招商局 应急局 人社局 住建局 工信局 文旅局 卫健局 退役军人局 统战部 武装部 政法委 办公室',
);

/** Words that look like a title in a list of guests and are none. */
export const noTitles = new Set(
  readWords(
    '专家 嘉宾 领导 市领导 区领导 县领导 省领导 学者 记者 通讯员 同志 先生 女士 市民 村民 居民 游客 家长 学生 业主 用户 消费者',
  ),
);
