import { z } from 'zod';
import { defineRelation } from '../define.ts';

export const covers = defineRelation({
  type: 'COVERS',
  name: { zh: '课程内容', en: 'covers' },
  inverse: { zh: '见于活动', en: 'covered by' },
  meaning: {
    zh: '活动的课程或议题',
    en: 'the subjects of an event',
  },
  icon: '课',
  hue: { chroma: 0.09, hue: 210 },
  from: ['Event'],
  to: ['Topic', 'Policy', 'IndustryChain'],
  properties: z.object({}),
});
