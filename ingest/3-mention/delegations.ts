import { divisions } from '../text/tokens.ts';
import type { Mention, MentionRule } from '../types.ts';

const confidence = 0.8;
/** 某市党政代表团: both heads of the place; 某省代表团: its government. */
const sent = /^(?<both>党政)?(?:经贸|政府|友好)?(?:学习|招商)?(?:代表团|考察团)/;

/** Who sends a delegation: the committee and the government of a place, or its government alone. */
export const delegationSent: MentionRule = {
  name: 'delegation-sent',
  words: {
    zh: '某地党政代表团：其党委和政府；某地代表团：其政府',
    en: 'a delegation of party and government: both of the place; a delegation: its government',
  },
  confidence,
  examples: {
    yes: [
      {
        text: '安吉县党政代表团赴长兴县考察。',
        finds: ['Institution 安吉县委', 'Institution 安吉县人民政府'],
      },
    ],
    no: ['各地代表团赴长兴县考察。', '安吉县学生代表团赴长兴县考察。'],
  },
  find({ text, mentions }) {
    if (!/代表团|考察团/.test(text)) return [];
    return mentions.flatMap(({ kind, start, end, name }): Mention[] => {
      const form = text.slice(start, end);
      if (kind !== 'Place' || !divisions.get(form)?.full) return [];
      const match = sent.exec(text.slice(end, end + 14));
      if (!match) return [];
      const committee = `${name}委`;
      const government = `${name}人民政府`;
      return (match.groups?.both ? [committee, government] : [government]).map((body) => ({
        kind: 'Institution',
        start,
        end,
        name: body,
        rule: this.name,
        confidence,
        implied: true,
        properties: { place: name },
      }));
    });
  },
};
