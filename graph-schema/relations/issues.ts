import { z } from 'zod';
import { defineRelation } from '../define.ts';

export const issues = defineRelation({
  type: 'ISSUES',
  name: { zh: '出台', en: 'issues' },
  inverse: { zh: '出台者', en: 'issued by' },
  meaning: {
    zh: '印发、出台、发布、提出',
    en: 'published or proposed a policy',
  },
  icon: '发',
  hue: { chroma: 0.1, hue: 75 },
  from: ['Institution', 'Zone', 'Place'],
  to: ['Policy'],
  properties: z.object({
    date: z.string().optional(),
  }),
});
