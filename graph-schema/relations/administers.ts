import { z } from 'zod';
import { defineRelation } from '../define.ts';

export const administers = defineRelation({
  type: 'ADMINISTERS',
  name: { zh: '管理', en: 'administers' },
  inverse: { zh: '管理机构', en: 'administered by' },
  meaning: {
    zh: '管委会、党工委等对开发区的管理',
    en: 'the body that runs a zone',
  },
  icon: '管',
  hue: { chroma: 0.06, hue: 256 },
  from: ['Institution'],
  to: ['Zone'],
  properties: z.object({}),
});
