import { professions } from '../lexicon/body-endings.ts';
import type { Token } from '../text/tokens.ts';
import { findBodyJoints } from './body-joints.ts';
import { findStemJoints } from './company-stems.ts';

const endingRoles = new Set(['direct', 'named', 'elided', 'central', 'company', 'brand', 'kind', 'zone']);
/** 七局, 三院: a body's number. */
const unit = /^[一二三四五六七八九十]+(?:局|所|院|师|厂|公司|中|冶)$/;
const numerals = new Set('一二三四五六七八九十');
const joiners = new Set(['·', '•', '･']);
const latinJoiners = new Set(['-', '&', '+', '＋', '－']);

/**
 * Cuts tokens into the stretches in which a name may stand: between marks, verbs, function words and posts.
 * A bracket inside a name stays in it: 寒武纪（辽宁）电子科技有限公司.
 */
export function cutSegments(tokens: readonly Token[], breaks: ReadonlySet<number>): Token[][] {
  const joints = new Set([...findStemJoints(tokens), ...findBodyJoints(tokens)]);
  const segments: Token[][] = [];
  let open: Token[] = [];
  const close = (): void => {
    if (open.length === 0) return;
    segments.push(open);
    open = [];
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (breaks.has(token.start)) close();
    if (isBracketOpen(token.text) && open.length > 0) {
      const end = findBracketEnd(tokens, index);
      if (end > 0) {
        open.push(joinTokens(tokens.slice(index, end)));
        index = end - 1;
        continue;
      }
    }
    if (token.text === '“') {
      const end = findQuoteEnd(tokens, index);
      if (end > 0) {
        open.push(joinTokens(tokens.slice(index, end)));
        index = end - 1;
        continue;
      }
    }
    // 胡家滩: 家 stands inside the names of places
    const isFamily =
      token.text === '家' &&
      open.at(-1)?.role === 'char' &&
      (open.length === 1 ||
        /^(?:place|zone|kind|direct)$/.test(open.at(-2)?.role ?? '') ||
        /^[镇乡村]$/.test(open.at(-2)?.text ?? '')) &&
      tokens[index + 1]?.role === 'char';
    const next = tokens[index + 1];
    // 中国—东盟青年产业园
    const isDash = token.text === '—' || token.text === '-';
    if (isDash && next && open.at(-1)?.text === '中国' && /^(?:central|place)$/.test(next.role)) {
      open.push({ ...token, role: 'word' }, { ...next, role: 'word' });
      index += 1;
    } else if (joints.has(index)) open.push({ ...token, role: 'word' });
    else if (isFamily) open.push({ ...token, role: 'char' });
    else if (breaksName(tokens, index, open.length > 0)) close();
    else open.push(token);
  }
  close();
  return segments;
}

const timed = /^[现后时曾历升调转改拟新原接继续连兼]任$/;

function breaksName(tokens: readonly Token[], index: number, isOpen: boolean): boolean {
  const token = tokens[index];
  if (!token) return true;
  // 社区党委|组织|社区青少年: a verb where a body stands before it and no department is named after it
  if (token.text === '组织' && endingRoles.has(tokens[index - 1]?.role ?? ''))
    return !/^(?:部|处|科|工作|生活|建设|委)/.test(tokens[index + 1]?.text ?? '');
  // 家庭教育|指导|服务中心: a noun inside a name
  if (token.text === '指导' && isOpen && isGuidance(tokens, index)) return false;
  if (token.role === 'stop')
    return token.text.length === 1 || !numerals.has(token.text[0] ?? '') || !unit.test(token.text);
  // 杭州市商务局|现任|杭州市投资促进局
  if (timed.test(token.text)) return true;
  if (token.role === 'mark') return !(isOpen && joinsName(tokens, index));
  if (token.role === 'latin') return /^[\d０-９.%]+$/.test(token.text);
  if (token.role === 'title') return !(professions.has(token.text) && endsSoon(tokens, index + 1));
  return token.text === '副';
}

function isGuidance(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.role ?? '';
  const ending = tokens[index + 1]?.text ?? '';
  return (before === 'word' || before === 'char') && /^(?:服务|委员会|服务中心|服务站|工作站|小组|办公室)/.test(ending);
}

function joinsName(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index]?.text ?? '';
  const next = tokens[index + 1];
  if (joiners.has(mark)) return isNamePart(next);
  return latinJoiners.has(mark) && isNamePart(next) && (next?.role === 'latin' || tokens[index - 1]?.role === 'latin');
}

function isNamePart(token: Token | undefined): boolean {
  return token !== undefined && token.role !== 'mark' && token.role !== 'stop';
}

/** Whether a body's ending follows within three tokens, so that 律师 in 律师协会 is a part of the name. */
function endsSoon(tokens: readonly Token[], from: number, most = 3): boolean {
  for (let index = from; index < from + most; index += 1) {
    const token = tokens[index];
    if (!token || token.role === 'mark' || token.role === 'stop') return false;
    if (token.role === 'title' && !(most > 3 && professions.has(token.text))) return false;
    if (endingRoles.has(token.role)) return token.role !== 'elided' && token.role !== 'central';
    if (token.text === '司' || token.text === '处' || token.text === '部') return true;
  }
  return false;
}

/** “石榴花” of “石榴花”家庭教育指导服务站: the index behind short quoted words that a name goes on after, or 0. */
function findQuoteEnd(tokens: readonly Token[], open: number): number {
  let units = 0;
  for (let index = open + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) return 0;
    if (token.text === '”')
      return units > 1 && isNamePart(tokens[index + 1]) && endsSoon(tokens, index + 1, 6) ? index + 1 : 0;
    units += token.text.length;
    if (units > 10 || (token.role === 'mark' && !/[·—]/.test(token.text)) || token.role === 'title') return 0;
  }
  return 0;
}

function joinTokens(tokens: readonly Token[]): Token {
  const start = tokens[0]?.start ?? 0;
  return { start, end: tokens.at(-1)?.end ?? start, text: tokens.map((token) => token.text).join(''), role: 'word' };
}

function isBracketOpen(text: string): boolean {
  return text === '（' || text === '(';
}

/** The index behind a short bracket that a name goes on after, or 0. */
function findBracketEnd(tokens: readonly Token[], open: number): number {
  let units = 0;
  for (let index = open + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) return 0;
    if (token.text === '）' || token.text === ')') {
      const next = tokens[index + 1];
      // 中国地质大学（北京）: the place belongs to the name
      if (index === open + 2 && tokens[open + 1]?.role === 'place' && tokens[open - 1]?.role === 'named')
        return index + 1;
      const goesOn = isNamePart(next) && next?.role !== 'title' && next?.role !== 'latin';
      return units > 0 && goesOn ? index + 1 : 0;
    }
    units += token.text.length;
    if (units > 10 || token.role === 'stop' || token.role === 'mark') return 0;
  }
  return 0;
}
