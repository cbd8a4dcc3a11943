import { z } from 'zod';
import { defineKind } from '../define.ts';

export const policy = defineKind({
  label: 'Policy',
  name: { zh: '政策', en: 'Policy' },
  meaning: {
    zh: '可被采用的有名称的政策、制度、机制、模式、规划、标准、文件；不含口号',
    en: 'a named policy, system, mechanism, model, plan, standard or document that one can adopt; not a slogan',
  },
  icon: '策',
  shape: 'circle',
  hue: { chroma: 0.12, hue: 75 },
  properties: z.object({}),
  identity: {
    zh: '名称（去引号、书名号）',
    en: 'its name without quotation marks',
  },
});
