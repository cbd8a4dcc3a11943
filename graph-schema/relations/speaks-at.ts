import { z } from 'zod';
import { defineRelation } from '../define.ts';

export const speaksAt = defineRelation({
  type: 'SPEAKS_AT',
  name: { zh: '讲话', en: 'speaks at' },
  inverse: { zh: '讲话者', en: 'speaker' },
  meaning: {
    zh: '致辞、讲话、主持、发言、介绍',
    en: 'addresses, chairs or presents at an event',
  },
  icon: '言',
  hue: { chroma: 0.1, hue: 8 },
  from: ['Person'],
  to: ['Event'],
  properties: z.object({
    manner: z.string().optional(),
  }),
});
