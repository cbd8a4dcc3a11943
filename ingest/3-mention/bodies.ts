import { shortEndings } from '../lexicon/body-endings.ts';
import { classWords } from '../lexicon/zone-kinds.ts';
import type { Token } from '../text/tokens.ts';
import { alone, type Body, build, hasPrefix, isLevel, isPlaceName, ownWords, type Reading } from './body.ts';
import { readCompany } from './company-bodies.ts';
import { readCentral, readDirect, readNamed, readNumbered, readUnit, unitWord } from './institution-bodies.ts';
import { findNameStart } from './name-start.ts';
import { readZone } from './zone-bodies.ts';

const classes = new Set(classWords);
const ofGovernments = new Set(['采购', '投资', '补贴', '引导', '债券', '专项', '购买', '网站', '储备', '主导']);
/** The most tokens that a name may have before its ending, so that endless runs of endings cost no more than their length. */
const longest = 40;

const numerals = new Set('一二三四五六七八九十');

/** Finds the bodies and zones of one segment, the inner ones before those that they begin. */
export function findBodies(tokens: readonly Token[], next: Token | undefined): Body[] {
  const bodies: Body[] = [];
  let open = findNameStart(tokens);
  const isClass = open > 0 && classes.has(tokens[open - 1]?.text ?? '');
  let last: Body | undefined;
  let lastIndex = -1;
  for (let index = open; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (last && index - lastIndex > longest) last = undefined;
    const own = tokens.slice(Math.max(last ? lastIndex + 1 : open, index - longest), index);
    const after = tokens[index + 1] ?? next;
    const body = isClass && token.role === 'kind' && own.length === 0 ? 'none' : readBody({ token, own, last, after });
    if (body === 'none') {
      open = index + 1;
      last = undefined;
    } else if (body) {
      const bracket = tokens[index + 1]?.text ?? '';
      const isCampus = token.role === 'named' && /^[（(].{2,3}[）)]$/.test(bracket);
      last = isCampus ? { ...body, name: body.name + bracket, end: body.end + bracket.length } : body;
      if (isCampus) index += 1;
      bodies.push(last);
      lastIndex = index;
    }
  }
  return bodies;
}

/** The body that ends with a token; undefined where none does, `none` where a class ends (各园区). */
function readBody(at: Reading): Body | 'none' | undefined {
  const { token } = at;
  if (token.text.endsWith('部') && at.after?.text.startsWith('门')) return undefined;
  // 市政府|采购中心, 市政府|投资项目: a word for what governments do, and no government
  if (token.text.endsWith('政府') && at.after && ofGovernments.has(at.after.text)) return undefined;
  const inner = at.own.findLastIndex((word) => isLevel(word.text));
  // 娄星区人社局|区工保中心: a level behind a body begins another body
  if (at.last && at.last.kind !== 'Zone' && inner === 0 && token.role !== 'kind')
    return readBody(alone(at, at.own.length));
  if (numerals.has(token.text[0] ?? '') && /^[一二三四五六七八九十]+(?:局|所|院)$/.test(token.text))
    return readNumbered(at);
  if (token.role === 'kind') return readZone(at);
  if (token.role === 'brand') return build(alone(at), 'Company', {});
  if (token.role === 'central') return readCentral(at);
  if (token.role === 'zone') {
    // 黄|渤海新区 is no 渤海新区
    const isCut = at.own.length === 1 && at.own[0]?.role === 'char' && !at.last;
    return build(at.last?.kind === 'Zone' || isCut ? at : alone(at), 'Zone', {});
  }
  if (token.role === 'elided') {
    const own = ownWords(at);
    const joins =
      !at.last && ((hasPrefix(at) && own.length === 0) || (isPlaceName(own) && !token.text.startsWith('省')));
    return joins ? build(at, 'Institution', {}) : build(alone(at), 'Institution', { elided: true });
  }
  if (token.role === 'direct') return readDirect(at);
  if (token.role === 'named') return readNamed(at);
  if (token.role === 'company') return readCompany(at);
  if (at.last && at.last.kind !== 'Zone' && (shortEndings.has(token.text) || unitWord.test(token.text)))
    return readUnit(at);
  return undefined;
}
