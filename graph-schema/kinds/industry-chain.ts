import { z } from 'zod';
import { defineKind } from '../define.ts';

export const industryChain = defineKind({
  label: 'IndustryChain',
  name: { zh: '产业链', en: 'Industry chain' },
  meaning: {
    zh: '有名称的产业、产业链、产业集群；不含泛称的“产业”“项目”',
    en: 'a named industry, industry chain or cluster; not “industry” in general',
  },
  icon: '链',
  shape: 'circle',
  hue: { chroma: 0.11, hue: 118 },
  properties: z.object({}),
  identity: {
    zh: '名称',
    en: 'its name',
  },
});
