import { type Actors, findDirectSubject, findSubject, listEndingAt, listStartingAt } from '../text/actors.ts';
import { buildClaim, findEventBefore, isHere, isUnsaid } from '../text/context.ts';
import { clauseOf, findSigns, type Outline, readOutlines } from '../text/outline.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';

const confidence = 0.7;
/** 举办Ⓔ, 联合开展的Ⓔ; 由Ⓘ主办. */
const verbs =
  /(?:组织)?(?<role>主办|承办|协办|举办|举行|召开|开展|开设|组织|指导|支持|启动|发起|推出|策划|筹办|开办)(?:召开|开展|举办|实施)?(?:了)?/g;
const passive = new Set(['主办', '承办', '协办', '指导', '支持']);

/** Bodies before 举办, 召开, 开展 and after 由 before 主办, 承办 organize the event. */
export const organizesByVerb: ClaimRule = {
  name: 'organizes-by-verb',
  words: {
    zh: '举办、召开、开展、启动、发起、推出、策划之前或“由…主办、承办、指导、支持”里的机构',
    en: 'bodies that hold, start, launch, plan, host, co-host, guide or support an event',
  },
  confidence,
  examples: {
    yes: [
      {
        text: '青石市商务局联合松岭高新区管委会举办新能源产业推介会。',
        finds: ['青石市商务局 ORGANIZES 新能源产业推介会', '松岭高新区管委会 ORGANIZES 新能源产业推介会'],
      },
      {
        text: '新能源产业推介会在松岭召开，由青石市商务局主办。',
        finds: ['青石市商务局 ORGANIZES 新能源产业推介会'],
      },
    ],
    no: [
      '青石市商务局希望举办新能源产业推介会。',
      '新能源产业推介会在松岭召开。松岭银行支持小微企业发展，青石市财政局指导企业申报。',
    ],
  },
  find(passage) {
    const outlines = readOutlines(passage);
    return outlines.flatMap((outline, index) =>
      findSigns(outline, verbs).flatMap((match) => organize(outlines, index, outline, match)),
    );
  },
};

function organize(outlines: Outline[], index: number, outline: Outline, match: RegExpExecArray): Claim[] {
  const verb = { start: match.index, end: match.index + match[0].length };
  if (isUnsaid(outline, verb.start)) return [];
  const word = match.groups?.role ?? '主办';
  const clause = clauseOf(outline, verb.start);
  const direct =
    findDirectSubject(outline, verb.start) ??
    agentsOf(outline, clause.start, verb.start, word) ??
    findJoined(outline, clause.start, verb.start);
  const object =
    eventAfter(outline, verb.end, clause.end) ?? (passive.has(word) ? eventBehind(outline, verb.end) : undefined);
  const isPassive =
    direct !== undefined && /由$/.test(outline.signs.slice(Math.max(0, direct.start - 1), direct.start));
  let event = object;
  let organizers: Actors | undefined = direct;
  if (!object || (passive.has(word) && direct)) {
    if (!direct || !(isPassive || passive.has(word))) return [];
    // 支持小微企业, 指导企业申报: no part in an event
    if (!object && !isPassive && /指导|支持/.test(word) && !/^[，。；、）]|^$/.test(outline.signs.slice(verb.end)))
      return [];
    event = object ?? firstEvent(outline, direct.start) ?? findEventBefore(outlines, index, direct.start);
  } else if (passive.has(word) && !direct) {
    return [];
  } else {
    organizers = direct ?? findSubject(outlines, index, verb.start);
  }
  // 双方举行会谈: both sides take part in it
  if (!event || !organizers || event.rule === 'event-talks') return [];
  const to = event;
  const role = passive.has(word) ? word : '主办';
  const partners = alliesAfter(outline, organizers, verb.start);
  return [...organizers.mentions, ...partners]
    .filter((from) => ['Institution', 'Zone', 'Company'].includes(from.kind))
    .map((from) =>
      buildClaim('ORGANIZES', from, to, outline, verb, { properties: { role }, rule: 'organizes-by-verb', confidence }),
    );
}

/** The event that a verb takes; nothing but its own attributes may stand between. */
function eventAfter(outline: Outline, from: number, end: number): Mention | undefined {
  for (let at = from; at < Math.min(end, from + 30); at += 1) {
    const mention = outline.mentions[at];
    if (mention && isHere(mention)) {
      const between = outline.signs.slice(from, at);
      return /参加|出席|根据|为了|落实|，/.test(between) ? undefined : partOf(outline, at);
    }
  }
  return undefined;
}

/** 由Ⓘ、某某联合主办: the names behind 由, also where not each of them is known. */
function agentsOf(outline: Outline, from: number, verb: number, word: string): Actors | undefined {
  if (!passive.has(word)) return undefined;
  const by = outline.signs.lastIndexOf('由', verb - 1);
  if (by < from) return undefined;
  const list = listStartingAt(outline, by + 1, verb);
  return list && unknownNames.test(outline.signs.slice(list.end, verb)) ? list : undefined;
}

/** 某社区联合志愿者、医务人员开展: partners without a name. */
function findJoined(outline: Outline, from: number, verb: number): Actors | undefined {
  const joint = /(?<=[ⒾⓏⒸ])(?:联合|会同|携手|邀请)[^，。；：ⓅⒾⓏⒸⓁⒺ]{2,40}$/.exec(outline.signs.slice(from, verb));
  return joint ? listEndingAt(outline, from + joint.index) : undefined;
}

const unknownNames = /^(?:、[^，。；：ⓅⒾⓏⒸⒺ]{2,20})*(?:共同|联合)?$/;

/** 由A主办，B承办的Ⓔ: the event that closes a list of its organizers. */
function eventBehind(outline: Outline, from: number): Mention | undefined {
  const at = outline.signs.indexOf('Ⓔ', from);
  if (at < 0 || outline.signs.slice(0, from).includes('Ⓔ')) return undefined;
  return /^[^。；Ⓔ]{0,60}(?:主办|承办|协办|支持|指导|以“[^”]{2,40}”为主题)的$/.test(outline.signs.slice(from, at))
    ? partOf(outline, at)
    : undefined;
}

/** 某月|之|某活动: the part of a series is what is held. */
function partOf({ signs, mentions }: Outline, at: number): Mention | undefined {
  return signs.startsWith('之Ⓔ', at + 1) ? mentions[at + 2] : mentions[at];
}

function firstEvent(outline: Outline, end: number): Mention | undefined {
  for (let at = 0; at < end; at += 1) {
    const mention = outline.mentions[at];
    if (mention && isHere(mention)) return mention;
  }
  return undefined;
}

/** Ⓘ…，联合Ⓘ举办: partners that stand between the organizer and the verb. */
function alliesAfter(outline: Outline, organizers: Actors, verb: number): Mention[] {
  const between = outline.signs.slice(organizers.end, verb);
  const joint = /(?:联合|会同|携手|协同|协助)(?=[ⒾⓏⒸ])/.exec(between);
  if (!joint) return [];
  const list = listEndingAt(outline, verb);
  return list && list.start > organizers.end ? list.mentions : [];
}
