import { z } from 'zod';
import { defineKind } from '../define.ts';

export const topic = defineKind({
  label: 'Topic',
  name: { zh: '课程主题', en: 'Topic' },
  meaning: {
    zh: '讲授、培训或交流的内容',
    en: 'a subject taught, lectured on, trained in or shared as experience',
  },
  icon: '课',
  shape: 'circle',
  hue: { chroma: 0.09, hue: 210 },
  properties: z.object({}),
  identity: {
    zh: '名称',
    en: 'its name',
  },
});
