import { formerWords, presentWords } from '../lexicon/titles.ts';
import { findFirst } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import type { Body } from './body.ts';
import type { TitlePhrase } from './title-phrases.ts';

/** A title with the words before it that name where it is held: back to a mark, a verb, another title or a person. */
interface Stretch {
  tokens: readonly Token[];
  /** The body that ends before the title, as it was found without the title's help. */
  body: Body | undefined;
}

const longest = 26;
const timed = new Set([...formerWords, ...presentWords, '即', '系', '由', '受']);
const joiners = /^[和与及]$/;
/** 区纪委监委派出第五纪检监察组. */
const sent = /^(?:派出|派驻|驻)$/;
/** Words that stand before a body without being a part of its name. */
const noise =
  /^(?:[日月时名位个届第全前现该本我此各每某其另]|以及|嘉宾|专家|代表|领导|市民|居民|村民|著名|知名|时任|正值|宣判|入驻|企业|客商|校友|老师|学者|同学|业内|所在|来自|分别|青年|女|男|员|员工|职工|记者|通讯员)$/;
const parties = /^(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|共青团|武警|中共|中)$/;
/** How the names of bodies end. */
const ending =
  /(?:部|局|处|科|室|厅|委|办|院|所|会|司|署|社|团|队|站|馆|校|库|组|台|协|联盟|基金|基金会|中心|公司|集团|学院|大学|中学|小学|平台|门诊|银行|支行|分行|超市|酒店|农场|工厂|药厂|市场|党委|党组|支部|总支|工委|栏目|联|植物园|师)$/;
const enterprise = /(?:公司|集团|厂|超市|市场|酒店|农场|银行|支行|分行|门店)$/;
/** Ends of words that look like bodies: 主任|医师, 社会, 机会. */
const noBody = /(?:社会|机会|大会|会议|全会|论坛|协会员|部队|团队|球队|车队|舞台|平台|门诊|全部|干部|单位|部门)$/;
const opening = new Set(['place', 'central', 'elided', 'zone', 'brand']);
const units = /(?:部|处|科|室|局|中心|院|所|办|司|委员会|党委|党组|支部|工会)$/;

/**
 * The bodies that only their titles tell: where a title stands before a person, what stands before the title back to
 * a mark or a verb is a body's name (宣传和统战部部长, 新闻和通讯部部长, 库务局局长). A shorter body found there
 * (统战部) is a part of that name.
 */
export function findTitleBodies(
  text: string,
  tokens: readonly Token[],
  phrases: readonly TitlePhrase[],
  endsAt: ReadonlyMap<number, Body>,
  people: readonly Span[],
): Body[] {
  const personEnds = new Set(people.map((person) => person.end));
  const startsAt = new Map<number, Body>();
  for (const body of endsAt.values()) {
    const known = startsAt.get(body.start);
    if (!known || known.end < body.end) startsAt.set(body.start, body);
  }
  const found: Body[] = [];
  for (const phrase of findPersonal(text, phrases, people)) {
    const body = endsAt.get(phrase.outerStart) ?? endsAt.get(phrase.start);
    const start = body?.start ?? phrase.outerStart;
    const index = findFirst(tokens, start);
    if (tokens[index]?.start !== start) continue;
    const stretch = { tokens: readStretch(tokens, index, personEnds, endsAt), body };
    const named = body ? extend(stretch) : name(stretch, phrase, startsAt);
    if (named) found.push(named);
  }
  return found;
}

/** Titles that end before a person's name, and those chained to them. */
function findPersonal(text: string, phrases: readonly TitlePhrase[], people: readonly Span[]): TitlePhrase[] {
  const starts = new Set(people.map((person) => person.start));
  const personal: TitlePhrase[] = [];
  for (const phrase of phrases.toReversed()) {
    const next = personal[0];
    const gap = next && next.start - phrase.end < 24 ? text.slice(phrase.end, next.start) : undefined;
    if (starts.has(phrase.end) || (gap !== undefined && /^[、，兼][^。；！？，、]*$/.test(gap)))
      personal.unshift(phrase);
  }
  // 历任甲局副局长、乙局局长: of the one whose life is told
  const known = new Set(personal);
  phrases.forEach((phrase, index) => {
    const before = phrases[index - 1];
    const gap = before && phrase.start - before.end < 24 ? text.slice(before.end, phrase.start) : undefined;
    const goesOn =
      before && known.has(before) && gap !== undefined && /^(?:（[^（）]{1,12}）)?[、，兼；][^。！？、，]*$/.test(gap);
    if (goesOn || taken.test(text.slice(Math.max(0, phrase.start - 28), phrase.start))) known.add(phrase);
  });
  return phrases.filter((phrase) => known.has(phrase));
}

const taken = /(?:历任|曾任|现任|担任|出任|任命为|(?<=[，。；月年\u4e00-\u9fff])任)：?[^，。；：、\n]{2,24}$/;

/** The tokens before a place, back to where a name cannot go on. */
function readStretch(
  tokens: readonly Token[],
  end: number,
  personEnds: ReadonlySet<number>,
  endsAt: ReadonlyMap<number, Body>,
): Token[] {
  let first = end;
  let length = 0;
  while (first > 0) {
    const token = tokens[first - 1];
    if (!token || token.role === 'mark' || token.role === 'title' || timed.has(token.text) || /^.任$/.test(token.text))
      break;
    const isSent = sent.test(token.text) && /^(?:direct|elided)$/.test(tokens[first - 2]?.role ?? '');
    if (token.role === 'stop' && !joiners.test(token.text) && !isSent) break;
    if (personEnds.has(token.end)) break;
    // 甲局和乙局局长: a joiner behind a body begins another one
    if (joiners.test(token.text) && (endsAt.has(token.start) || personEnds.has(token.start))) break;
    length += token.text.length;
    if (length > longest) return [];
    first -= 1;
  }
  while (first < end && isNoise(tokens[first])) first += 1;
  const stretch = tokens.slice(first, end);
  // 张工与|中国大唐集团: a place or a body behind a joiner begins anew
  const cut = stretch.findLastIndex(
    (token, index) => joiners.test(token.text) && opening.has(stretch[index + 1]?.role ?? ''),
  );
  return stretch.slice(cut + 1);
}

function isNoise(token: Token | undefined): boolean {
  return token !== undefined && (noise.test(token.text) || joiners.test(token.text));
}

/** 统战部 with 宣传和 before it, 湖南省委员会 with 民进 before it. */
function extend({ tokens, body }: Stretch): Body | undefined {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!body || !first || !last) return undefined;
  if ((body.bare || body.unit) && lengthOf(tokens) > 1) return extendUnit(tokens, body);
  if (body.elided) return undefined;
  const isJoined = joiners.test(last.text) && tokens.length > 1 && !body.place;
  const isParty = parties.test(tokens.map((token) => token.text).join(''));
  if (!isJoined && !isParty) return undefined;
  const words = tokens.map((token) => token.text).join('');
  const { parent, ...rest } = body;
  const isUnit = !opening.has(first.role);
  return {
    ...rest,
    start: first.start,
    ownStart: first.start,
    name: words + body.name,
    ...(first.role === 'place' ? { place: first.text } : {}),
    ...(isJoined && isUnit ? { bare: true as const } : {}),
  };
}

function lengthOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, token) => sum + token.text.length, 0);
}

/** 党支部 with 焦桐基金 before it, 党委 with 市科技创新综合 before it: a unit, and whose it is. */
function extendUnit(tokens: readonly Token[], body: Body): Body | undefined {
  const [first] = tokens;
  const words = tokens.map((token) => token.text).join('');
  const isOfZone = zoneUnit.test(body.unit ?? body.name) && zoneEnding.test(words);
  if (!first || words.length < 2 || !(isOfZone || partyUnit.test(body.unit ?? body.name))) return undefined;
  if (tokens.some((token) => joiners.test(token.text) || token.role === 'place')) return undefined;
  const { bare, lost, unit, parent, ...rest } = body;
  const own = words + (unit ?? body.name);
  const isLevel = /^[省市区县州镇乡村]$/.test(first.text);
  const isOwner = isLevel || isOfZone || (ending.test(words) && words.length > 2);
  if (!isOwner) return undefined;
  return {
    ...rest,
    start: first.start,
    ownStart: first.start,
    name: own,
    ...(isLevel ? { elided: true as const } : {}),
  };
}

/** 普湾经济区党工委: the body of a zone that no list knows. */
const zoneUnit = /^(?:党工委|工委|纪工委|纪检监察工委|管委会|管理委员会)$/;
const zoneEnding = /^(?![各全本我该两]).{2,}(?:区|园|新城)$/;
const partyUnit = /^(?:党委|党组|党支部|党总支|工会|团委|董事会|理事会|办公室)$/;

/** A body that nothing but its title shows. */
function name({ tokens }: Stretch, phrase: TitlePhrase, startsAt: ReadonlyMap<number, Body>): Body | undefined {
  let words = tokens;
  while (words[0]?.role === 'place' && words[1]?.role === 'place') words = words.slice(1);
  const [first] = words;
  const written = words.map((token) => token.text).join('');
  if (!first || written.length < 3 || !ending.test(written) || noBody.test(written)) return undefined;
  const start = tokens[0]?.start ?? first.start;
  const parent = findParent(startsAt.get(first.start), phrase.outerStart);
  const own = parent ? written.slice(parent.end - first.start) : written;
  // 国家质检局: a former office of the centre that no list holds
  const isPlaced = opening.has(first.role) || parent !== undefined || first.text === '国家';
  const isLevel = /^[省市区县州镇乡村校院局]$/.test(first.text) && words.length > 1;
  const isUnit = !isPlaced && !isLevel && units.test(written);
  const isOwn = written.length >= 4 && words.some((token) => token.role === 'char' || token.role === 'latin');
  if (!isPlaced && !isLevel && !isUnit && !isOwn) return undefined;
  return {
    start,
    end: phrase.outerStart,
    ownStart: parent?.end ?? start,
    kind: enterprise.test(written) ? 'Company' : 'Institution',
    name: (parent?.name ?? '') + own,
    ...(parent ? { parent } : {}),
    ...(parent?.place ? { place: parent.place } : first.role === 'place' ? { place: first.text } : {}),
    ...(parent?.elided || isLevel || first.role === 'elided' ? { elided: true as const } : {}),
    ...(isUnit ? { bare: true as const, lost: true as const } : {}),
  };
}

/** The body with which a name begins: 农业农村部 of 农业农村部某处. */
function findParent(body: Body | undefined, end: number): Body | undefined {
  return body && body.end < end && !body.bare && !body.lost ? body : undefined;
}
