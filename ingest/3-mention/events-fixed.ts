import { findMatches } from '../text/matches.ts';
import { findFirst, findWithin } from '../text/spans.ts';
import type { MarkedPassage, Mention, MentionRule } from '../types.ts';

const confidence = 0.9;
const congress = /(?:党的|中国共产党第|中共)?(十[五六七八九]|二十)大(?![届全会楼厅代])/g;
const number = '[一二三四五六七八九十]+';
const plenary = new RegExp(
  `[省市区县州]委(?:全会|常委会)(?!议)|[市区县]党代会|(?:[省市区县州]委|党的|中央)?(?:${number}届)?(?:[省市区县州]委)?${number}[次中]全会`,
  'g',
);

/** 成都大运会, 进博会: great games and fairs that everybody knows by a short name. */
const great =
  /(?:(?:第[一二三四五六七八九十\d]+届)?(?:北京|上海|成都|杭州|广州|海南|中国)?)(?:大运会|亚运会|冬奥会|进博会|服贸会|广交会|东博会|西博会|消博会)(?!主题|场馆|村|比赛|火炬|精神|期间的)/g;

/** Congresses and plenary sessions, which are named by their number. */
export const eventByNumber: MentionRule = {
  name: 'event-by-number',
  words: {
    zh: '以届次命名的党代会和全会',
    en: 'a congress or plenary session named by its number',
  },
  confidence,
  examples: {
    yes: [{ text: '深入学习贯彻党的二十大精神。', finds: ['Event 党的二十大'] }],
    no: ['园区二十大项目集中开工。'],
  },
  find({ text, mentions }: MarkedPassage): Mention[] {
    const bodies = new Map(mentions.filter(({ kind }) => kind === 'Institution').map((body) => [body.end, body]));
    const congresses = findMatches(text, congress).flatMap((match): Mention[] => {
      const isPlain = !match[0].startsWith('党') && !match[0].startsWith('中');
      if (isPlain && !/^(?:精神|报告|以来|召开|胜利|代表)/.test(text.slice(match.index + match[0].length))) return [];
      return [toEvent(match.index, match[0], `党的${match[1]}大`)];
    });
    const plenaries = findMatches(text, plenary).map((match) => {
      const committee = /^[省市区县州]委/.exec(match[0])?.[0].length ?? 0;
      const body = bodies.get(match.index + committee);
      const start = Math.min(body?.start ?? match.index, match.index);
      const form = text.slice(start, match.index + match[0].length);
      return toEvent(start, form, form);
    });
    return [...congresses, ...plenaries];
  },
};

/** Great games and fairs by the short names that everybody knows; a report may be about them. */
export const eventKnown: MentionRule = {
  name: 'event-known',
  words: { zh: '人所共知的运动会、博览会的简称', en: 'great games and fairs by their short names' },
  confidence,
  examples: {
    yes: [
      { text: '第六届进博会在上海开幕，进博会吸引了各国客商。', finds: ['Event 第六届进博会'] },
      { text: '松岭光电有限公司参加第六届进博会。', finds: ['松岭光电有限公司 ATTENDS 第六届进博会'] },
    ],
    no: ['园区展出亚运会主题邮票。'],
  },
  find({ text }: MarkedPassage): Mention[] {
    const named = findMatches(text, great);
    // 大运会 is 成都大运会 where both stand in one article
    return named.map((match) => {
      const fullest = named.find(([form]) => form.endsWith(match[0]) && form.length > match[0].length);
      return { ...toEvent(match.index, match[0], fullest?.[0] ?? match[0]), rule: 'event-known' };
    });
  },
};

/** 某委员会成立，并召开第一次会议: the first, second … meeting of the body that is named before it. */
const numbered =
  /(?:召开|举行)了?(?<form>(?:第[一二三四五六七八九十\d]+次|首次)(?:全体|工作|扩大)?会议)(?!精神|上的|室)/g;

/** A meeting that is told by its number alone belongs to the body named before it. */
export const eventNumbered: MentionRule = {
  name: 'event-numbered',
  words: { zh: '某机构召开的第几次会议', en: 'the first, second … meeting of a body named before it' },
  confidence: 0.75,
  examples: {
    yes: [
      {
        text: '青石市科普学会正式成立，并召开第一次会议。',
        finds: ['Event 青石市科普学会第一次会议'],
      },
    ],
    no: ['园区多次召开会议。'],
  },
  find({ text, sentences, mentions }: MarkedPassage): Mention[] {
    const found: Mention[] = [];
    for (const match of findMatches(text, numbered)) {
      const form = match.groups?.form ?? '';
      const end = match.index + match[0].length;
      const sentence = sentences[findFirst(sentences, match.index + 1) - 1];
      const near = findWithin(mentions, { start: sentence?.start ?? match.index, end: match.index });
      const body = near.findLast(({ kind }) => kind === 'Institution');
      if (!body) continue;
      const start = end - form.length;
      const name = `${body.name}${form}`;
      found.push({ start, end, kind: 'Event', name, aliases: [form], rule: this.name, confidence: 0.75 });
    }
    return found;
  },
};

function toEvent(start: number, form: string, name: string): Mention {
  return { start, end: start + form.length, kind: 'Event', name, rule: 'event-by-number', confidence };
}
