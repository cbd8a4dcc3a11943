import { z } from 'zod';
import { defineKind } from '../define.ts';

export const institution = defineKind({
  label: 'Institution',
  name: { zh: '机构', en: 'Institution' },
  meaning: {
    zh: '有名称的非企业机构：党政机关、管委会、高校、协会、媒体',
    en: 'a named body that is not a business: party and government bodies, administrative committees, universities, associations, media',
  },
  icon: '机',
  shape: 'circle',
  hue: { chroma: 0.1, hue: 256 },
  properties: z.object({
    /** The place in its name, such as 山西省. */
    place: z.string().optional(),
  }),
  identity: {
    zh: '所在地与名称',
    en: 'its place and its name',
  },
});
