import { documentHeads } from '../lexicon/policies.ts';
import { findMatches } from '../text/matches.ts';
import type { Mention, MentionRule } from '../types.ts';

const confidence = 0.85;
const title = /《([^《》\n]{1,90}(?:《[^《》\n]{1,60}》[^《》\n]{0,30})?)》/g;
const document = new RegExp(`(?:${documentHeads})(?:（[^）]{1,20}）)?$`);
const taught =
  /^(?:的)?[^，。；]{0,6}(?:专题讲|授课|讲座|专题讲解|专题培训|专题报告|为题|报告会|课程|新书|一书|图书|栏目|节目|话剧|电影|歌曲|发布会)/;
const abbreviation = /^（(?:以下|下)?(?:简)?称(?:为)?[“《]([^”》]{2,20})[”》]）/;

/** Documents between 《 and 》: laws, opinions, plans, notices; short titles are tied to the long ones. */
export const policyByTitle: MentionRule = {
  name: 'policy-by-title',
  words: { zh: '《》里的法规和文件', en: 'laws and documents between 《 and 》' },
  confidence,
  examples: {
    yes: [{ text: '青石市印发《关于支持园区发展的若干意见》。', finds: ['Policy 《关于支持园区发展的若干意见》'] }],
    no: ['赵立新以《园区招商新思路》为题授课。'],
  },
  find({ text }) {
    const found: Mention[] = [];
    for (const match of findMatches(text, title)) {
      const [form, inner = ''] = match;
      const start = match.index;
      const end = start + form.length;
      if (!document.test(inner) || taught.test(text.slice(end, end + 14))) continue;
      const full = found.find((mention) => mention.name.length > form.length && mention.name.endsWith(form.slice(1)));
      const mention: Mention = {
        start,
        end,
        kind: 'Policy',
        name: full?.name ?? form,
        rule: 'policy-by-title',
        confidence,
      };
      const short = abbreviation.exec(text.slice(end, end + 40))?.[1];
      if (short) mention.aliases = [short];
      found.push(mention);
    }
    return found;
  },
};
