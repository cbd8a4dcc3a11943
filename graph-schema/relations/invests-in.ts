import { z } from 'zod';
import { defineRelation } from '../define.ts';

export const investsIn = defineRelation({
  type: 'INVESTS_IN',
  name: { zh: '投资入驻', en: 'invests in' },
  inverse: { zh: '吸引投资', en: 'receives investment' },
  meaning: {
    zh: '入驻、落户、投资建设',
    en: 'settles or invests here',
  },
  icon: '投',
  hue: { chroma: 0.08, hue: 158 },
  from: ['Company', 'Institution', 'Place'],
  to: ['Zone', 'Company', 'Place'],
  properties: z.object({
    amount: z.string().optional(),
  }),
});
