import { z } from 'zod';
import { defineRelation } from '../define.ts';

export const said = defineRelation({
  type: 'SAID',
  name: { zh: '表示', en: 'said' },
  inverse: { zh: '说话人', en: 'said by' },
  meaning: {
    zh: '人物的一段言论',
    en: 'one utterance of a person',
  },
  icon: '说',
  hue: { chroma: 0.05, hue: 305 },
  from: ['Person'],
  to: ['Statement'],
  properties: z.object({
    /** 表示, 指出, 谈道, 介绍. */
    manner: z.string().optional(),
  }),
});
