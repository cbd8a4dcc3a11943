import { z } from 'zod';
import { defineRelation } from '../define.ts';

export const teaches = defineRelation({
  type: 'TEACHES',
  name: { zh: '讲授', en: 'teaches' },
  inverse: { zh: '讲授者', en: 'taught by' },
  meaning: {
    zh: '文章明确说他讲的是这一课',
    en: 'a subject that the article gives to this teacher',
  },
  icon: '讲',
  hue: { chroma: 0.09, hue: 210 },
  from: ['Person'],
  to: ['Topic', 'Policy', 'IndustryChain'],
  properties: z.object({}),
});
