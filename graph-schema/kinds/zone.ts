import { z } from 'zod';
import { defineKind } from '../define.ts';

export const zone = defineKind({
  label: 'Zone',
  name: { zh: '开发区', en: 'Development zone' },
  meaning: {
    zh: '有名称、有边界的开发区、园区、新区、片区；不含泛称的“园区”',
    en: 'a named zone, park or area with a boundary; not “the parks” in general',
  },
  icon: '区',
  shape: 'diamond',
  hue: { chroma: 0.11, hue: 158 },
  properties: z.object({
    /** Name of the zone's kind, such as 经济技术开发区. */
    zoneKind: z.string().optional(),
    /** The place in its name, such as 杭州. */
    place: z.string().optional(),
  }),
  identity: {
    zh: '所在地、开发区类型与专名',
    en: 'its place, its kind of zone and its own name',
  },
});
