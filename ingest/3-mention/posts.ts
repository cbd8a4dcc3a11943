import type { Mention, MentionRule } from '../types.ts';
import { markBody } from './bodies-marked.ts';
import { readNames } from './names.ts';

/** Titles, each with the stretch of the body where it is held; bodies that only the title names are implied. */
export const postByTitle: MentionRule = {
  name: 'post-by-title',
  words: { zh: '职务名称及其所属机构', en: 'a title, and the body at which it is held' },
  confidence: 0.9,
  examples: {
    yes: [
      { text: '青山市委副书记、市长林建华致辞。', finds: ['Institution 青山市人民政府'] },
      { text: '市委常委、组织部部长周敏主持会议。', finds: ['Institution 市委组织部'] },
    ],
    no: ['市长热线全天开通。'],
  },
  find(passage) {
    const { posts } = readNames(passage);
    const mentions: Mention[] = [];
    for (const { start, end, title, former, body } of posts) {
      if (body) {
        for (let part = body; part; ) {
          const { bare, ...named } = part;
          mentions.push({
            ...markBody(passage.text, named, this.name, this.confidence),
            ...(isSpelled(passage.text, part.name, part) ? {} : { implied: true as const }),
          });
          if (!part.parent) break;
          part = part.parent;
        }
      }
      mentions.push({
        kind: 'Post',
        start,
        end,
        name: title,
        rule: this.name,
        confidence: this.confidence,
        properties: {
          title,
          former,
          ...(body ? { bodyStart: body.start, bodyEnd: body.end, bodyName: body.name } : {}),
        },
      });
    }
    return mentions;
  },
};

function isSpelled(text: string, name: string, span: { start: number; end: number }): boolean {
  return text.slice(span.start, span.end).endsWith(name);
}
