import { z } from 'zod';
import { defineRelation } from '../define.ts';

export const organizes = defineRelation({
  type: 'ORGANIZES',
  name: { zh: '主办', en: 'organizes' },
  inverse: { zh: '主办方', en: 'organized by' },
  meaning: {
    zh: '主办、承办、协办、指导或支持一项活动',
    en: 'hosts, co-hosts, guides or supports an event',
  },
  icon: '办',
  hue: { chroma: 0.1, hue: 8 },
  from: ['Institution', 'Zone', 'Company'],
  to: ['Event'],
  properties: z.object({
    role: z.string().optional(),
  }),
});
