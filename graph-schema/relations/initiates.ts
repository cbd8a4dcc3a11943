import { z } from 'zod';
import { defineRelation } from '../define.ts';

export const initiates = defineRelation({
  type: 'INITIATES',
  name: { zh: '首创', en: 'initiates' },
  inverse: { zh: '首创者', en: 'initiated by' },
  meaning: {
    zh: '发起、首创',
    en: 'brought a policy or system into being',
  },
  icon: '创',
  hue: { chroma: 0.1, hue: 75 },
  from: ['Person', 'Institution', 'Zone', 'Place'],
  to: ['Policy'],
  properties: z.object({
    /** As exact as the article says: 2019. */
    date: z.string().optional(),
  }),
});
