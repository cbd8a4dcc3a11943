import { professions } from '../lexicon/body-endings.ts';
import { findFirst } from '../text/spans.ts';
import { frequencyOf, type Token } from '../text/tokens.ts';
import type { Body } from './body.ts';
import { findSurname } from './person-names.ts';
import type { TitlePhrase } from './title-phrases.ts';

/** Endings that stand in the registered names of enterprises only. */
const registered = /^(?:集团)?(?:股份)?有限(?:责任)?公司$|^集团有限公司$/;
/** Function characters that registered names hold now and then: 亿和精密工业, 国综绿能数字科技. */
const inside = /^[和能同为可达应会到以上下新共多合自从当经]$/;

/**
 * Function characters that stand inside registered names of enterprises, by the index of their token:
 * between single characters, at the beginning of a name that ends in 有限公司.
 */
export function findStemJoints(tokens: readonly Token[]): Set<number> {
  const joints = new Set<number>();
  for (let end = 0; end < tokens.length; end += 1) {
    if (tokens[end]?.role !== 'company' || !registered.test(tokens[end]?.text ?? '')) continue;
    let index = end - 1;
    while (index > 0 && isStemPart(tokens[index])) index -= 1;
    const stop = tokens[index];
    if (stop?.role === 'stop' && isStemVerb(tokens, index) && index < end - 1) joints.add(index);
    if (stop?.role !== 'stop' || !inside.test(stop.text) || index === end - 1) continue;
    let first = index;
    while (first > 0 && tokens[first - 1]?.role === 'char' && index - first < 4) first -= 1;
    const before = tokens[first - 1];
    const isPlaced = before?.role === 'place' && !/[和同]/.test(stop.text) && tokens[index + 1]?.role === 'char';
    const opens =
      !before || before.role === 'mark' || before.role === 'place' || before.text === '的' || before.role === 'stop';
    if ((first < index && opens) || (first === index && isPlaced)) joints.add(index);
  }
  return joints;
}

/** Verbs that take an enterprise: behind a place they begin no brand. */
const dealing =
  /^(?:起诉|对接|联建|走访|扶持|签下|携手|入股|参股|并购|约谈|处罚|查处|引进|招引|引入|吸引|收购|考察|参观|走进|落户|入驻|投资|支持|服务|推动|帮助|培育|建设|打造|联合|组织|成立|设立|组建|注册|选举|聘请|委托|监管|调研|慰问|开展|举办|承办|主办|协办)$/;

/** 武汉攀升鼎承科技有限公司, 上海金熊造纸网毯有限公司: a verb within three words of the place belongs to the name. */
function isStemVerb(tokens: readonly Token[], index: number): boolean {
  const stop = tokens[index];
  if (stop?.text.length !== 2 || frequencyOf(stop.text) >= 1500 || dealing.test(stop.text)) return false;
  for (let at = index - 1; at >= index - 3; at -= 1) {
    const role = tokens[at]?.role;
    if (role === 'place') return true;
    if (role !== 'char' && role !== 'word') return false;
  }
  return false;
}

function isStemPart(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.role === 'mark') return token.text === '（' || token.text === '）';
  return token.role !== 'stop' && token.role !== 'title';
}

const corporate =
  /^(?:创始|执行|联席|轮值|副|常务副|高级|首席|区域)*(?:董事长|总经理|总裁|CEO|CTO|CFO|COO|创始人|联合创始人|合伙人|首席执行官|首席技术官|首席财务官|首席运营官|首席科学家|副总裁|副总|董事|执行董事|监事|监事长|店长|厂长|总经理助理)$/;

/** 董某, 玛依拉·肉孜 */
function beginsName(words: string): boolean {
  return findSurname(words, 0) > 0 || /^[\u4e00-\u9fff]{1,9}·[\u4e00-\u9fff]/.test(words);
}

/** 麦隆咖啡首席技术官董某: what stands right before a corporate title and a name is the enterprise. */
export function findEmployers(
  tokens: readonly Token[],
  phrases: readonly TitlePhrase[],
  endsAt: ReadonlyMap<number, Body>,
): Body[] {
  const employers: Body[] = [];
  for (const phrase of phrases) {
    if (endsAt.has(phrase.outerStart) || !corporate.test(phrase.title)) continue;
    const at = findFirst(tokens, phrase.outerStart);
    const next = findFirst(tokens, phrase.end);
    const behind = tokens
      .slice(next, next + 10)
      .map((token) => token.text)
      .join('');
    if (tokens[at]?.start !== phrase.outerStart || !beginsName(behind)) continue;
    let first = at;
    let units = 0;
    while (first > 0) {
      const token = tokens[first - 1];
      if (!token || !isStemPart(token) || token.role === 'mark' || professions.has(token.text)) break;
      units += token.text.length;
      first -= 1;
      if (units > 10) break;
    }
    const own = tokens.slice(first, at);
    const start = own[0]?.start;
    const opener = tokens[first - 1];
    const opens = !opener || opener.role === 'mark' || opener.role === 'stop';
    const isName = own.some(
      (token) => token.role === 'char' || token.role === 'latin' || token.role === 'place' || token.role === 'company',
    );
    if (
      start === undefined ||
      !opens ||
      !isName ||
      units < 3 ||
      units > 10 ||
      !/[\u4e00-\u9fff]/.test(own.map((token) => token.text).join(''))
    )
      continue;
    const name = own.map((token) => token.text).join('');
    if (/^(?:该|本|我|其|原|前|时任|各|多|全|公司|企业|集团|某)|(?:公司|企业|单位|部门|负责|担任|人)$/.test(name))
      continue;
    employers.push({ start, end: phrase.outerStart, ownStart: start, kind: 'Company', name });
  }
  return employers;
}
