import { z } from 'zod';
import { defineRelation } from '../define.ts';

export const mentionedIn = defineRelation({
  type: 'MENTIONED_IN',
  name: { zh: '出现于', en: 'mentioned in' },
  inverse: { zh: '提及', en: 'mentions' },
  meaning: { zh: '实体在文章中出现的位置', en: 'where an entity stands in an article' },
  icon: '见',
  hue: { chroma: 0.02, hue: 95 },
  from: ['Person', 'Zone', 'Institution', 'Company', 'Policy', 'IndustryChain', 'Event', 'Topic', 'Place'],
  to: ['Article'],
  properties: z.object({
    count: z.number().int(),
    starts: z.array(z.number().int()),
    ends: z.array(z.number().int()),
  }),
});
