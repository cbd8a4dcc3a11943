import { z } from 'zod';
import { defineKind } from '../define.ts';

export const company = defineKind({
  label: 'Company',
  name: { zh: '企业', en: 'Company' },
  meaning: {
    zh: '有名称的企业、银行、律所、基金',
    en: 'a named enterprise, bank, law firm or fund manager',
  },
  icon: '企',
  shape: 'circle',
  hue: { chroma: 0.1, hue: 305 },
  properties: z.object({}),
  identity: {
    zh: '名称',
    en: 'its name',
  },
});
