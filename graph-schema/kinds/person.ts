import { z } from 'zod';
import { defineKind } from '../define.ts';

export const person = defineKind({
  label: 'Person',
  name: { zh: '人物', en: 'Person' },
  meaning: {
    zh: '有姓名的个人；不含只有职务的人和署名的作者',
    en: 'a named individual; not an unnamed post, not a by-line',
  },
  icon: '人',
  shape: 'circle',
  hue: { chroma: 0.13, hue: 32 },
  properties: z.object({}),
  identity: {
    zh: '姓名加任职机构；跨省份时仅同名不算同一人',
    en: 'name and the body where a post is held; never the name alone across provinces',
  },
});
