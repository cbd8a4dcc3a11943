import { z } from 'zod';
import { defineRelation } from '../define.ts';

export const locatedIn = defineRelation({
  type: 'LOCATED_IN',
  name: { zh: '位于', en: 'located in' },
  inverse: { zh: '区域内', en: 'contains' },
  meaning: {
    zh: '位于、地处、落户于',
    en: 'where something lies',
  },
  icon: '位',
  hue: { chroma: 0.02, hue: 95 },
  from: ['Institution', 'Zone', 'Company', 'Place'],
  to: ['Place', 'Zone'],
  properties: z.object({}),
});
