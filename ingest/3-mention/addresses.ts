import { once } from '../text/once.ts';
import { divisions, readTokens } from '../text/tokens.ts';
import type { MarkedPassage, Mention, MentionRule, Span } from '../types.ts';
import type { Body } from './body.ts';
import { readNames } from './names.ts';

/** Words behind which a sub-district or a community is where something is, and nobody who acts. */
const reached =
  /(?:(?<![正现存内所])在|来到了?|走进了?|前往|位于|坐落于|地处|深入|选址|落户|(?<![^，。；“”\n]{0,3}[获达])到|(?:地址|位置)(?:为|：)?)(?:风景秀丽的|美丽的)?$/;
/** 在某街区、: a list of sites that somebody went to. */
const listed =
  /(?:(?<![正现存内所])在|来到|走进|前往|深入|走访|考察|参观|调研)了?[^，。；：！？“”\n由对的为向]{2,40}[、和与及]$/;
/** 在某街道指导下, 在某街道讲解员的带领下: someone who acts after all. */
const acting =
  /^(?:党|人大|办事处|工会|团|妇联|的?(?:讲解员|工作人员|负责人|书记|主任|干部|大力|精心)|[^，。；]{0,12}(?:指导|带领|支持|组织|领导|配合|协助|帮助|推动|关心|陪同)下)/;
const unit = /(?:街道|社区)$/;
/** What may stand behind a community in the name of a house of it. */
const house = /^[^，。]{1,14}(?:站|中心|馆|室|堂|厅|广场|食堂|公园)$/;
/** A house behind a community that no ending of bodies tells. */
const beside =
  /^[\u4e00-\u9fff“”·\d]{0,10}?(?:活动中心|文化中心|广场|食堂|大讲堂|书屋|书房|文化室|活动室|实践站|服务站|邻里中心)”?(?=[，。、；举召开组进内里上和与]|$)/;
/** A house that every community has: its name needs the community. */
const common =
  /^(?:新时代文明实践站|(?:老年|文化|群众|居民|党员)?(?:活动中心|活动室|小?广场|大讲堂|书屋|食堂)|党群服务(?:中心|站)|养老服务(?:中心|站)|服务中心|会议室|图书馆)$/;

interface Address extends Span {
  name: string;
  aliases: string[];
}

interface Addresses {
  places: Address[];
  /** Bodies that are places where they stand. */
  bodies: Set<Body>;
}

/** The sub-districts, communities and their houses that are written as an address. */
export const readAddresses = once(read, ({ document }) => document);

function read(passage: MarkedPassage): Addresses {
  const { text } = passage;
  const { bodies } = readNames(passage);
  const addresses: Addresses = { places: [], bodies: new Set() };
  const inner = new Set(bodies.map((body) => body.parent));
  for (const body of bodies) {
    if (body.kind !== 'Institution' || body.bare || body.lost || body.elided || inner.has(body)) continue;
    const links = readLinks(body);
    const last = links.findLastIndex((link) => unit.test(link.name) && link.kind === 'Institution');
    const end = links[last]?.end ?? 0;
    // 在街道: one that is not named
    if (last < 0 || /^(?:街道|社区)/.test(text.slice(body.start, body.end))) continue;
    if (!isReached(text, links[0]?.start ?? body.start, body.end)) continue;
    if (end < body.end && !house.test(text.slice(end, body.end))) continue;
    addresses.places.push(...readOuter(text, body.start, links[0]?.ownStart ?? body.start));
    let community = body.start;
    for (const [index, link] of links.entries()) {
      if (link.kind !== 'Institution') continue;
      addresses.bodies.add(link);
      const start = findStart(text, link, links[index - 1]);
      if (unit.test(link.name)) {
        const places = cut(text, start, link.end, body.start);
        addresses.places.push(...places);
        community = places.at(-1)?.start ?? start;
      } else if (index > last) addresses.places.push(nameHouse(text, [body.start, community, start], link.end));
    }
    const rest = end === body.end ? (beside.exec(text.slice(end, end + 18))?.[0].length ?? 0) : 0;
    if (rest > 0) addresses.places.push(nameHouse(text, [body.start, community, end], end + rest));
  }
  return addresses;
}

/** From the outermost body in. */
function readLinks(body: Body): Body[] {
  const links: Body[] = [];
  for (let link: Body | undefined = body; link; link = link.parent) links.unshift(link);
  return links;
}

function isReached(text: string, start: number, end: number): boolean {
  if (acting.test(text.slice(end, end + 24))) return false;
  let first = start;
  for (let step = 0; step < 3; step += 1) {
    const at = first;
    first -= divisionEnds.find((length) => divisions.has(text.slice(at - length, at))) ?? 0;
  }
  const before = text.slice(Math.max(0, first - 48), first);
  return reached.test(before) || listed.test(before);
}

/** The divisions with which an address begins: 河北涿州市桃源街道. */
function readOuter(text: string, start: number, end: number): Address[] {
  return readTokens(text.slice(start, end))
    .filter((token) => divisions.has(token.text))
    .map((token) => ({ start: start + token.start, end: start + token.end, name: token.text, aliases: [] }));
}

/** Where a link's own name begins; in 长安街道 the place is the name. */
function findStart(text: string, link: Body, before: Body | undefined): number {
  if (before) return before.end;
  const isBare = /^(?:街道|社区)$/.test(text.slice(link.ownStart, link.end));
  return isBare ? link.ownStart - (link.place?.length ?? 0) : link.ownStart;
}

const divisionEnds = [9, 8, 7, 6, 5, 4, 3, 2];

/** 九峰街景源里社区 is a community in a street. */
function cut(text: string, start: number, end: number, outer: number): Address[] {
  const own = text.slice(start, end);
  const street = /^([\u4e00-\u9fff]{2,3}街)([\u4e00-\u9fff]{2,}社区)$/.exec(own)?.[1];
  const from = start + (street?.length ?? 0);
  const place = {
    start: from,
    end,
    name: text.slice(from, end),
    aliases: outer < from ? [text.slice(outer, end)] : [],
  };
  return street ? [{ start, end: from, name: street, aliases: [] }, place] : [place];
}

/** Its own name, or behind that of its community: 松园社区党群服务中心. */
function nameHouse(text: string, [outer, community, start]: [number, number, number], end: number): Address {
  const own = text.slice(start, end);
  const name = common.test(own) ? text.slice(community, end) : own;
  return { start, end, name, aliases: [text.slice(outer, end)].filter((form) => form !== name) };
}

/** A road and a number behind a place: 龙凤区凤鸣路2号. */
const numbered = /[\u4e00-\u9fff]{1,6}?(?:路|街|大道|大街|巷)\d+号(?:院|楼|大厦)?(?![线楼机])/y;

/** Sub-districts and communities in an address, and houses by road and number. */
export const placeByAddress: MentionRule = {
  name: 'place-by-address',
  words: {
    zh: '“在、走进、位于”之后地址里的街道、社区，以及“某路某号”',
    en: 'a sub-district or community in an address, and a house by road and number',
  },
  confidence: 0.87,
  examples: {
    yes: [
      {
        text: '志愿者走进青石高新区云溪街道松园社区。',
        finds: ['Place 云溪街道', 'Place 松园社区'],
      },
      { text: '新址位于安吉县凤鸣路2号。', finds: ['Place 凤鸣路2号'] },
    ],
    no: ['云溪街道松园社区开展活动。', '在云溪街道的指导下，活动顺利举行。'],
  },
  find(passage) {
    const { text, mentions } = passage;
    const found: Mention[] = readAddresses(passage).places.map((place) => ({
      kind: 'Place',
      ...place,
      rule: this.name,
      confidence: this.confidence,
    }));
    const sites = [...mentions, ...found].filter(({ kind }) => kind === 'Place' || kind === 'Zone');
    const outers = new Map<number, number>();
    for (const { start, end } of sites) outers.set(end, Math.min(start, outers.get(end) ?? start));
    for (const { start, end } of sites) for (let at = start; at < end; at += 1) outers.delete(at);
    for (const [start, outer] of outers) {
      numbered.lastIndex = start;
      const name = numbered.exec(text)?.[0];
      if (name === undefined) continue;
      const end = start + name.length;
      const aliases = [text.slice(outer, end)];
      found.push({ kind: 'Place', start, end, name, aliases, rule: this.name, confidence: this.confidence });
    }
    return found;
  },
};
