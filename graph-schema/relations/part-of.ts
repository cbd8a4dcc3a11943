import { z } from 'zod';
import { defineRelation } from '../define.ts';

export const partOf = defineRelation({
  type: 'PART_OF',
  name: { zh: '隶属', en: 'part of' },
  inverse: { zh: '下属', en: 'has part' },
  meaning: {
    zh: '机构的上下级、活动的组成部分',
    en: 'a body within a body, an event within an event',
  },
  icon: '属',
  hue: { chroma: 0.06, hue: 256 },
  from: ['Institution', 'Zone', 'Company', 'Event'],
  to: ['Institution', 'Zone', 'Company', 'Event'],
  pairs: [
    ['Institution', 'Institution'],
    ['Institution', 'Company'],
    ['Institution', 'Zone'],
    ['Zone', 'Zone'],
    ['Company', 'Company'],
    ['Event', 'Event'],
  ],
  properties: z.object({}),
});
