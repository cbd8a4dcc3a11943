import { z } from 'zod';
import { defineRelation } from '../define.ts';

export const attends = defineRelation({
  type: 'ATTENDS',
  name: { zh: '参加', en: 'attends' },
  inverse: { zh: '参加者', en: 'attended by' },
  meaning: {
    zh: '出席、参加、参会',
    en: 'takes part in an event',
  },
  icon: '参',
  hue: { chroma: 0.1, hue: 8 },
  from: ['Person', 'Institution', 'Zone', 'Company'],
  to: ['Event'],
  properties: z.object({
    role: z.string().optional(),
  }),
});
