import { findMatches } from '../text/matches.ts';
import type { MarkedPassage, Mention, MentionKind, MentionRule } from '../types.ts';

/** Forms that point at something named elsewhere, with the kind that they point at. */
const pointers: readonly { kind: MentionKind; pattern: RegExp }[] = [
  // 他表示, 她指出; not 其他, 他们, 他人
  { kind: 'Person', pattern: /(?<![其吉])[他她](?![们人国乡者])/g },
  // 我区的发展远远落后, 该区
  {
    kind: 'Zone',
    pattern: /(?:我|该|本)区(?!域|分|间|块|别)|(?:该|本)(?:园区|开发区|高新区|经开区|新区|示范区|基地)/g,
  },
  { kind: 'Place', pattern: /(?:我|该|本)(?:省|市|县|镇|州)(?!区|场|值|面|政|级)/g },
  {
    kind: 'Institution',
    pattern:
      /(?:我|该|本)(?:校|院|局|厅|委|办|会|处|所|中心|协会|学院|大学|部门|街道|社区|单位)(?<!我会(?!会员|将|理事|会长))(?![长员议友区生])/g,
  },
  { kind: 'Company', pattern: /(?:该|我|本)(?:公司|企业|集团|厂|行)(?!业)/g },
];

/** Pronouns and demonstratives; step 5 finds what they stand for. */
export const anaphors: MentionRule = {
  name: 'anaphor',
  words: {
    zh: '代词或指示语（他、我区、该公司），由上下文确定所指',
    en: 'a pronoun or demonstrative (he, our zone, this company), resolved from its context',
  },
  confidence: 0.8,
  examples: {
    yes: [
      {
        text: '青石经开区管委会主任李大江出席会议。他表示，要加快项目建设。',
        finds: ['李大江 SAID 要加快项目建设。'],
      },
    ],
    no: ['其他园区也有类似的做法，他们各有特点。'],
  },
  find({ text }: MarkedPassage): Mention[] {
    const found: Mention[] = [];
    for (const { kind, pattern } of pointers) {
      for (const match of findMatches(text, pattern)) {
        const [name] = match;
        found.push({
          kind,
          start: match.index,
          end: match.index + name.length,
          name,
          rule: 'anaphor',
          confidence: 0.8,
          anaphor: true,
        });
      }
    }
    return found;
  },
};
