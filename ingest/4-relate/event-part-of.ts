import { buildClaim, findEventBefore } from '../text/context.ts';
import { readOutlines } from '../text/outline.ts';
import { findWhole, readProgramme } from '../text/whole-events.ts';
import type { Claim, ClaimRule } from '../types.ts';

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
        const to = findWhole(programme, part);
        if (to) claims.push(buildClaim('PART_OF', part, to, outline, verb, rest));
        else if (
          /(?:期间|活动中|会上|会期间)[，还也][^。；]{0,30}$/.test(outline.signs.slice(Math.max(0, at - 40), at)) &&
          /(?:举办|举行|开展|启动|组织|召开)[^，。；]{0,24}$/.test(outline.signs.slice(Math.max(0, at - 30), at))
        ) {
          const main = findEventBefore(outlines, index, at);
          if (main && main.name !== part.name) claims.push(buildClaim('PART_OF', part, main, outline, verb, rest));
        }
      });
    });
    return claims;
  },
};
