import { findDirectSubject, findSubject, listEndingAt, listStartingAt } from '../text/actors.ts';
import { buildClaim, isUnsaid } from '../text/context.ts';
import { findSigns, type Outline, readOutlines } from '../text/outline.ts';
import type { Claim, ClaimRule, Mention, PropertyValues } from '../types.ts';
import { isPlanned } from './verb-object.ts';

const bodies = new Set(['Institution', 'Zone', 'Company', 'Place']);
/** Ⓘ与Ⓒ签署战略合作协议; Ⓛ与Ⓛ结对; Ⓘ和Ⓘ共建. */
const deal =
  /签署|签订|签约(?!活动|仪式|项目|金额|单位|企业|大会|率|现场)|签下|会签|缔结|结为|结成|达成|成为[^，。；ⓅⒾⓏⒸⓁ]{0,4}(?:友好|姐妹|合作)|建立[^，。；]{0,12}(?:合作|伙伴|友好)|合作(?:共建|开发|建设|成立)|共建(?!共享|活动|单位|项目|仪式|工作|联席|座谈|[，。；、）])|共同(?:成立|打造|建设|组建|设立|发起|研发|开发|推出)|合力打造|联合(?:成立|打造|共建|组建|设立|发起|建设|创办|起草|编制|研发|开发|推出|出品|制作|培养|攻关|印发|发布)|结对(?:帮扶|共建)?|举行[^，。；]{0,12}(?:签约|Ⓔ)|开展[^，。；Ⓔ]{0,12}合作|战略合作/g;
const what =
  /战略合作(?:框架)?协议|合作(?:框架)?协议|框架协议|备忘录|结对|共建|签约|友好[^，。；]{0,6}(?:关系|城市)|合作关系|合作|联合(?:成立|打造|组建|设立|发起|建设|创办|起草|编制|研发|开发|推出|出品|制作|培养|攻关)/;

/** 两县的12家企业, 某市居民: who signs is nobody by name. */
const folk =
  /(?:[ⓁⓏ][^，。；、等]{0,4}(?:居民|村民|群众|农户)|的[^，。；、等ⓅⒾⓏⒸⓁ]{0,6}企业)(?:现场|分别|共同|成功|集中)*$/;

/** Two sides of a deal; every one with every other where nobody stands on the other side. */
interface Parties {
  one: Mention[];
  other: Mention[];
}

/** Bodies that sign, build together or pair up cooperate. */
export const cooperatesByDeal: ClaimRule = {
  name: 'cooperates-by-deal',
  words: { zh: '签约、共建、结对的双方', en: 'bodies that sign, build together or pair up' },
  confidence: 0.7,
  examples: {
    yes: [
      { text: '青石市商务局与松岭银行签署战略合作协议。', finds: ['青石市商务局 COOPERATES_WITH 松岭银行'] },
      {
        text: '青石高新区加强产学研合作，已经与青石大学、松岭学院等高校签订合作协议。',
        finds: ['青石高新区 COOPERATES_WITH 青石大学', '青石高新区 COOPERATES_WITH 松岭学院'],
      },
    ],
    no: ['青石市商务局希望与松岭银行签署战略合作协议。', '青石市商务局、青石市财政局、松岭银行参加共建活动。'],
  },
  find(passage) {
    const outlines = readOutlines(passage);
    return outlines.flatMap((outline, index) =>
      findSigns(outline, deal).flatMap((match) => {
        if (isUnsaid(outline, match.index)) return [];
        const verb = { start: match.index, end: match.index + match[0].length };
        // 举行Ⓔ: only where the event is a signing
        if (match[0].endsWith('Ⓔ') && !/签约|签署/.test(outline.mentions[verb.end - 1]?.name ?? '')) return [];
        // 共同发起Ⓔ: an event with several organizers
        const isEvent = /^[^，。；]{0,10}Ⓔ/.test(outline.signs.slice(verb.end, verb.end + 12));
        if (isEvent && /^(?:共同|联合)/.test(match[0])) return [];
        if (folk.test(outline.signs.slice(Math.max(0, verb.start - 20), verb.start))) return [];
        const parties = findParties(outlines, index, match.index);
        return join(outline, parties, verb, what.exec(outline.signs.slice(verb.start, verb.start + 30))?.[0], this);
      }),
    );
  },
};

/** 联合Ⓘ, 会同Ⓘ: what is done together. */
const together = /(?<verb>联合|会同|协同|携手)(?=[ⒾⓏⒸ])(?<=[ⒾⓏⒸⓁ][^，。；：ⓅⒾⓏⒸⓁ“”]{0,8}(?:联合|会同|协同|携手))/g;
/** What is held together is an event with two organizers, and no tie. */
const held = /Ⓔ|举办|举行|召开|开展|主办|承办|组织|活动|行动|巡演|演练|培训|讲座|宣讲|印发/;

/** 某局会同某银行发放贷款: who does something with whom, where it is no event. */
export const cooperatesTogether: ClaimRule = {
  name: 'cooperates-together',
  words: {
    zh: '联合、会同、协同另一机构做事（不是办活动）',
    en: 'who acts together with another body, other than holding an event',
  },
  confidence: 0.6,
  examples: {
    yes: [{ text: '青石市财政局会同松岭银行为企业发放贷款。', finds: ['青石市财政局 COOPERATES_WITH 松岭银行'] }],
    no: ['青石市财政局联合松岭银行举办金融知识讲座。'],
  },
  find(passage) {
    const claims: Claim[] = [];
    for (const outline of readOutlines(passage)) {
      for (const match of findSigns(outline, together)) {
        const end = match.index + match[0].length;
        const one = findDirectSubject(outline, match.index);
        const other = listStartingAt(outline, end, outline.signs.length);
        if (!one || !other || isUnsaid(outline, match.index)) continue;
        const after = outline.signs.slice(other.end, sentenceEnd(outline, other.end));
        const isFounding = /^(?:共同)?(?:成立|组建|共建|设立|打造|发起|创办)/.test(after);
        if (!isFounding && held.test(after)) continue;
        const parties = isFounding
          ? { one: [...one.mentions, ...other.mentions], other: [] }
          : { one: one.mentions, other: other.mentions };
        claims.push(...join(outline, parties, { start: match.index, end }, match[0], this));
      }
    }
    return claims;
  },
};

/** A与B的合作; 加强与B的对接交流. */
const tie =
  /(?:与|和|同|跟)(?<with>[ⒾⓏⒸⓁ])(?!的?(?:企业|公司|团队|高校|各地|多家|有关|地区))(?:(?!与|和|同)[^，。；ⓅⒾⓏⒸⓁⒺ]){0,10}?(?:在[^，。；ⓅⒾⓏⒸⓁⒺ]{2,40}等?(?:方面|领域)[^，。；ⓅⒾⓏⒸⓁⒺ]{0,6}?)?(?:的|开展|深化|加强|深度|进行|持续|密切)[^，。；ⓅⒾⓏⒸⓁⒺ“”]{0,12}?(?:合作|交往|协作)(?!协议|社|组织|伙伴|区)/g;

/** 深化与某院的合作. */
export const cooperatesByTie: ClaimRule = {
  name: 'cooperates-by-tie',
  words: { zh: '“与某单位的合作”“深化与某单位的合作交流”', en: 'cooperation with a named body' },
  confidence: 0.6,
  examples: {
    yes: [{ text: '松岭高新区深化与青石大学的合作交流。', finds: ['松岭高新区 COOPERATES_WITH 青石大学'] }],
    no: ['松岭高新区希望深化与青石大学的合作交流。'],
  },
  find(passage) {
    const outlines = readOutlines(passage);
    return outlines.flatMap((outline, index) =>
      findSigns(outline, tie).flatMap((match) => {
        if (isUnsaid(outline, match.index)) return [];
        const other = listStartingAt(outline, match.index + 1, outline.signs.length);
        const one = findDirectSubject(outline, match.index) ?? findSubject(outlines, index, match.index);
        const words = { start: match.index, end: match.index + match[0].length };
        const sides = { one: one?.mentions ?? [], other: other?.mentions ?? [] };
        // a place and a body: its government is meant, which does not stand here
        const kinds = new Set([...sides.one, ...sides.other].map(({ kind }) => kind === 'Place'));
        return kinds.size > 1 ? [] : join(outline, sides, words, '合作', this);
      }),
    );
  },
};

/** 见证Ⓘ与Ⓒ签署协议; 这是Ⓒ与Ⓘ签订协议后…. */
const beside =
  /(?<one>[ⒾⓏⒸⓁ])(?:与|和|同)(?<other>[ⒾⓏⒸⓁ])(?:双方|共同|正式|成功|分别|现场){0,2}(?:签署|签订|签约|战略合作|达成[^，。；ⒾⓏⒸⓁⓅ]{0,6}合作)/dg;

/** Two bodies joined right before a signing, wherever in the sentence they stand. */
export const cooperatesBeside: ClaimRule = {
  name: 'cooperates-beside',
  words: { zh: '“甲与乙签署”“甲与乙战略合作”，不论在句中何处', en: 'two bodies joined right before a signing' },
  confidence: 0.65,
  examples: {
    yes: [
      {
        text: '会上共同见证青石市商务局与松岭银行签署战略合作协议。',
        finds: ['青石市商务局 COOPERATES_WITH 松岭银行'],
      },
      { text: '这是松岭银行与青石大学签订协议后的第一个项目。', finds: ['松岭银行 COOPERATES_WITH 青石大学'] },
    ],
    no: ['会上希望青石市商务局与松岭银行签署战略合作协议。'],
  },
  find(passage) {
    return readOutlines(passage).flatMap((outline) =>
      findSigns(outline, beside).flatMap((match) => {
        const { one, other } = match.indices?.groups ?? {};
        const from = one && outline.mentions[one[0]];
        const to = other && outline.mentions[other[0]];
        const isListed = /[、和与]/.test(outline.signs[match.index - 1] ?? '');
        if (
          !from ||
          !to ||
          isListed ||
          isUnsaid(outline, match.index) ||
          (from.kind === 'Place') !== (to.kind === 'Place')
        )
          return [];
        const words = { start: match.index, end: match.index + match[0].length };
        const deed = what.exec(outline.signs.slice(words.start, words.end + 24))?.[0];
        return join(outline, { one: [from], other: [to] }, words, deed, this);
      }),
    );
  },
};

function sentenceEnd({ signs }: Outline, from: number): number {
  const stop = signs.indexOf('。', from);
  return stop < 0 ? signs.length : stop;
}

/** The sides of a deal before its verb: A与B, A、B和C, or (A…，)与B、C. */
function findParties(outlines: Outline[], index: number, verb: number): Parties {
  const outline = outlines[index];
  const direct = outline && (findDirectSubject(outline, verb) ?? listEndingAt(outline, verb));
  // A与B举行会谈并签署协议
  const list = direct ?? findSubject(outlines, index, verb);
  if (!outline || !list) return { one: [], other: [] };
  const before = outline.signs.slice(Math.max(0, list.start - 18), list.start);
  const link = /(?:与|和|同|跟|联合|携手|会同)(?:[^，。；ⓅⒾⓏⒸⓁ]{0,4})$/.exec(before);
  if (link) {
    const at = list.start - link[0].length;
    const one = findDirectSubject(outline, at);
    const subject = one?.mentions ?? firstSide(outline, findSubject(outlines, index, at)?.mentions ?? []);
    return { one: subject, other: list.mentions };
  }
  const one = firstSide(outline, list.mentions);
  return { one, other: list.mentions.slice(one.length) };
}

/** A of A与B、C; all where no 与 or 和 stands behind the first. */
function firstSide(outline: Outline, mentions: Mention[]): Mention[] {
  const [first, second] = mentions;
  if (!first || !second) return mentions;
  const between = outline.signs.slice(outline.mentions.indexOf(first) + 1, outline.mentions.indexOf(second));
  return /[与同和]|联合|携手|会同/.test(between) ? [first] : mentions;
}

/** A与B、C: A with each of them; A、B、C共建: every two. */
function join(
  outline: Outline,
  { one, other }: Parties,
  verb: { start: number; end: number },
  deed: string | undefined,
  { name, confidence }: ClaimRule,
): Claim[] {
  const properties: PropertyValues = {
    ...(deed && { what: deed }),
    ...(isPlanned(outline, verb.start) && { planned: true }),
  };
  const left = one.filter(isBody).slice(0, 8);
  const right = other.filter(isBody).slice(0, 12);
  const pairs =
    other.length > 0
      ? left.flatMap((from) => right.map((to) => [from, to] as const))
      : left.flatMap((from, at) => left.slice(at + 1).map((to) => [from, to] as const));
  return pairs
    .filter(([from, to]) => from.name !== to.name)
    .map(([from, to]) =>
      buildClaim('COOPERATES_WITH', from, to, outline, verb, { properties, rule: name, confidence }),
    );
}

function isBody(mention: Mention): boolean {
  return bodies.has(mention.kind);
}
