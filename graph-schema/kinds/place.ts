import { z } from 'zod';
import { defineKind } from '../define.ts';

export const place = defineKind({
  label: 'Place',
  name: { zh: '地点', en: 'Place' },
  meaning: {
    zh: '行政区、地理位置或有名称的场所；不含更长名称里的地名',
    en: 'an administrative or geographic place or a named venue; not the place inside a longer name',
  },
  icon: '地',
  shape: 'circle',
  hue: { chroma: 0.02, hue: 95 },
  properties: z.object({
    /** Administrative division code (GB/T 2260), where the name is one. */
    code: z.string().optional(),
  }),
  identity: {
    zh: '行政区划代码或名称',
    en: 'its administrative code, else its name',
  },
});
