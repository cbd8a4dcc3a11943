import { bearers, systemHeads } from '../lexicon/policies.ts';
import { findMatches } from '../text/matches.ts';
import { leaveCovered } from '../text/spans-covered.ts';
import type { Mention, MentionRule } from '../types.ts';
import { findBefore } from './policies-plain.ts';

const confidence = 0.5;
const heads = new RegExp(`(?:${systemHeads})(?![者员]|建设?(?:试点单位|示范)|${bearers})`, 'g');
/** 建立集装箱调拨共享体系; 构建废旧物资循环利用体系. */
const built =
  /(?:建立健全|建立|健全|完善|构建|构筑|形成|搭建)(?:完善|形成|了|起|出|并完善|并)*(?<name>[^，。；：、“”《》\n的了和与及]{6,18}?的?新?体系)(?=[，。；、）\n]|建设)/g;
const general = /^(?:良好|完善|各种|全面从严治党|多元|更加|一整套|一套|较为|现代产业|内部|管理|工作)|双方/;

/** 建立某某服务体系, 完善某某评价体系: what is built up in a field. */
export const policySystem: MentionRule = {
  name: 'policy-system',
  words: { zh: '建立、完善、构建之后的某某体系', en: 'a system of services or rules that is built up: 某某服务体系' },
  confidence,
  examples: {
    yes: [{ text: '青石开发区建立集装箱调拨共享体系。', finds: ['Policy 集装箱调拨共享体系'] }],
    no: ['青石开发区完善管理体系。', '青石开发区产业体系完整。'],
  },
  find({ text, mentions }) {
    if (!text.includes('体系')) return [];
    const found = findBefore(text, heads, 'policy-system', confidence);
    for (const match of findMatches(text, built)) {
      const { name = '' } = match.groups ?? {};
      const end = match.index + match[0].length;
      if (!general.test(name))
        found.push({
          start: end - name.length,
          end,
          kind: 'Policy',
          name,
          rule: 'policy-system',
          confidence,
        } satisfies Mention);
    }
    return leaveCovered(found, mentions);
  },
};
