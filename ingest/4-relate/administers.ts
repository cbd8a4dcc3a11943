import type { ClaimRule } from '../types.ts';
import { findWholes, governing } from './part-of.ts';

/** A zone's 管委会 or 党工委 administers it. */
export const administersByName: ClaimRule = {
  name: 'administers-by-name',
  words: { zh: '开发区名后接管委会、党工委', en: 'a zone’s name followed by 管委会 or 党工委' },
  confidence: 0.97,
  examples: {
    yes: [{ text: '青山高新区管委会主任周敏介绍情况。', finds: ['青山高新区管委会 ADMINISTERS 青山高新区'] }],
    no: ['青山高新区应急管理局发布通知。'],
  },
  find(passage) {
    return findWholes(passage)
      .filter(({ whole, rest }) => whole.kind === 'Zone' && governing.test(rest))
      .map(({ part, whole }) => ({
        type: 'ADMINISTERS',
        from: part,
        to: whole,
        properties: {},
        start: part.start,
        end: part.end,
        rule: this.name,
        confidence: this.confidence,
      }));
  },
};
