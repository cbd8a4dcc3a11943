import { leaveCovered } from '../text/spans-covered.ts';
import type { Mention, MentionRule } from '../types.ts';

const confidence = 0.7;
const marks = /[“”‘’《》]/g;
/** Shorter names are common words too. */
const shortest = 5;

/** A policy that is named once in quotation marks, and again without them. */
export const policyAgain: MentionRule = {
  name: 'policy-again',
  words: { zh: '文中已带引号出现的政策名称再次出现', en: 'a policy named again that stood in quotation marks before' },
  confidence,
  examples: {
    yes: [
      {
        text: '青石市推行“园区事园区办”。松岭经济开发区落实园区事园区办。',
        finds: ['Policy 园区事园区办'],
      },
    ],
    no: ['松岭经济开发区落实园区事园区办。'],
  },
  find({ text, mentions }) {
    const found: Mention[] = [];
    const seen = new Set<string>();
    for (const policy of mentions) {
      if (policy.kind !== 'Policy') continue;
      const name = policy.name.replace(marks, '');
      const isMarked = name !== policy.name || text.slice(policy.start, policy.end).search(marks) >= 0;
      if (!isMarked || seen.has(name)) continue;
      seen.add(name);
      if (name.length < shortest) continue;
      for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
        const end = start + name.length;
        if (/[“‘《]/.test(text[start - 1] ?? '')) continue;
        found.push({ start, end, kind: 'Policy', name: policy.name, rule: 'policy-again', confidence });
      }
    }
    return leaveCovered(found, mentions);
  },
};
