import { weakCompanyEndings } from '../lexicon/body-endings.ts';
import { readWords } from '../lexicon/read-rows.ts';
import type { Token } from '../text/tokens.ts';

const and = new Set('与和及');
const nestedEnding = /(?:研究所|研究院|学院|实验室|研究中心|学会|研究会|学部|系)$/;
const societyEnding = /(?:协会|学会|研究会|促进会|委员会|联合会|基金会|研究院|研究所|研究中心|合作中心|交流中心)$/;
const groups =
  /^(?:干部|职工|学生|师生|老师|教师|企业|人员|群众|代表|党员|同学|专家|员工|领导|校友|家长|成员|医生|护士|居民|村民|单位|部门|高校|公司)$/;

/** Actions after which societies, institutes and schools are named: 肥胖防治专业委员会, 科技成果转化促进中心. */
const actions = new Set(
  readWords(
    '维护 防治 应对 转化 建造 治疗 打击 传承 创建 共建 警察 留学 学习 康复 救助 援助 互助 捐助 帮扶 助残 戒毒 禁毒 反邪教 交易 拍卖 鉴定 鉴证 认证 传播 翻译 评价 评审 评选 监察 稽查 侦办 检测 通用 修复 复兴 出发 阅读 朗诵 摄影 登山 跑步 游泳 收藏 编织 造纸 印染 铸造 锻造 焊接 养殖 种植 育种 诊断 护理 急救',
  ),
);
const actionEnding =
  /(?:学院|学校|大学|研究院|研究所|研究会|学会|协会|促进会|委员会|基金会|联盟|联合会|俱乐部|实验室|工作站|服务站|中心|领导小组|小组|大队|支队|总队|服务队|救援队)$/;
const anchors = new Set(['place', 'named', 'central', 'zone', 'direct']);

/**
 * Verbs and joiners that stand inside the names of bodies, by the index of their token: 研究中心资源与环境政策研究所,
 * 青山市健康与体育促进协会, 医学会肥胖防治专业委员会, 中和街道, 项目创建办.
 */
export function findBodyJoints(tokens: readonly Token[]): Set<number> {
  const joints = new Set<number>();
  tokens.forEach((token, index) => {
    if (token.role !== 'stop') return;
    if (and.has(token.text)) {
      if (joinsParts(tokens, index) || joinsSubDistrict(tokens, index)) joints.add(index);
    } else if (token.text.length > 1 && (isOffice(tokens, index) || isAction(tokens, index))) joints.add(index);
  });
  return joints;
}

function joinsParts(tokens: readonly Token[], index: number): boolean {
  let first = index;
  while (index - first < 4 && isPlain(tokens[first - 1])) first -= 1;
  const whole = tokens[first - 1];
  if (first === index || !whole) return false;
  let last = index;
  while (last - index < 5 && isPlain(tokens[last + 1])) last += 1;
  const ending = tokens[last + 1];
  if (last === index || ending?.role !== 'named') return false;
  if (whole.role === 'place') return societyEnding.test(ending.text) && lengthBetween(tokens, first, index) > 2;
  return (
    anchors.has(whole.role) &&
    whole.role !== 'zone' &&
    (nestedEnding.test(ending.text) || societyEnding.test(ending.text))
  );
}

function lengthBetween(tokens: readonly Token[], first: number, end: number): number {
  return (tokens[end]?.start ?? 0) - (tokens[first]?.start ?? 0);
}

/** 中和街道: one character before 和 that begins a name. */
function joinsSubDistrict(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const opener = tokens[index - 2];
  if (before?.role !== 'char' || /[省市区县州镇乡村]/.test(before.text)) return false;
  const opens = !opener || opener.role === 'mark' || opener.role === 'place' || opener.role === 'zone';
  return opens && /^(?:街道|街道办事处|街道办|社区)$/.test(tokens[index + 1]?.text ?? '');
}

/** 市项目创建|办|主任. */
function isOffice(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.text === '办' && tokens[index + 2]?.role === 'title' && tokens[index - 1]?.role !== 'stop';
}

function isAction(tokens: readonly Token[], index: number): boolean {
  if (!actions.has(tokens[index]?.text ?? '')) return false;
  let first = index - 1;
  while (index - first < 5 && isPlain(tokens[first])) first -= 1;
  const opener = tokens[first];
  if (!opener || !anchors.has(opener.role)) return false;
  let last = index + 1;
  while (last - index < 4 && isPlain(tokens[last])) last += 1;
  const ending = tokens[last];
  return ending?.role === 'named' && actionEnding.test(ending.text);
}

function isPlain(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.role === 'word' || token.role === 'char' || weakCompanyEndings.has(token.text)) &&
    !groups.test(token.text)
  );
}
