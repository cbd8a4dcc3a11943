import { directBodies } from '../lexicon/body-endings.ts';
import { governmentHeads } from '../lexicon/titles.ts';
import { countries } from '../lexicon/world.ts';
import { divisions, levels } from '../text/tokens.ts';
import type { Body } from './bodies.ts';
import type { TitlePhrase } from './title-phrases.ts';

/** A title with the body at which it is held. */
export interface HeldPost extends TitlePhrase {
  body?: Body;
  /** The body is not spelled out at its place: the government behind 市长. */
  implied?: true;
}

const direct = new Set(directBodies);
const countryNames = new Set(countries);
const partyTitles = /^(?:第一|常务|专职|机关)?副?(?:书记|常委|委员|成员|组长)$/;
const partyOrgans = /(?:党委|党组|党工委|纪委|纪工委|工委|党支部|党总支|市委|省委|区委|县委|州委)$/;
/** Departments of a Party committee; other bodies beside a committee belong to the place. */
const partyDepartments =
  /^(?:组织部|宣传部|统战部|政法委|政法委员会|网信办|编办|研究室|政策研究室|党校|老干部局|巡察办|改革办|财经办|农办|文明办|秘书处|办公室|办公厅|教育工委|台办|督查室)$/;
const organs =
  /(?:党委|党组|党工委|纪委|纪工委|工委|管委会|管理委员会|党支部|党总支|工会|团委|委|人民政府|政府|人大|人大常委会|政协|监委|董事会|理事会|书记处|常委会)$/;
const joint = /^(?:、|，|和|兼|及|兼任|并兼任|；)?$/;

/** Decides for every title at which body it is held; titles without one are left without. */
export function findHeldPosts(
  text: string,
  phrases: readonly TitlePhrase[],
  endsAt: ReadonlyMap<number, Body>,
): HeldPost[] {
  const posts: HeldPost[] = [];
  let previous: HeldPost | undefined;
  for (const phrase of phrases) {
    const post = decide(text, phrase, previous, endsAt);
    posts.push(post);
    previous = post;
  }
  return posts;
}

function decide(
  text: string,
  phrase: TitlePhrase,
  previous: HeldPost | undefined,
  endsAt: ReadonlyMap<number, Body>,
): HeldPost {
  const body = findBodyBefore(text, phrase, endsAt);
  const start = body?.start ?? findPlaceStart(text, phrase.outerStart);
  const gap = previous ? text.slice(previous.end, start) : undefined;
  const chained = previous && gap !== undefined && joint.test(gap) ? previous : undefined;
  const beside =
    previous && gap !== undefined && /^(?:[\u4e00-\u9fff·]{2,6}、){0,4}[\u4e00-\u9fff·]{2,6}(?:、|，|；|和)$/.test(gap) ? previous : undefined;
  const wasFormer = /(?:原|前|时任)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0];
  const former = phrase.former || wasFormer === '原' || wasFormer === '前' || (chained?.former === true && !body);
  const held = { ...phrase, former };
  const isRegion =
    /自治区$/.test(text.slice(Math.max(0, phrase.outerStart - 3), phrase.outerStart)) && /^副?主席$/.test(phrase.title);
  const unit = isRegion ? '自治区' : governmentHeads[phrase.head];
  if (unit && (!body || body.kind === 'Zone'))
    return { ...held, ...readGovernment(text, phrase, unit, chained ?? beside) };
  if (body) {
    const root = chained?.body ?? (beside?.body && findSiblingRoot(beside.body));
    if (root && needsBase(body)) return { ...held, body: attach(body, root) };
    return body.lost ? held : { ...held, body };
  }
  const fused = readFused(text, phrase, chained?.body ?? beside?.body);
  if (fused) return { ...held, body: fused };
  const unitBody = previous && chained === undefined ? readUnit(text, phrase, previous) : undefined;
  if (unitBody) return { ...held, body: unitBody };
  if (chained?.body) return { ...held, body: inherit(phrase, chained.body), implied: true };
  if (beside?.body) return { ...held, body: inherit(phrase, beside.body), implied: true };
  return held;
}

/** The body right before a title, also over a bracket or 的: 中文传媒（600373）总经理, X公司的总经理. */
function findBodyBefore(text: string, phrase: TitlePhrase, endsAt: ReadonlyMap<number, Body>): Body | undefined {
  const at = phrase.outerStart;
  const direct = endsAt.get(at) ?? endsAt.get(phrase.start);
  if (direct) return direct;
  if (text[at - 1] === '的') return endsAt.get(at - 1);
  const bracket = /（[^（）]{1,12}）$/.exec(text.slice(Math.max(0, at - 14), at));
  return bracket ? endsAt.get(at - bracket[0].length) : undefined;
}

/** 中国工程院, 文化和旅游部, 中华女子学院: bodies that need nothing before them. */
const standsAlone =
  /^(?:中国|中央|国家|全国|中华|最高|国务院|文化和旅游部|人力资源(?:和)?社会保障部|工业和信息化部)|.{2}(?:大学|学院|医院|研究院)$|[（(]/;

/** 管委会, 产业事业部: bodies that take the place or body before them in a chain of posts. */
function needsBase(body: Body): boolean {
  if (body.parent && !body.unit) return needsBase(body.parent);
  if (standsAlone.test(body.name)) return false;
  return (
    body.bare === true ||
    body.unit !== undefined ||
    (!body.elided && !body.place && /(?:部|处|科|室|中心|局|院|所|办)$/.test(body.name) && body.kind === 'Institution')
  );
}

function attach(body: Body, base: Body): Body {
  if (body.parent && !body.bare && !body.unit) {
    const parent = attach(body.parent, base);
    return { ...body, name: parent.name + body.name.slice(body.parent.name.length), parent };
  }
  const own = body.unit ?? body.name;
  const root = findBase(own, base);
  if (!root) return body;
  if (root.body && root.name.endsWith(own)) return root.body;
  const { bare, lost, unit, parent, ...rest } = body;
  return {
    ...rest,
    name: root.name + own,
    ...(root.body ? { parent: root.body } : {}),
    ...(root.elided ? { elided: true } : {}),
  };
}

interface Root {
  name: string;
  body?: Body;
  elided?: true;
}

/** What a unit named without its own place belongs to, next to another body. */
function findBase(unit: string, base: Body): Root | undefined {
  const isCommittee = /(?:省|市|区|县|州|旗|盟)委$/.test(base.name) || /(?:自治区党委)$/.test(base.name);
  if (isCommittee) {
    if (partyDepartments.test(unit)) return { name: base.name, body: base };
    return { name: base.name.slice(0, -1), ...(base.elided ? { elided: true } : {}) };
  }
  const isDepartment = base.parent && partyDepartments.test(base.name.slice(base.parent.name.length));
  if (base.parent && isDepartment && direct.has(unit)) return findBase(unit, base.parent);
  if (organs.test(base.name) && direct.has(unit)) {
    if (base.parent) return { name: base.parent.name, body: base.parent };
    const place = base.name.replace(organs, '');
    return place === '' ? undefined : { name: place, ...(base.elided ? { elided: true } : {}) };
  }
  if (/(?:党委|党组|党工委)$/.test(base.name) && base.parent) return { name: base.parent.name, body: base.parent };
  return { name: base.name, body: base };
}

/** The body of a title that stands behind another post: 局长 in 局党组书记、局长 is at the 局. */
function inherit(phrase: TitlePhrase, base: Body): Body {
  if (partyTitles.test(phrase.title) || !partyOrgans.test(base.name)) return base;
  return base.parent ?? base;
}

/** 市长 is held at the government of the place before it, or of the body before it in the chain. */
function readGovernment(
  text: string,
  phrase: TitlePhrase,
  unit: string,
  beside: HeldPost | undefined,
): Pick<HeldPost, 'body' | 'implied'> {
  const start = findPlaceStart(text, phrase.outerStart);
  const written = text.slice(start, phrase.outerStart);
  const place = written === '' ? findPlaceName(beside?.body, unit) : completePlace(written, unit);
  const name = `${place ?? unit}人民政府`;
  const body: Body = {
    start: written === '' ? phrase.end - 2 : start,
    end: written === '' ? phrase.end : phrase.outerStart,
    ownStart: written === '' ? phrase.end - 2 : start,
    kind: 'Institution',
    name,
    ...(place ? { place } : {}),
    ...(place === undefined || place.length === 1 ? { elided: true } : {}),
  };
  return { body, implied: true };
}

/** 杭州 before 市长 is 杭州市. */
function completePlace(written: string, unit: string): string {
  if (written.endsWith(unit)) return written;
  return divisions.has(written + unit) || !/[省市县区州旗镇乡]$/.test(written) ? written + unit : written;
}

/** The place of a body, where its level fits: 赤壁市委 and 市长 → 赤壁市. */
function findPlaceName(body: Body | undefined, unit: string): string | undefined {
  if (!body) return undefined;
  const level = `${unit}`;
  const match = new RegExp(`^(.*?${level})(?:委|党委|政府|人民政府|人大|政协|纪委|监委|$)`).exec(body.name);
  return match?.[1]?.replace(/^中共/, '');
}

/** Where the place right before a title begins: 北京市 of 北京市副市长. */
function findPlaceStart(text: string, end: number): number {
  for (let length = Math.min(9, end); length >= 2; length -= 1) {
    if (divisions.has(text.slice(end - length, end))) return end - length;
  }
  const town = /[\u4e00-\u9fff]{1,4}(?:镇|乡)$/.exec(text.slice(Math.max(0, end - 5), end));
  return town && /[、，。：；]$/.test(text.slice(0, end - town[0].length)) ? end - town[0].length : end;
}

/** Where the next person of a list serves: 工商银行金融科技部总经理甲、人力资源部副总经理乙 serve the same bank. */
function findSiblingRoot(base: Body): Body {
  return base.parent && /(?:部|处|科|室|局|行|院|中心)$/.test(base.name) ? base.parent : base;
}

function startsWithPlace(name: string): boolean {
  for (let length = 2; length <= 5; length += 1) {
    if (divisions.has(name.slice(0, length)) || countryNames.has(name.slice(0, length))) return true;
  }
  return false;
}

/** 产业事业部 in 管委会主任助理、产业事业部部长: a unit named behind a post belongs to the body of that post. */
function readUnit(text: string, phrase: TitlePhrase, previous: HeldPost): Body | undefined {
  if (!previous.body || phrase.outerStart - previous.end > 20) return undefined;
  const gap = text.slice(previous.end, phrase.outerStart);
  const match =
    /^(?:[\u4e00-\u9fff·]{2,4}[、，；])?[、，]?([\u4e00-\u9fff]{2,14}(?:科|处|部|室|局|中心|院|所|司|办|系|队|小组))(?:（[^（）]{2,12}）)?$/.exec(
      gap,
    );
  const name = match?.[1];
  if (name && (startsWithPlace(name) || name.endsWith('公司'))) return undefined;
  if (!name || !/^[、，；]|[、，；]/.test(gap)) return undefined;
  const start = previous.end + gap.indexOf(name);
  const body: Body = { start, end: start + name.length, ownStart: start, kind: 'Institution', name, bare: true };
  if (/^(?:.{2,4})[、，；]/.test(gap)) return attach(body, findSiblingRoot(previous.body));
  return attach(body, previous.body);
}

/** 组织部长: the department is written together with its head. */
function readFused(text: string, phrase: TitlePhrase, base: Body | undefined): Body | undefined {
  const unit = phrase.head[0] ?? '';
  if (!phrase.head.endsWith('长') || phrase.title !== phrase.head) return undefined;
  for (const length of [5, 4, 3, 2]) {
    const stem = text.slice(phrase.start - length, phrase.start);
    if (!direct.has(stem + unit)) continue;
    let start = phrase.start - length;
    const level = text[start - 1] ?? '';
    const place = findPlaceStart(text, start);
    if (place < start) start = place;
    else if (levels.includes(level)) start -= 1;
    const name = text.slice(start, phrase.start + 1);
    const body: Body = { start, end: phrase.start + 1, ownStart: start, kind: 'Institution', name };
    if (place < phrase.start - length) return { ...body, place: text.slice(place, phrase.start - length) };
    if (start < phrase.start - length) return { ...body, elided: true };
    return base ? attach({ ...body, bare: true }, base) : undefined;
  }
  return undefined;
}
