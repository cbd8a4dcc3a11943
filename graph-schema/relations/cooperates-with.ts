import { z } from 'zod';
import { defineRelation } from '../define.ts';

export const cooperatesWith = defineRelation({
  type: 'COOPERATES_WITH',
  name: { zh: '合作', en: 'cooperates with' },
  inverse: { zh: '合作', en: 'cooperates with' },
  meaning: {
    zh: '签约、共建、结对',
    en: 'a signed, joint or paired undertaking',
  },
  icon: '合',
  hue: { chroma: 0.08, hue: 158 },
  from: ['Zone', 'Institution', 'Company', 'Place'],
  to: ['Zone', 'Institution', 'Company', 'Place'],
  properties: z.object({
    /** 签约, 共建, 结对 or 战略合作协议. */
    what: z.string().optional(),
  }),
  mutual: true,
});
