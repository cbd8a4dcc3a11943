import { buildClaim, findEvent, findEventBefore, isHere, isUnsaid } from '../text/context.ts';
import { clauseOf, findSigns, type Outline, readOutlines } from '../text/outline.ts';
import { findWhole, readProgramme } from '../text/whole-events.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';

const confidence = 0.75;
const holding = '举行|举办|召开|开幕|启动|开班|开讲|落幕|闭幕|开展|拉开|揭牌|签约|组织|揭幕|开赛|上演|开课|主办|承办';
/** 在Ⓛ举行, 于ⓁⒾ召开, 走进Ⓩ. */
const venue = new RegExp(
  `(?:在|(?<![由关至])于|赴|走进|来到|前往|(?<![受得直达看想提遇])到)(?<where>[^，。；：“”ⓅⒺⓁⓏⒾ]{0,14}[ⓁⓏⒾ](?:[^，。；：“”ⓅⒺⓁⓏⒾ]{0,14}[ⓁⓏⒾ])*)[^，。；：“”ⓅⒺⓁⓏⒾⒸ]{0,14}?(?:${holding})(?!了?的)`,
  'g',
);

/** 在某局指导下: by whom, not where. */
const guided = /[ⓁⓏⒾ][^，]{0,6}(?:指导|支持|领导|组织|部署|牵头|主持|带领|帮助)下/;

/** 在Ⓛ出席Ⓔ; Ⓔ走进Ⓩ; 开展Ⓔ，走进Ⓛ: one who is at an event, or an event itself, is at a place. */
const there =
  /(?:在|赴|来到?|前往)(?<at>[ⓁⓏⒾ]+)(?:出席|参加|观看)了?[^，。；]{0,6}(?=Ⓔ)|(?:在|于)(?<held>[ⓁⓏⒾ]+)(?:Ⓨ|正式|隆重){0,2}(?:举行|召开|举办)的[^，。；ⓅⒾ]{0,10}(?=Ⓔ)|(?:在|走进|来到|深入)(?<site>[ⓁⓏⒾ]+)，(?:就[^，。；Ⓔ]{2,24})?(?:开展|举行|举办)了?(?=Ⓔ)|(?<=Ⓔ)(?:正式|首次|再次|昨日|今日|Ⓨ)?走进(?<into>[^，。；：“”ⓅⒺⓁⓏⒾ]{0,8}[ⓁⓏⒾ]+)|(?<=Ⓔ，)(?:先后|分别|来到|走进|深入|前往){1,2}(?<next>[^，。；：“”ⓅⒺⓁⓏⒾ]{0,4}[ⓁⓏⒾ]+)/g;

/** The place between 在 and 举行, 召开, 举办 is where the event is held. */
export const heldInByVerb: ClaimRule = {
  name: 'held-in-by-verb',
  words: {
    zh: '“在、于、到、赴、走进某地举行、召开、举办”里的地点',
    en: 'the place between 在, 于, 到, 赴 or 走进 and 举行, 召开 or 举办; where somebody attends',
  },
  confidence,
  examples: {
    yes: [
      { text: '新能源产业推介会在松岭高新区举行。', finds: ['新能源产业推介会 HELD_IN 松岭高新区'] },
      { text: '青石市商务局在松岭高新区举办新能源产业推介会。', finds: ['新能源产业推介会 HELD_IN 松岭高新区'] },
    ],
    no: [
      '新能源产业推介会介绍了松岭高新区。',
      '新能源产业推介会在松岭高新区指导下举办。',
      '由于松岭高新区举办新能源产业推介会，交通管制。',
    ],
  },
  find(passage) {
    const outlines = readOutlines(passage);
    const claims: Claim[] = [];
    outlines.forEach((outline, index) => {
      for (const match of findSigns(outline, venue)) {
        const verb = { start: match.index, end: match.index + match[0].length };
        if (isUnsaid(outline, verb.start) || guided.test(match[0])) continue;
        const { start, end } = clauseOf(outline, verb.start);
        const event = eventOf(outlines, index, outline, verb.start, verb.end, start, end);
        if (!event) continue;
        const where = match.groups?.where ?? '';
        const from = verb.start + match[0].indexOf(where);
        for (const to of places(outline, from, from + where.length)) {
          claims.push(
            buildClaim('HELD_IN', event, to, outline, verb, { properties: {}, rule: 'held-in-by-verb', confidence }),
          );
        }
      }
      for (const match of findSigns(outline, there)) {
        const { at, held, site, into, next } = match.groups ?? {};
        const where = at ?? held ?? site ?? into ?? next ?? '';
        const isBefore = into === undefined && next === undefined;
        const verb = { start: match.index, end: match.index + match[0].length };
        const event = outline.mentions[isBefore ? verb.end : match.index - (next === undefined ? 1 : 2)];
        if (!event || !isHere(event) || isUnsaid(outline, verb.start)) continue;
        const from = match.index + match[0].indexOf(where);
        for (const to of places(outline, from, from + where.length)) {
          claims.push(
            buildClaim('HELD_IN', event, to, outline, verb, { properties: {}, rule: 'held-in-by-verb', confidence }),
          );
        }
      }
    });
    return claims;
  },
};

function eventOf(
  outlines: Outline[],
  index: number,
  outline: Outline,
  from: number,
  to: number,
  start: number,
  end: number,
): Mention | undefined {
  for (let at = from - 1; at >= Math.max(start, from - 120); at -= 1)
    if (outline.signs[at] === 'Ⓔ') return outline.mentions[at];
  const after = findEvent(outlines, index, to, end);
  if (after && after.start >= (outline.at[to] ?? 0)) return after;
  return outline.signs.slice(Math.max(0, from - 200), from).includes('Ⓔ')
    ? findEventBefore(outlines, index, from)
    : undefined;
}

/** Of 湖北赤壁 the last; of A、B和C every one. */
function places(outline: Outline, from: number, to: number): Mention[] {
  const found: Mention[] = [];
  for (let at = from; at < to; at += 1) {
    const mention = outline.mentions[at];
    if (!mention || !'ⓁⓏⒾ'.includes(outline.signs[at] ?? '')) continue;
    if (found.length > 0 && !/[、和及与]/.test(outline.signs.slice(at - 3, at))) found.pop();
    found.push(mention);
  }
  return found;
}

const trip = /(?:此次|这次|本次)[ⓁⓏ]之?行/g;

/** 此次杭州之行: the trip that the article is about went there. */
export const heldInByTrip: ClaimRule = {
  name: 'held-in-by-trip',
  words: { zh: '“此次某地之行”里的地点', en: 'the place in 此次某地之行' },
  confidence: 0.75,
  examples: {
    yes: [
      {
        text: '青石市商务局举办园区招商能力培训班。赵立新说：“此次苏州之行收获很大，我们看到了差距。”',
        finds: ['园区招商能力培训班 HELD_IN 苏州'],
      },
    ],
    no: ['青石市商务局举办园区招商能力培训班。赵立新曾到苏州。'],
  },
  find(passage) {
    const programme = readProgramme(passage.mentions);
    const outlines = readOutlines(passage);
    const claims: Claim[] = [];
    outlines.forEach((outline, index) => {
      for (const match of findSigns(outline, trip)) {
        const to = outline.mentions[match.index + 2];
        const last = findEventBefore(outlines, index, match.index);
        if (!to || !last) continue;
        const event = findWhole(programme, last) ?? last;
        const verb = { start: match.index, end: match.index + match[0].length };
        claims.push(
          buildClaim('HELD_IN', event, to, outline, verb, {
            properties: {},
            rule: 'held-in-by-trip',
            confidence: 0.75,
            inferred: true,
          }),
        );
      }
    });
    return claims;
  },
};
