import { z } from 'zod';
import { defineKind } from '../define.ts';

export const article = defineKind({
  label: 'Article',
  name: { zh: '文章', en: 'Article' },
  meaning: {
    zh: '来源文章：标题、正文、来源、日期、署名',
    en: 'the source document: title, text, outlet, date, by-line',
  },
  icon: '文',
  shape: 'square',
  hue: { chroma: 0.02, hue: 95 },
  properties: z.object({
    title: z.string(),
    text: z.string(),
    date: z.string().optional(),
    source: z.string().optional(),
    byline: z.array(z.string()),
    hash: z.string(),
  }),
  identity: { zh: '正文与标题', en: 'its text and title' },
});
