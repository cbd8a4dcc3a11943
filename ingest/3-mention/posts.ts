import type { Mention, MentionRule } from '../types.ts';
import { markBody } from './bodies-marked.ts';
import { isOfEveryZone } from './class-nouns.ts';
import { type Names, readNames } from './names.ts';
import type { HeldPost } from './posts-held.ts';

/** Titles, each with the stretch of the body where it is held; bodies that only the title names are implied. */
export const postByTitle: MentionRule = {
  name: 'post-by-title',
  words: { zh: '职务名称及其所属机构', en: 'a title, and the body at which it is held' },
  confidence: 0.95,
  examples: {
    yes: [
      { text: '青山市委副书记、市长林建华致辞。', finds: ['Institution 青山市人民政府'] },
      { text: '市委常委、组织部部长周敏主持会议。', finds: ['Institution 市委组织部'] },
    ],
    no: ['市长热线全天开通。'],
  },
  find(passage) {
    const names = readNames(passage);
    const mentions: Mention[] = [];
    const personal = findPersonal(passage.text, names);
    const nouns = new Set(
      names.tokens.filter((token) => token.role === 'word' && token.text.length > 1).map((token) => token.start),
    );
    for (const post of names.posts) {
      const { start, end, title, former, body } = post;
      // 市长热线: a title that only describes the noun behind it
      if (nouns.has(end) && !personal.has(post)) continue;
      if (body && !isOfEveryZone(passage.text, body)) {
        for (let part = body; part; ) {
          const { bare, ...named } = part;
          const isImplied = !isSpelled(passage.text, part.name, part);
          if (isImplied && !personal.has(post)) break;
          mentions.push({
            ...markBody(passage.text, named, this.name, this.confidence),
            // 市长: the words of the title are no name of the government behind it
            ...(isImplied
              ? { implied: true as const, ...(part.start >= start || part.pointed ? { aliases: [] } : {}) }
              : {}),
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

/** The posts of persons: those whose chain ends at a name, and those behind one. */
function findPersonal(text: string, { posts, people }: Names): Set<HeldPost> {
  const starts = new Set(people.map((person) => person.start));
  const ends = new Set(people.map((person) => person.end));
  const personal = new Set<HeldPost>();
  let next: HeldPost | undefined;
  for (const post of posts.toReversed()) {
    const start = Math.min(post.outerStart, post.body?.start ?? post.outerStart);
    const isTaken = /(?:任|当选为?|任命为|选为|聘为|(?:任命|聘任|选举|提名)[\u4e00-\u9fff·]{2,10}为)：?$/.test(
      text.slice(Math.max(0, start - 14), start),
    );
    const isNamed =
      isTaken || starts.has(post.end) || starts.has(post.end + 1) || starts.has(post.end + 2) || ends.has(post.start);
    const gap = next && personal.has(next) ? text.slice(post.end, next.start) : undefined;
    if (isNamed || (gap !== undefined && gap.length < 24 && /^[、，兼和及]/.test(gap) && !/[。；！？]/.test(gap)))
      personal.add(post);
    next = post;
  }
  for (const [index, post] of posts.entries()) {
    const before = posts[index - 1];
    const start = Math.min(post.outerStart, post.body?.start ?? post.outerStart);
    if (before && personal.has(before) && /^(?:（[^（）]{1,12}）)?[、，；兼和及]?$/.test(text.slice(before.end, start)))
      personal.add(post);
  }
  return personal;
}

function isSpelled(text: string, name: string, span: { start: number; end: number }): boolean {
  return text.slice(span.start, span.end).endsWith(name);
}
