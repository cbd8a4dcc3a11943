import { drawOutlinesWith, findSigns, type Outline } from '../text/outline.ts';
import type { MarkedPassage, Mention, MentionRule } from '../types.ts';
import { dateEvents } from './events-dated.ts';

const deeds =
  '考察调研|调研考察|学习考察|考察学习|参观考察|考察交流|参观学习|参观调研|参观交流|走访参观|走访慰问|看望慰问|走访调研|调研访问|访问考察|考察访问|调研座谈|调研交流|调研指导|指导调研|考察指导|督导调研|调研督导|考察|调研|参观|访问|视察|慰问|走访';
/** A name of a visit longer than this, in units, leaves out who went along. */
const longest = 36;
const group =
  '(?:，?(?:带队|率队|带领|率领?)(?:[^，。；：“”]{0,24}?|Ⓟ(?:[；、]Ⓟ|[^，。：“”Ⓟ]){0,30}?))?(?:一行)?(?:\\d+余?人)?(?:，?在[ⓅⒾ、和及等，]{1,24}[^，。；]{0,8}陪同下，?)?';
const actors =
  '(?:[ⓁⓏⒾⒸ](?:党政|经贸|人大|政协|企业家)?(?:代表团|考察团|考察组|学习团)|(?:Ⓟ[、和与])*[ⓅⒾⒸⓏ](?:总书记|主席|总理|先生)?(?:等)?(?:一行)?)';

/** 王某一行赴某区考察调研: who, how they went, where, what for. */
const journey = new RegExp(
  `${actors}${group}(?:一行)?(?:专程|再次|先后|第[二三四]次|Ⓨ|分别)?(?<go>赶?赴|(?<!受|直)到|来到?|前往|深入|莅临|抵达)(?<where>[^，。；：“”]{0,16}?[ⓁⓏⒾⒸ][^，。；：“”]{0,16}?)(?<deed>${deeds}|开展[^，。；：“”]{0,8}?(?:救援|援助|调研|考察|慰问|帮扶))(?![团组员])(?:交流(?!会)|工作|活动)?`,
  'g',
);
/** 赵某在某大学调研; 某总理访问某国. */
const tour =
  /Ⓟ(?:总书记|主席|总理|国家主席)?(?:第[一二三四五六七八九\d]次|再次)?(?:在Ⓛ(?:考察|视察)(?:工作)?|(?:考察|视察|访问)[ⓁⓏ](?:、[ⓁⓏ])*|(?:历次)?来Ⓛ(?:考察|视察))|(?:Ⓟ[、和与])*Ⓟ(?:等)?(?:一行)?(?:Ⓨ)?在[ⓁⓏⒾ](?:考察调研|调研|走访慰问|慰问)(?![，。]?时|中|期间|报告)/g;
/** Only the first sentences of a report tell of the visit that it is about. */
const opening = 160;
/** 赵某一行到访某集团; 某党政代表团走访某银行. */
const calls =
  /(?:(?:Ⓟ(?:先生|女士)?[、和与])*Ⓟ(?:先生|女士)?(?:等)?一行|[ⓁⓏⒾⒸ](?:党政|经贸|人大|政协|企业家|政府)?(?:代表团|考察团|考察组|访问团)(?:一行)?)(?:Ⓨ|上午|下午|专程){0,3}(?<go>到访|走访|考察调研|调研|考察|访问)了?(?:位于[^，。；]{1,10}的)?[ⓁⓏⒾⒸ](?![^，。；]{0,12}(?:时|期间|后))/g;
/** 赵某在报社会见李某一行. */
const meeting = /Ⓟ(?:Ⓨ|在[^，。；：ⓅⒺ]{1,10}|[与、，]Ⓟ|等){0,4}会见了?[^，。；：“”Ⓟ]{0,24}Ⓟ(?:等)?(?:一行)?/g;
/** 视察某地重要讲话: the visit of the one whose words they are. */
const remembered = /(?:考察调研|视察|考察|调研)[ⓁⓏ](?=(?:时|期间)?(?:发表)?的?(?:系列)?重要(?:讲话|指示))/g;

/** What stands in every visit. */
const perhaps = /会见|考察|调研|参观|访问|视察|慰问|走访|到访|开展/;

/** Visits: somebody goes to a place to look, learn or help. */
export const eventVisit: MentionRule = {
  name: 'event-visit',
  words: { zh: '某人（一行）赴某地考察、调研、访问', en: 'somebody goes to a place to visit, inspect or learn' },
  confidence: 0.75,
  examples: {
    yes: [
      { text: '青石经开区管委会主任赵立新一行赴松岭高新区考察。', finds: ['Event 赵立新一行赴松岭高新区考察'] },
      { text: '8月3日，青石市市长李大江在青石大学调研。', finds: ['Event 李大江在青石大学调研'] },
      {
        text: '8月3日，青石市市长李大江在青石会见了松岭银行董事长周敏一行。',
        finds: ['Event 李大江会见周敏一行'],
      },
      { text: '8月3日，杭州市党政代表团走访松岭银行。', finds: ['Event 杭州市党政代表团走访松岭银行'] },
    ],
    no: ['欢迎各界朋友来考察。', '居民走访松岭银行。'],
  },
  find(passage) {
    const outlines = drawOutlinesWith(passage, perhaps);
    const found = outlines.flatMap((outline) => {
      const told = [
        ...visits(passage, outline, journey),
        ...visits(passage, outline, tour),
        ...visits(passage, outline, meeting, '会见'),
      ];
      const others = visits(passage, outline, remembered).filter(
        ({ start, end }) => !told.some((visit) => visit.start <= start && end <= visit.end),
      );
      return [...told, ...others];
    });
    const isTold = found.some(({ name }) => !/总书记|主席|总理/.test(name));
    const paid = isTold ? [] : outlines.filter(({ sentence }) => sentence.start < opening);
    return dateEvents(passage, uniteTrips([...found, ...paid.flatMap((outline) => visits(passage, outline, calls))]));
  },
};

function visits({ text }: MarkedPassage, outline: Outline, pattern: RegExp, called?: string): Mention[] {
  return findSigns(outline, pattern).map((match) => {
    const first = outline.at[match.index] ?? 0;
    const end = outline.at[match.index + match[0].length] ?? first;
    const whole = text.slice(first, end);
    const going = match[0].indexOf(match.groups?.go ?? '');
    // 赵某率甲；乙…，在丙陪同下，到某地考察: the long list is no part of the name
    const isLong = match.groups?.go !== undefined && (/[，；]/.test(whole) || whole.length > longest);
    const start = isLong ? (outline.at[match.index + going] ?? first) : first;
    const leader = outline.mentions[match.index];
    const name = isLong && leader ? `${text.slice(leader.start, leader.end)}一行${text.slice(start, end)}` : whole;
    const guest = outline.mentions[outline.signs.lastIndexOf('Ⓟ', match.index + match[0].length - 1)];
    if (called && leader && guest) {
      const hosts = outline.mentions
        .slice(match.index, match.index + match[0].indexOf(called))
        .filter((mention) => mention?.kind === 'Person')
        .map((mention) => text.slice(mention?.start, mention?.end));
      const met = `${hosts.join('、')}${called}${text.slice(guest.start, end)}`;
      return { start, end, kind: 'Event', name: met, rule: 'event-visit', confidence: 0.75, aliases: [called] };
    }
    const aliases = new Set<string>();
    const { go, deed } = match.groups ?? {};
    const goes = go === undefined ? -1 : match[0].indexOf(go);
    if (goes >= 0) aliases.add(text.slice(outline.at[match.index + goes] ?? start, end));
    else aliases.add(name.replace(/^.*?(?:总书记|主席|总理)|^.*?(?=在)/, ''));
    const inPlace = /[^在]在.*?((?:考察|走访)?(?:调研|慰问))$/.exec(name)?.[1];
    if (inPlace) aliases.add(inPlace);
    aliases.delete(name);
    if (deed) aliases.add(deed.replace(/^开展.*(?=.{2}$)/, ''));
    return { start, end, kind: 'Event', name, rule: 'event-visit', confidence: 0.75, aliases: [...aliases] };
  });
}

/** 赴某区考察 in the headline and 赴某区学习考察 in the text are one trip: same first words, same place. */
function uniteTrips(trips: Mention[]): Mention[] {
  const names = new Map<string, string>();
  const keyOf = (name: string): string =>
    name
      .replace(/^(.{2,4}).*?(?:赴|到|来到?|前往|考察|视察|访问|在)/, '$1')
      .replace(new RegExp(`(?:${deeds}|工作|活动)+$`), '');
  for (const { name } of trips) {
    const known = names.get(keyOf(name));
    if (known === undefined || name.length > known.length) names.set(keyOf(name), name);
  }
  return trips.map((trip) => ({ ...trip, name: names.get(keyOf(trip.name)) ?? trip.name }));
}
