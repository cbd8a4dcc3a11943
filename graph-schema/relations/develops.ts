import { z } from 'zod';
import { defineRelation } from '../define.ts';

export const develops = defineRelation({
  type: 'DEVELOPS',
  name: { zh: '发展产业', en: 'develops' },
  inverse: { zh: '发展者', en: 'developed by' },
  meaning: {
    zh: '聚焦、布局、主导产业为',
    en: 'an industry that is built up here',
  },
  icon: '兴',
  hue: { chroma: 0.09, hue: 118 },
  from: ['Zone', 'Place', 'Institution', 'Company', 'Event'],
  to: ['IndustryChain'],
  properties: z.object({}),
});
