import { z } from 'zod';
import { defineRelation } from '../define.ts';

export const holdsPost = defineRelation({
  type: 'HOLDS_POST',
  name: { zh: '任职', en: 'holds post' },
  inverse: { zh: '任职者', en: 'held by' },
  meaning: {
    zh: '人物在机构、开发区或企业担任的职务',
    en: 'a person’s post at a body',
  },
  icon: '职',
  hue: { chroma: 0.08, hue: 32 },
  from: ['Person'],
  to: ['Institution', 'Zone', 'Company'],
  properties: z.object({
    /** The bare title, without 原, 前 or 时任. */
    title: z.string().min(1),
    former: z.boolean().optional(),
  }),
  identifying: ['title', 'former'],
});
