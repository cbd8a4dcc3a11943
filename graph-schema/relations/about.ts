import { z } from 'zod';
import { defineRelation } from '../define.ts';

export const about = defineRelation({
  type: 'ABOUT',
  name: { zh: '谈及', en: 'about' },
  inverse: { zh: '被谈及', en: 'spoken of in' },
  meaning: {
    zh: '言论里提到的实体',
    en: 'what an utterance names',
  },
  icon: '及',
  hue: { chroma: 0.05, hue: 305 },
  from: ['Statement'],
  to: ['Person', 'Zone', 'Institution', 'Company', 'Policy', 'IndustryChain', 'Event', 'Topic', 'Place'],
  properties: z.object({}),
});
