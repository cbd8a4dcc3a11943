import { classWords } from '../lexicon/zone-kinds.ts';
import { divisions, type Token } from '../text/tokens.ts';

const classes = new Set(classWords);

/** Words that may stand before a place at the beginning of a name. */
const openers =
  /^(?:中共|共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|武警|国网|中建|中铁|中交|当代|新|大|国立|国家税务总局|驻|人大|政协)$/;

const branch = /^(?:分公司|分部|分局|分行|支行|支公司|子公司)$/;

/** Where the name in a segment begins: at its first place, unless the words before it open a name. */
export function findNameStart(tokens: readonly Token[]): number {
  let start = 0;
  while (start < tokens.length && isNoise(tokens[start])) start += 1;
  const opener = tokens[start]?.role;
  if (opener !== 'word' && opener !== 'char' && opener !== 'latin') return start;
  for (let index = start + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const isEnding = token.role !== 'word' && token.role !== 'char' && token.role !== 'latin' && token.role !== 'place';
    if (isEnding && token.role !== 'central') return start;
    if (token.role !== 'place' && token.role !== 'central') continue;
    const before = tokens[index - 1];
    // 云帆海湾|华东|分公司: the house stands before the place of its branch
    if (branch.test(tokens[index + 1]?.text ?? '')) return start;
    // “青山有礼”长江志愿服务队: a river, and no place that begins another name
    if (tokens[start]?.text.startsWith('“') && index === start + 1 && !divisions.has(token.text)) return start;
    return before && (openers.test(before.text) || before.role === 'place') ? start : index;
  }
  return start;
}

/** What a name does not begin with: counts, adverbs of time, words for groups. */
function isNoise(token: Token | undefined): boolean {
  if (!token) return false;
  return classes.has(token.text) || noise.has(token.text);
}

const noise = new Set([
  '广大',
  '集聚',
  '厚植',
  '着力',
  '选举',
  '依托',
  '赋能',
  '基层',
  ...'月日时年元名家个所位来下级内',
  '时任',
  '现任',
  '全体',
  '记者',
  '党员',
  '学生',
  '企业',
  '群众',
  '工作',
  '会议',
  '活动',
  '建设',
  '加快',
  '打造',
  '辖区内',
  '区内',
  '涉事',
  '保障',
  '促进',
  '组织',
  '展示',
  '培育',
  '治理',
  '监管',
  '调研',
  '学习',
  '未来',
  '营造',
  '新中国',
]);
