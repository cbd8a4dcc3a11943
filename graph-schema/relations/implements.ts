import { z } from 'zod';
import { defineRelation } from '../define.ts';

export const implementsPolicy = defineRelation({
  type: 'IMPLEMENTS',
  name: { zh: '实施', en: 'implements' },
  inverse: { zh: '实施者', en: 'implemented by' },
  meaning: {
    zh: '推行、落实、采取、试点',
    en: 'carries a policy out',
  },
  icon: '施',
  hue: { chroma: 0.1, hue: 75 },
  from: ['Zone', 'Institution', 'Company', 'Place', 'Person'],
  to: ['Policy'],
  properties: z.object({}),
});
