import { shortEndings } from '../lexicon/body-endings.ts';
import { bankNames } from '../lexicon/known-companies.ts';
import { classWords } from '../lexicon/zone-kinds.ts';
import type { Token, TokenRole } from '../text/tokens.ts';
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
const ending = new Set<TokenRole>(['kind', 'zone', 'direct', 'named', 'elided', 'central', 'company', 'brand']);

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
    if (!last && !mayEnd(token)) continue;
    const own = tokens.slice(Math.max(last ? lastIndex + 1 : open, index - longest), index);
    const after = tokens[index + 1] ?? next;
    // 浦发银行|青山高新区|支行: a zone stands between the house and its branch
    const house = branches.test(token.text) && last?.kind === 'Zone' ? findHouse(bodies, tokens, index) : undefined;
    if (house) last = house;
    const body = house
      ? buildBranch(house, tokens, index)
      : isClass && token.role === 'kind' && own.length === 0
        ? 'none'
        : readBody({ token, own, last, after });
    if (body === 'none') {
      open = index + 1;
      last = undefined;
    } else if (body) {
      const bracket = tokens[index + 1]?.text ?? '';
      const isCampus = token.role === 'named' && /^[（(].{2,3}[）)]$/.test(bracket);
      const whole = body.parent && opensOnly.test(body.parent.name) ? dropOpening(bodies, body) : body;
      last = isCampus ? { ...whole, name: body.name + bracket, end: body.end + bracket.length } : whole;
      if (isCampus) index += 1;
      bodies.push(last);
      lastIndex = index;
    }
  }
  return bodies;
}

/** 中共中央宣传部, 国家税务总局青山市税务局, 中央政府驻港联络办: the first words are a part of the name and no body of their own there. */
const opensOnly = /^(?:中共中央|中央(?:人民)?政府|国家税务总局)$/;

const branches = /^(?:支行|分行|分公司|支公司|分局|营业部)$/;

/** The enterprise before the zone in the name of a branch, with nothing but names between. */
function findHouse(bodies: readonly Body[], tokens: readonly Token[], index: number): Body | undefined {
  const house = bodies.findLast((body) => body.kind === 'Company');
  const end = tokens[index]?.start ?? 0;
  return house && end - house.end > 0 && end - house.end <= 16 ? house : undefined;
}

function buildBranch(house: Body, tokens: readonly Token[], index: number): Body {
  const rest = tokens.filter(({ start }) => start >= house.end && start <= (tokens[index]?.start ?? 0));
  const name = house.name + rest.map(({ text }) => text).join('');
  return {
    kind: 'Company',
    start: house.start,
    end: tokens[index]?.end ?? house.end,
    ownStart: house.end,
    name,
    parent: house,
  };
}

function dropOpening(bodies: Body[], { parent, ...body }: Body): Body {
  if (parent && bodies.at(-1) === parent) bodies.pop();
  return body;
}

/** Whether `readBody` may find a body that ends with a token and does not go on from one before it. */
function mayEnd({ role, text }: Token): boolean {
  return ending.has(role) || text === '办' || numerals.has(text[0] ?? '');
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
  // 山东省税务局|山东省市场监督管理局: the same place again begins another body
  const [first] = at.own;
  if (
    first?.role === 'place' &&
    first.text.length > 2 &&
    at.last &&
    at.last.kind !== 'Zone' &&
    at.last.name.includes(first.text)
  )
    return readBody(alone(at, at.own.length));
  if (numerals.has(token.text[0] ?? '') && /^[一二三四五六七八九十]+(?:局|所|院)$/.test(token.text))
    return readNumbered(at);
  if (token.role === 'kind') return readZone(at);
  if (token.role === 'brand') {
    const body = build(alone(at), 'Company', {});
    return { ...body, name: bankNames[body.name] ?? body.name };
  }
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
  if (token.text === '办' && isOffice(at))
    return build(at, 'Institution', isLevel(at.own[0]?.text ?? '') ? { elided: true } : {});
  if (at.last && at.last.kind !== 'Zone' && (shortEndings.has(token.text) || unitWord.test(token.text)))
    return readUnit(at);
  return undefined;
}

/** 立山区慈善|办, 省委军民融合|办, 市“两区”|办: what an office of a place or committee is for stands before 办. */
function isOffice(at: Reading): boolean {
  const isLevelled = !at.last && isLevel(at.own[0]?.text ?? '');
  const words = isLevelled ? at.own.slice(1) : ownWords(at);
  const length = words.reduce((sum, word) => sum + word.text.length, 0);
  const { after } = at;
  const ends =
    !after ||
    after.role === 'mark' ||
    after.role === 'title' ||
    /^(?:副|专职|常务|领导|相关|有关|工作人员|和|与|等|的|在|将|对|会同|联合)$/.test(after.text);
  return (
    ends &&
    (isLevelled || hasPrefix(at)) &&
    length >= 2 &&
    length <= 8 &&
    words.every((word) => word.role === 'word' || word.role === 'char')
  );
}
