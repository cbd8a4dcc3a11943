import { readRows, readWords } from './read-rows.ts';

/** Words that the dictionary calls verbs or numbers and that stand inside names: 开发, 保护, 第一. */
const nameWords = new Set(
  readWords(`开发 高新 示范 现代 创新 组织 自治 三角 保障 审批 第一 第二 第三 第四 第五 第六 第七 第八 第九 第十 养护 学习 派出 实践 出版 立法 沿海 巡回 制造 计算 集聚 促进 保护 转移 统战 知识 退役 行为 未来 开放 复议 展示 振兴 安装 执法 青年 自然 帮扶 支行 分行 育种 高速 治理 登记 统筹 集成 零部件 执行 急救 下一代 当代 扶贫
对外经贸 师范 理工 医科 财经 政法 外国语 共青团 首都 天元 联想 如意 万家 可口 三元 永新 万年 无为 上市 国网 华东 华中 华南 华北 西北 西南 东北 城市 资源 环境 解放 新兴 友好 高质量 招商引资 一带一路 再生 休闲 调解 指挥 控股 互动 互助 创意 预制 教学 培训 评估 监测 监管 检验 检测 防控 救援 竞技 交易 结算 采购 招商 孵化 加速 运营 运维 运输 投资 贸易 督导 督查 巡视 巡察 调查 勘察 勘探 规划 设计 咨询 策划 仲裁 公证 救助 援助 康复 养老 护理 保健 预防 控制 消防 救灾 减灾 防灾 抢险 收储 储备 储能 发电 供电 供水 供热 排水 节能 循环 利用 处置 处理 回收 加工 装备 装配 合作 交流 往来 进出口 出口 进口 外贸 投促
国际 对外 自由 联通 移动 电信 合成 融合 一体化 协同 互联 物联 大数据 云计算 人工 智能 智慧 数字 双创 创业 就业 产权 版权 专利 商标 质量 标准 计量 认证 认可 信用 征信 担保 租赁 融资 理财 统计 审计 评审 评价 考试 招生 招聘 人才 退休 离休 老龄 助残 慈善 公益 志愿 服务 文明 法治 依法 平安 反诈 禁毒 戒毒 扫黑 打假 维权 信访 调研 研修 进修 研发 中试 量产 试验 实验 应急 综合 联席 联络 中以 中韩 中德 中外 两新 选联任 城运 接警 融媒体 全媒体 新媒体`),
);

/** Words at which a name ends, beside the verbs of the dictionary. */
const endWords =
  readWords(`的 了 暨 除 访 携 拟任 拟提名 抢抓 全面启动 着 来 原 首任 历任 摄 供图 讯 报讯 在 由 与 和 及 以及 对 向 从 把 被 将 为 到 于 是 等 也 都 并 并且 让 使 给 请 跟 据 该 此 这 那 各 每 其 或 而 则 且 即 但 又 再 还 就 才 已 曾 正 正在 均 分别 共同 一起 一同 一道 先后 随后 随即 期间 之后 之前 以来 以后 以前 当天 当日 近日 日前 近期 近年来 今年 去年 明年 今天 昨天 昨日 今日 上午 下午 晚上 晚 同时 同期 此次 本次 这次 首次 再次 其中 此外 另外 目前 当前 如今 现在 未来 下一步 接下来
联合 会同 协同 携手 牵手 联手 来自 来到 赴 前往 走进 走访 深入 参观 考察 调研组 获悉 了解 了解到 邀请 特邀 邀 聘请 组织开展 举办 主办 承办 协办 召开 举行 开展 参加 出席 陪同 率 率队 率领 带队 带领 派 派出 派遣 安排 通过 按照 根据 依据 围绕 针对 关于 对于 作为 成为 位于 地处 坐落 坐落于 落户 落户于 落地 入驻 签约 签署 签订 达成 揭牌 成立 设立 组建 建立 建成 投产 建设了 担任 出任 任职 就任 毕业于 就读于 毕业 就职于 供职于 加入 加盟 隶属 隶属于 属于 归属 包括 包含 涵盖 涉及 以 如 像 比如 例如 尤其 特别是 无论 不论 不仅 既有 又有 也有 还有 有 没有 我 我们 你 你们 他 她 他们 它 自己 双方 大家
表示 指出 强调 介绍 说 称 说道 谈到 谈道 提到 认为 透露 告诉 坦言 感慨 讲话 致辞 发言 主持 宣布 宣读 解读 授课 主讲 讲授 讲解 分享 学习 借鉴 对标 致力于 助力 推动 推进 支持 指导 帮助 服务于 打造 构建 建设成 印发 出台 发布 下发 公布 提出 提供 采取 实施 落实 贯彻 执行了 推行 推出 完成 实现 获得 荣获 获 获批 授予 授牌 颁发 颁给 评为 被评 入选 列入 纳入 申报 负责 承担 承接 承建 投资建设 引进 引入 吸引 招引 对接 洽谈 会见 会晤 拜访 访问 慰问 看望 走访慰问 迎来 欢迎 感谢 祝贺 希望 要求 需要 可以 能够 应当 必须 可 能 应 要 会上 会议指出 会议强调 现场 仪式上 活动中 经 经过 自从 沿 沿着 距 距离 依托 借助 利用好 聚焦 瞄准 立足 面向 覆盖 辐射 连接 毗邻 紧邻 接壤 同 当 随着 因 因为 由于 所以 如果 只要 只有 虽然 尽管 至 至今 直至 截至 多 多家 多个 一个 一家 一批 一些 这家 那家 某 第一批 首批 两 两个 三个 三家 四家 五家 几个 数个 家 名 位 个 项 场 次 届 期 余 近 约 超 超过 达到 共 共有 共计 总计 累计 不断 持续 进一步 积极 努力 大力 全力 切实 认真 扎实 始终 坚持 牢固 充分 深刻 紧紧 及时 主动`);

/** A word as the reader of tokens knows it: how frequent it is, and whether a name may go on over it. */
export interface CommonWord {
  frequency: number;
  role: 'stop' | 'word';
}

/** The everyday words of newspapers. */
export function readCommonWords(): Map<string, CommonWord> {
  const words = new Map<string, CommonWord>();
  for (const [word = '', frequency = '', role = ''] of readRows('words.csv')) {
    words.set(word, { frequency: Number(frequency), role: role === 'stop' && !nameWords.has(word) ? 'stop' : 'word' });
  }
  for (const word of nameWords) words.set(word, { frequency: words.get(word)?.frequency ?? 500, role: 'word' });
  for (const word of endWords) {
    words.set(word, { frequency: words.get(word)?.frequency ?? (word.length === 1 ? 20000 : 2000), role: 'stop' });
  }
  return words;
}
