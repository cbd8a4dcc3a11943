import { countries, regions } from '../lexicon/world.ts';
import { isUnsaidIn } from '../text/context.ts';
import { findMatches } from '../text/matches.ts';
import { findStarting } from '../text/spans.ts';
import { divisions } from '../text/tokens.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';
import { fits, opensWithPlace } from './located-in-of.ts';

const countryNames = new Set(countries);
const wide = new Set(regions);

/** What lies may lie: places lie in places and zones, bodies too. */
function isThing(mention: Mention): boolean {
  return ['Zone', 'Institution', 'Company', 'Place'].includes(mention.kind) && !mention.anaphor && !mention.implied;
}

function isSite(mention: Mention): boolean {
  return (mention.kind === 'Place' || mention.kind === 'Zone') && !mention.anaphor && !mention.implied;
}

/** 泰国潮州会馆: a country before a Chinese division or another country is no address. */
function isForeign(site: Mention, inner: Mention): boolean {
  return (
    countryNames.has(site.name) && site.name !== '中国' && (divisions.has(inner.name) || countryNames.has(inner.name))
  );
}

/** 河北省涿州市: of places that follow each other without a joint the later lies in the earlier. */
export const locatedInChain: ClaimRule = {
  name: 'located-in-chain',
  words: { zh: '地址由大到小连写', en: 'an address written from the large to the small' },
  confidence: 0.8,
  examples: {
    yes: [
      { text: '强降雨袭击河北省涿州市。', finds: ['涿州市 LOCATED_IN 河北省'] },
      {
        text: '设备在青石高新区松园小区、竹园小区投用。',
        finds: ['松园小区 LOCATED_IN 青石高新区', '竹园小区 LOCATED_IN 青石高新区'],
      },
    ],
    no: ['代表来自河北、山西。'],
  },
  find(passage) {
    const starts = new Map<number, Mention[]>();
    for (const mention of passage.mentions) {
      const list = starts.get(mention.start);
      if (list) list.push(mention);
      else starts.set(mention.start, [mention]);
    }
    const claims: Claim[] = [];
    for (const site of passage.mentions) {
      if (!isSite(site)) continue;
      for (const inner of starts.get(skipBracket(passage.text, site.end)) ?? []) {
        if (!isInner(site, inner)) continue;
        for (const from of [inner, ...listBehind(passage.text, inner, starts)]) {
          claims.push({
            type: 'LOCATED_IN',
            from,
            to: site,
            properties: {},
            start: site.start,
            end: from.end,
            rule: this.name,
            confidence: this.confidence,
          });
        }
      }
    }
    return claims;
  },
};

/** 高新区（长安街道）万达广场: a bracket may stand between. */
function skipBracket(text: string, at: number): number {
  return at + (/^（[^（）]{2,8}）/.exec(text.slice(at, at + 10))?.[0].length ?? 0);
}

function isInner(site: Mention, inner: Mention): boolean {
  const isKind =
    inner.kind === 'Place' ||
    (inner.kind === 'Company' && site.kind === 'Zone') ||
    (inner.kind === 'Zone' && site.kind === 'Place');
  const isNamed = isThing(inner) && inner.name !== site.name && !wide.has(inner.name);
  return isNamed && isKind && fits(inner, site) && !isForeign(site, inner);
}

/** 某区甲小区、乙小区和丙小区: what is listed behind the first lies there too, where no place opens its name. */
function listBehind(text: string, inner: Mention, starts: ReadonlyMap<number, Mention[]>): Mention[] {
  const found: Mention[] = [];
  if (inner.kind !== 'Place' || divisions.has(inner.name)) return found;
  for (let last = inner; found.length < 30; ) {
    const next = /[、和及与]/.test(text[last.end] ?? '')
      ? starts.get(last.end + 1)?.find((mention) => mention.kind === 'Place')
      : undefined;
    if (!next || divisions.has(next.name) || wide.has(next.name) || opensWithPlace(next.name)) return found;
    found.push(next);
    last = next;
  }
  return found;
}

/** What may stand between a thing and the verb: U+数创园项目正式落户. */
const between = /^(?:（[^（）]{0,20}）)?(?:项目|总部|公司)?，?(?:则|就|正|均|都|也|已|正式|成功|整体|主要)?$/;

const lying = /位于|坐落于|坐落在|地处|落户于|落户在|落户/g;

/** X位于Y, 坐落于, 地处, 落户. */
export const locatedInByVerb: ClaimRule = {
  name: 'located-in-by-verb',
  words: { zh: '位于、坐落于、地处、落户于', en: 'verbs of lying somewhere' },
  confidence: 0.75,
  examples: {
    yes: [{ text: '云帆数创园位于青山高新区。', finds: ['云帆数创园 LOCATED_IN 青山高新区'] }],
    no: [
      '青山高新区位于甲县、乙县和丙县交界处。',
      '希望云帆数创园落户青山高新区。',
      '青石市争取之江实验室落户青山高新区。',
    ],
  },
  find(passage) {
    const { text, mentions } = passage;
    const claims: Claim[] = [];
    for (const match of findMatches(text, lying)) {
      if (isUnsaidIn(text, match.index)) continue;
      const end = match.index + match[0].length;
      const sites = findStarting(mentions, { start: end, end: end + 4 }).filter(isSite);
      const site = sites.sort((a, b) => a.start - b.start || b.end - a.end)[0];
      if (!site || /^[、和与及]|^(?:[^，。]{0,12}(?:交界|交会|之间|交汇))/.test(text.slice(site.end, site.end + 16)))
        continue;
      const place = findInnermost(mentions, site);
      const tail = /^[^，。；！？]{0,8}的/.exec(text.slice(place.end, place.end + 9))?.[0];
      const after = tail === undefined ? undefined : findAt(mentions, place.end + tail.length).find(isThing);
      const before = after ? undefined : findBefore(mentions, text, match.index);
      const thing = after ?? before;
      if (!thing || thing === place || thing.name === place.name) continue;
      // a company that settles somewhere invests there
      if (match[0].startsWith('落户') && thing.kind === 'Company') continue;
      claims.push({
        type: 'LOCATED_IN',
        from: thing,
        to: place,
        properties: {},
        start: Math.min(thing.start, match.index),
        end: Math.max(thing.end, place.end),
        rule: this.name,
        confidence: this.confidence,
      });
    }
    return claims;
  },
};

function findAt(mentions: readonly Mention[], place: number): Mention[] {
  return findStarting(mentions, { start: place, end: place + 1 });
}

/** The last place of an address that begins with a site. */
function findInnermost(mentions: readonly Mention[], site: Mention): Mention {
  const next = findAt(mentions, site.end).find(isSite);
  return next ? findInnermost(mentions, next) : site;
}

/** How far before the verb, in units, what lies there may begin. */
const reach = 100;

/** What stands right before the verb, or at the beginning of its clause. */
function findBefore(mentions: readonly Mention[], text: string, verbStart: number): Mention | undefined {
  return findStarting(mentions, { start: verbStart - reach, end: verbStart })
    .filter((mention) => isThing(mention) && mention.end <= verbStart && mention.end > verbStart - 24)
    .filter((mention) => between.test(text.slice(mention.end, verbStart)))
    .sort((a, b) => b.end - a.end || a.start - b.start)[0];
}
