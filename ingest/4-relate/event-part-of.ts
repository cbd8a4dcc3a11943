import { ceremonyHeads } from '../lexicon/event-heads.ts';
import { buildClaim, findEventBefore, isHere } from '../text/context.ts';
import { readOutlines } from '../text/outline.ts';
import { findFirst, findWithin } from '../text/spans.ts';
import { findWhole, type Programme, readProgramme } from '../text/whole-events.ts';
import type { Claim, ClaimRule, MarkedPassage, Mention } from '../types.ts';

const confidence = 0.8;

/** Ceremonies belong to the event whose name they carry; what is held 期间 an event belongs to it. */
export const eventPartOf: ClaimRule = {
  name: 'event-part-of',
  words: {
    zh: '开班仪式之于培训班、论坛期间举办的活动',
    en: 'a ceremony of an event, or an event held during another',
  },
  confidence,
  examples: {
    yes: [
      {
        text: '青石市社科联举办全市社团负责人能力提升培训班。赵立新出席开班仪式。',
        finds: ['全市社团负责人能力提升培训班开班仪式 PART_OF 全市社团负责人能力提升培训班'],
      },
    ],
    no: ['青石市举办新能源产业推介会和旅游文化节。'],
  },
  find(passage) {
    const outlines = readOutlines(passage);
    const claims: Claim[] = [];
    const programme = readProgramme(passage.mentions);
    outlines.forEach((outline, index) => {
      outline.mentions.forEach((part, at) => {
        if (part?.kind !== 'Event') return;
        const verb = { start: at, end: at + 1 };
        const rest = { properties: {}, rule: 'event-part-of', confidence };
        const concluded = findWhole(programme, part) ?? findOpened(programme, part);
        if (concluded) claims.push(buildClaim('PART_OF', part, concluded, outline, verb, { ...rest, inferred: true }));
        else if (!part.implied) {
          const before = outline.signs.slice(Math.max(0, at - 40), at);
          const during = /(?:期间|活动中|会上|会期间)[，还也][^。；]{0,30}$/.exec(before);
          if (!during || !/(?:举办|举行|开展|启动|组织|召开)[^，。；]{0,24}$/.test(before.slice(-30))) return;
          const main = findEventBefore(outlines, index, Math.max(0, at - 40) + during.index + 1);
          if (main && main.name !== part.name) claims.push(buildClaim('PART_OF', part, main, outline, verb, rest));
        }
      });
    });
    return claims;
  },
};

const opening = new RegExp(`(?:${ceremonyHeads}|启动会|动员会|总结会|汇报会)$`);

/** How many events before and behind a ceremony are looked at. */
const farthest = 60;

/** 宣传周启动会 of 某区社会心理服务宣传周: what a ceremony opens or closes stands in its name, shortened. */
function findOpened({ here }: Programme, part: Mention): Mention | undefined {
  const subject = part.name.replace(opening, '');
  if (subject === part.name || subject.length < 3) return undefined;
  const place = findFirst(here, part.start);
  const near = here.slice(Math.max(0, place - farthest), place + farthest);
  const wholes = near.filter((event) => !event.aside && event.name !== part.name && holdsInOrder(event.name, subject));
  return new Set(wholes.map(({ name }) => name)).size === 1 ? wholes[0] : undefined;
}

/** Whether a name has all characters of a shorter one, in their order. */
function holdsInOrder(name: string, short: string): boolean {
  let from = 0;
  for (const character of short) {
    from = name.indexOf(character, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** 某局举办某推介会: bodies hold it that nothing before has named, neither the series nor its title. */
function isOfOthers({ sentences, mentions }: MarkedPassage, part: Mention, whole: Mention): boolean {
  const { start } = sentences[findFirst(sentences, part.start + 1) - 1] ?? part;
  if (start <= whole.start) return false;
  const bodies = findWithin(mentions, { start: 0, end: part.start }).filter(
    ({ kind, anaphor }) => (kind === 'Institution' || kind === 'Zone' || kind === 'Company') && !anaphor,
  );
  const known = new Set(bodies.filter((body) => body.start < start).map(({ name }) => name));
  const hosts = bodies.filter((body) => body.start >= start);
  return known.size > 0 && hosts.some(({ name }) => office.test(name)) && !hosts.some(isOfSeries(known));
}

const office = /(?:[局厅委]|政府|管委会|公司|集团)$/;

/** A community and its partners hold what is told of a series, whether named before or not. */
function isOfSeries(known: ReadonlySet<string>): (body: Mention) => boolean {
  return ({ name }) => known.has(name) || /(?:社区|街道|小区|村)$/.test(name);
}

/** A series and what is held in it. */
export const eventOfSeries: ClaimRule = {
  name: 'event-of-series',
  words: {
    zh: '系列活动之后全文写到的其他活动，由别的单位举办的除外',
    en: 'every event told of behind the name of a series, unless another body holds it',
  },
  confidence: 0.7,
  examples: {
    yes: [
      {
        text: '青石社区开展暑期儿童关爱系列活动。7月3日，青石社区举办防溺水安全教育讲座。',
        finds: ['防溺水安全教育讲座 PART_OF 暑期儿童关爱系列活动'],
      },
    ],
    no: [
      '青石社区举办防溺水安全教育讲座。讲座旨在提高安全意识。',
      '青石社区开展暑期关爱系列活动。8月1日，松岭市商务局举办招商推介会。',
    ],
  },
  find(passage) {
    const { mentions } = passage;
    const told = mentions.filter((event) => isHere(event) && !event.aside && !event.implied);
    const first = told.findIndex(({ name }) => name.includes('系列'));
    const whole = told[first];
    if (!whole || told.some(({ name }) => name.includes('系列') && name !== whole.name)) return [];
    const before = new Set(told.slice(0, first).map(({ name }) => name));
    const slogan = /“[^”]+”/.exec(whole.name)?.[0];
    return told.flatMap((part): Claim[] => {
      if (part.start < whole.start || part.name === whole.name || part.rule === 'event-visit') return [];
      const isTold = before.size < 2 && !before.has(part.name);
      const isShared = slogan !== undefined && part.name.includes(slogan);
      if (!isShared && (!isTold || isOfOthers(passage, part, whole))) return [];
      const { start, end } = part;
      return [
        {
          type: 'PART_OF',
          from: part,
          to: whole,
          start,
          end,
          properties: {},
          rule: 'event-of-series',
          confidence: 0.7,
          inferred: true,
        },
      ];
    });
  },
};
