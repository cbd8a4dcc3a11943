import { z } from 'zod';
import { defineKind } from '../define.ts';

export const statement = defineKind({
  label: 'Statement',
  name: { zh: '言论', en: 'Statement' },
  meaning: {
    zh: '有说话人的一段原话或转述',
    en: 'one attributed utterance, direct or reported',
  },
  icon: '言',
  shape: 'circle',
  hue: { chroma: 0.05, hue: 305 },
  properties: z.object({
    text: z.string(),
    article: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    manner: z.string().optional(),
  }),
  identity: { zh: '文章与位置', en: 'its article and its place there' },
});
