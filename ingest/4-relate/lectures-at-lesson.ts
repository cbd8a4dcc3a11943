import { type Actors, findSubject } from '../text/actors.ts';
import { isWithin } from '../text/asides.ts';
import { buildClaim, isUnsaid } from '../text/context.ts';
import { findMatches } from '../text/matches.ts';
import { type Outline, readOutlines } from '../text/outline.ts';
import { isSpokenOf } from '../text/persons.ts';
import { findWithin } from '../text/spans.ts';
import type { Claim, ClaimRule, MarkedPassage, Mention } from '../types.ts';

/** Events that one person gives: 讲座, 报告, 一堂课. */
const given = /(?:讲座|报告|宣讲|授课|辅导|分享|科普|公开课|党课|[团专微动员]课)$/;
/** 为居民带来了Ⓔ, 开展Ⓔ, 上了一堂生动的Ⓔ. */
const giving =
  /(?<!组织|举办|参加|邀请.{0,20})(?:带来|开展|进行|(?<![合工运操制写创协])作|做|讲授|主讲|上)了?(?:一[场堂次个节])?[^，。；：ⓅⒾⓏⒸⓁⒺ]{0,12}(?=Ⓔ)/g;
/** 聆听了Ⓟ的Ⓔ. */
const own = /Ⓟ(?:作|带来|讲授|主讲)?的(?=Ⓔ)/g;

interface Given {
  lecturers: Mention[];
  event: Mention;
  outline: Outline;
  verb: { start: number; end: number };
}

/** Lectures that are named, with those who give them. */
function findGiven(passage: MarkedPassage): Given[] {
  const outlines = readOutlines(passage);
  const found: Given[] = [];
  outlines.forEach((outline, index) => {
    const { signs, mentions } = outline;
    if (!signs.includes('Ⓔ') || !signs.includes('Ⓟ')) return;
    const add = (match: RegExpMatchArray & { index: number }, subject: Actors | undefined): void => {
      const verb = { start: match.index, end: match.index + match[0].length + 1 };
      const event = mentions[verb.end - 1];
      if (!event || !given.test(event.name) || !subject || isUnsaid(outline, verb.start)) return;
      if (isWithin(outline.spoken, outline.at[verb.start] ?? 0)) return;
      const lecturers = subject.mentions;
      if (lecturers.every((each) => each.kind === 'Person' && !isSpokenOf(passage.text, each)))
        found.push({ lecturers, event, outline, verb });
    };
    for (const match of findMatches(signs, giving)) add(match, findSubject(outlines, index, match.index));
    for (const match of findMatches(signs, own)) {
      const person = mentions[match.index];
      if (person) add(match, { mentions: [person], start: match.index, end: match.index + 1 });
    }
  });
  return found;
}

/** Who gives a lecture that has a name. */
export const lecturesByGiving: ClaimRule = {
  name: 'lectures-by-giving',
  words: { zh: '“某人开展某讲座”“某人的某讲座”', en: 'who gives a lecture that has a name' },
  confidence: 0.8,
  examples: {
    yes: [
      {
        text: '青石学院教授赵立新为居民带来了家庭用电安全知识讲座。',
        finds: ['赵立新 LECTURES_AT 家庭用电安全知识讲座'],
      },
    ],
    no: ['青石学院教授赵立新参加了家庭用电安全知识讲座。'],
  },
  find(passage) {
    return findGiven(passage).flatMap(({ lecturers, event, outline, verb }) =>
      lecturers.map((from) =>
        buildClaim('LECTURES_AT', from, event, outline, verb, {
          properties: {},
          rule: 'lectures-by-giving',
          confidence: 0.8,
        }),
      ),
    );
  },
};

/** Who gives a lecture teaches what its name says. */
export const teachesByGiving: ClaimRule = {
  name: 'teaches-by-giving',
  words: { zh: '讲座名称里的主题由主讲人讲授', en: 'the lecturer teaches what the name of the lecture says' },
  confidence: 0.72,
  examples: {
    yes: [
      {
        text: '青石学院教授赵立新为居民带来了家庭用电安全知识讲座。',
        finds: ['赵立新 TEACHES 家庭用电安全知识'],
      },
    ],
    no: ['青石学院教授赵立新参加了家庭用电安全知识讲座。'],
  },
  find(passage) {
    const topics = passage.mentions.filter(({ kind }) => kind === 'Topic');
    return findGiven(passage).flatMap(({ lecturers, event, outline, verb }): Claim[] => {
      const [lecturer] = lecturers;
      if (!lecturer || lecturers.length > 1) return [];
      return findWithin(topics, event).map((to) =>
        buildClaim('TEACHES', lecturer, to, outline, verb, {
          properties: {},
          rule: 'teaches-by-giving',
          confidence: 0.72,
        }),
      );
    });
  },
};
