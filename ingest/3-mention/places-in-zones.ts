import { divisions } from '../text/tokens.ts';
import type { Mention, MentionRule } from '../types.ts';
import { readNames } from './names.ts';

/** 泽普县消防器材产业园: the county, written with its unit, in which a zone with a name of its own lies. */
export const placeInZoneName: MentionRule = {
  name: 'place-in-zone-name',
  words: {
    zh: '园区名称开头的区县',
    en: 'the county with which the name of a zone opens',
  },
  confidence: 0.72,
  examples: {
    yes: [{ text: '李大江参观了安吉县锂电装备产业园。', finds: ['Place 安吉县'] }],
    no: ['李大江参观了安吉锂电装备产业园和杭州市高新区。'],
  },
  find(passage) {
    const { text } = passage;
    const found: Mention[] = [];
    for (const body of readNames(passage).bodies) {
      const { place } = body;
      if (body.kind !== 'Zone' || !place || body.parent || !/[市县区旗]$/.test(place)) continue;
      const start = text.indexOf(place, body.start);
      if (divisions.get(place)?.level !== '县' || start < 0 || start + place.length > body.ownStart) continue;
      found.push({
        kind: 'Place',
        start,
        end: start + place.length,
        name: place,
        implied: true,
        rule: this.name,
        confidence: this.confidence,
      });
    }
    return found;
  },
};
