import type { Mention, MentionRule } from '../types.ts';
import { readAlias } from './alias-bodies.ts';
import { readNames } from './names.ts';

/** X（以下简称“Y”）: from there on Y stands for X. */
export const aliasInBrackets: MentionRule = {
  name: 'alias-in-brackets',
  words: {
    zh: '全称后括注的简称，下文即指该机构',
    en: 'a short name given in brackets, and every place of it afterwards',
  },
  confidence: 0.92,
  examples: {
    yes: [
      {
        text: '云帆（青山）科技有限公司（以下简称“云帆科技”）落户。云帆科技表示满意。',
        finds: ['Company 云帆（青山）科技有限公司'],
      },
    ],
    no: ['云帆科技（600373）发布公告。'],
  },
  find(passage) {
    const { text, mentions } = passage;
    const { bodies } = readNames(passage);
    const ends = new Set(bodies.map((body) => body.end));
    const found: Mention[] = [];
    const seen = new Set<string>();
    for (const full of mentions) {
      if (!ends.has(full.end) || !['Institution', 'Company', 'Zone'].includes(full.kind)) continue;
      const alias = readAlias(text, full.end);
      if (!alias || seen.has(alias)) continue;
      seen.add(alias);
      for (let at = text.indexOf(alias, full.end); at >= 0; at = text.indexOf(alias, at + alias.length)) {
        found.push({
          kind: full.kind,
          start: at,
          end: at + alias.length,
          name: full.name,
          aliases: [alias],
          rule: this.name,
          confidence: this.confidence,
        });
      }
    }
    return found;
  },
};
