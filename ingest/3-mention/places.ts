import { divisions } from '../text/tokens.ts';
import type { MentionRule } from '../types.ts';
import { readNames } from './names.ts';

/** What turns a place's name into something else: 中国式, 北京菜. */
const noPlaceBefore = /^(?:式|梦|特色|共产党|籍|菜|话|腔|味|人民解放军|人|队|号|路|街|杯|奖|版)/;

/** Provinces, cities, counties, countries and regions by name. */
export const placeByName: MentionRule = {
  name: 'place-by-name',
  words: { zh: '行政区划、国家和地区名', en: 'a division, country or region by its name' },
  confidence: 0.85,
  examples: {
    yes: [{ text: '活动在江苏苏州举行。', finds: ['Place 江苏', 'Place 苏州'] }],
    no: ['推进中国式现代化。'],
  },
  find(passage) {
    const { tokens, bodies } = readNames(passage);
    const taken = new Uint8Array(passage.text.length + 1);
    for (const body of bodies) taken.fill(1, body.start, body.end);
    return tokens
      .filter((token) => token.role === 'place' && taken[token.start] === 0)
      .filter((token) => !noPlaceBefore.test(passage.text.slice(token.end, token.end + 5)))
      .map((token) => ({
        kind: 'Place',
        start: token.start,
        end: token.end,
        name: token.text,
        rule: this.name,
        confidence: divisions.get(token.text)?.full ? 0.9 : this.confidence,
      }));
  },
};
