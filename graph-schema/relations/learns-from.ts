import { z } from 'zod';
import { defineRelation } from '../define.ts';

export const learnsFrom = defineRelation({
  type: 'LEARNS_FROM',
  name: { zh: '学习', en: 'learns from' },
  inverse: { zh: '学习者', en: 'model for' },
  meaning: {
    zh: '考察学习、借鉴、对标',
    en: 'studies or borrows another’s experience',
  },
  icon: '学',
  hue: { chroma: 0.08, hue: 158 },
  from: ['Person', 'Zone', 'Institution', 'Place'],
  to: ['Zone', 'Institution', 'Place', 'Company', 'Person'],
  properties: z.object({}),
});
