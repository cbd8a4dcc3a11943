import { z } from 'zod';
import { defineKind } from '../define.ts';

export const event = defineKind({
  label: 'Event',
  name: { zh: '活动', en: 'Event' },
  meaning: {
    zh: '有名称或可辨认描述的一次活动；不含泛称的“会议”“培训”',
    en: 'something that happened or will happen at a time, with a name or a distinguishing description',
  },
  icon: '会',
  shape: 'square',
  hue: { chroma: 0.13, hue: 8 },
  properties: z.object({
    /** ISO 8601, as exact as the article is: 2023-08-08, 2023-08, 2023. */
    date: z.string().optional(),
    endDate: z.string().optional(),
  }),
  identity: {
    zh: '名称与日期；只有泛称的活动限于本文',
    en: 'its name and date; one without a name of its own stays within its article',
  },
});
