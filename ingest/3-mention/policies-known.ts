import { knownPolicies, policySpellings } from '../lexicon/known-policies.ts';
import { knownPractices } from '../lexicon/known-practices.ts';
import { bearers, carryingVerbs, namedAims, policyMiddle, quotedHeads } from '../lexicon/policies.ts';
import { findMatches } from '../text/matches.ts';
import { leaveCovered } from '../text/spans-covered.ts';
import type { Mention, MentionRule } from '../types.ts';

const confidence = 0.75;
const carried = new RegExp(`(?:${carryingVerbs}|领悟|增强|坚定|做到|捍卫|拥护|以|将|把|是|和|、|的)(?:了|着|好)?$`);
const headAfter = new RegExp(`^(?:${policyMiddle}(?:${quotedHeads})|中)`);
const byLength = [...knownPolicies, ...knownPractices].sort((a, b) => b.length - a.length);
const known = new RegExp(
  `“?(${byLength.join('|')})”?(?:倡议|建设|战略|工作(?!队|人|组|者)|制度|机制|行动)?(?!”?(?:${bearers}))`,
  'g',
);
const borne = new RegExp(`^(?:${bearers})`);
/** 主题教育 by itself; 爱国主题教育 is an event for children. */
const campaign =
  /(?<!开展了|组织了|接受|别开生面的|爱国|安全|法治|廉洁|红色|党史|环保|国防|禁毒|反诈|科普|消防|感恩|诚信|劳动|文明|青春|传统|“[^”]{1,24}”)主题教育(?!基地|实践|活动|展|课|片)/g;
/** 一老一小 are people, 四舍五入 is arithmetic. */
const noPolicy = /=|^“(?:一老一[小少]|四舍五入|三位一体|[一二三四五六七八九十]+[年月日天次个件场级])”$/;
/** 习近平总书记关于某事的重要论述. */
const sayings =
  /习近平总书记(?:近期|最新)?(?:关于[^，。；：“”\n]{2,30}?的?|在[^，。；：“”\n出]{2,16}(?:时)?的?)(?:最新)?重要(?:讲话和(?:重要)?指示批示精神|论述(?:精神)?|思想(?:精神)?)/g;
/** “一岗双责”, “四个安全”. */
const numbered =
  /“((?:[一二三四五六七八九十两]|\d+)[^“”，。；\s\d一]{1,3}[、]?(?:[一二三四五六七八九十两多]|\d+)[^“”，。；\s]{1,3}(?:[一二三四五六七八九十两][^“”，。；\s]{1,2})?|(?:[二三四五六七八九十两]|\d{1,2})(?:个|大|不|同|有|无|全|化|力|新|强|优|高|通|减|免|要|融|改|治|共|位)[^“”，。；\s]{1,4})”/g;

/** Strategies and systems known all over the country, and instructions named by their subject. */
export const policyKnown: MentionRule = {
  name: 'policy-known',
  words: { zh: '通行的战略、制度和做法的名称', en: 'strategies, systems and practices known all over the country' },
  confidence,
  examples: {
    yes: [{ text: '青石开发区全面推行链长制。', finds: ['Policy 链长制'] }],
    no: ['青石开发区经济总量位居前列。'],
  },
  find({ text, mentions }) {
    const plain = findMatches(text, known).map((match) => toPolicy(match.index, match[0], spell(match[1] ?? match[0])));
    const said = findMatches(text, sayings).map((match) => toPolicy(match.index, match[0], match[0]));
    const counted = findMatches(text, numbered)
      .filter((match) => !noPolicy.test(match[0]) && isCarried(text, match))
      .map((match) => toPolicy(match.index, match[0], match[1] ?? match[0]));
    const aims = findMatches(text, namedAims)
      .filter((match) => !borne.test(text.slice(match.index + match[0].length, match.index + match[0].length + 6)))
      .map((match) => toPolicy(match.index, match[0], match[0]));
    const campaigns = findMatches(text, campaign).map((match) => toPolicy(match.index, match[0], match[0]));
    return leaveCovered([...campaigns, ...plain, ...said, ...counted, ...aims], mentions);
  },
};

/** “四大功能” after 强化, “一核两带” before 格局; not “四舍五入”. */
function isCarried(text: string, { 0: form, index }: RegExpExecArray): boolean {
  const after = text.slice(index + form.length, index + form.length + 12);
  return carried.test(text.slice(Math.max(0, index - 8), index)) || headAfter.test(after);
}

function spell(name: string): string {
  return policySpellings[name] ?? name;
}

function toPolicy(start: number, form: string, name: string): Mention {
  return { start, end: start + form.length, kind: 'Policy', name, rule: 'policy-known', confidence };
}
