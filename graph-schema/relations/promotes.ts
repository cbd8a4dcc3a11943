import { z } from 'zod';
import { defineRelation } from '../define.ts';

export const promotes = defineRelation({
  type: 'PROMOTES',
  name: { zh: '推动', en: 'promotes' },
  inverse: { zh: '受推动于', en: 'promoted by' },
  meaning: {
    zh: '政策旨在推动的产业链或主题',
    en: 'what a policy is meant to further',
  },
  icon: '推',
  hue: { chroma: 0.09, hue: 118 },
  from: ['Policy'],
  to: ['IndustryChain', 'Topic'],
  properties: z.object({}),
});
