import { z } from 'zod';
import { defineRelation } from '../define.ts';

export const lecturesAt = defineRelation({
  type: 'LECTURES_AT',
  name: { zh: '授课', en: 'lectures at' },
  inverse: { zh: '授课者', en: 'lecturer' },
  meaning: {
    zh: '授课、主讲、作专题分享',
    en: 'teaches at an event',
  },
  icon: '授',
  hue: { chroma: 0.09, hue: 210 },
  from: ['Person'],
  to: ['Event'],
  properties: z.object({}),
});
