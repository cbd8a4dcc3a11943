import { z } from 'zod';
import { defineRelation } from '../define.ts';

export const heldIn = defineRelation({
  type: 'HELD_IN',
  name: { zh: '举办地', en: 'held in' },
  inverse: { zh: '举办过', en: 'was venue of' },
  meaning: {
    zh: '活动举办的地点',
    en: 'where an event took place',
  },
  icon: '在',
  hue: { chroma: 0.02, hue: 95 },
  from: ['Event'],
  to: ['Place', 'Zone', 'Institution'],
  properties: z.object({}),
});
