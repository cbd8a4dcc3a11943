import type { Claim, ClaimRule, Mention } from '../types.ts';
import { claimPost, findBody, isBody, startOfPost } from './holds-post.ts';

/** 任, 现任, 曾任, 当选 between a person and the post. */
const verb =
  /(?:现任|时任|担任|出任|兼任|就任|当选为?|被任命为|被选举?为|被聘为|受聘为|曾任|历任|原任|拟任|(?<=[\u4e00-\u9fff，])任)$/;
/** What may stand between the name and the verb: ，男，汉族，1970年生，. */
const between = /^(?:同志|先生|女士)?(?:，[^。！？；]{0,40}，|，)?(?:已|将|拟|还|也|并|又|自\d+年起|\d+年\d*月?起?)?$/;
const joint = /^(?:、|，|和|兼|及|并)?$/;

/** NAME任ORG POST: 陈某某现任苏州市副市长, 曾任… for former posts. */
export const postByVerb: ClaimRule = {
  name: 'post-by-verb',
  words: {
    zh: '人名之后用“任”“现任”“曾任”“当选”等说明职务',
    en: 'a verb of holding or having held between the name and the post',
  },
  confidence: 0.88,
  examples: {
    yes: [
      { text: '陈晓明，男，汉族，现任苏州市副市长。', finds: ['陈晓明 HOLDS_POST 苏州市人民政府 副市长'] },
      { text: '林建华曾任苏州市商务局局长。', finds: ['林建华 HOLDS_POST 苏州市商务局 局长'] },
    ],
    no: ['陈晓明未担任苏州市商务局局长。'],
  },
  find(passage) {
    const { text, mentions } = passage;
    const claims: Claim[] = [];
    const persons = mentions.filter((mention) => mention.kind === 'Person' && !mention.anaphor);
    let holder: { person: Mention; former: boolean; planned: boolean; end: number } | undefined;
    for (const post of mentions) {
      if (post.kind !== 'Post') continue;
      const start = startOfPost(post);
      const found =
        verb.exec(text.slice(Math.max(0, start - 5), start))?.[0] ??
        (/^(?:任|兼任)$/.test(text.slice(start, post.start)) ? text.slice(start, post.start) : undefined);
      if (found) {
        const at = start - found.length;
        const person = persons.findLast((each) => each.end <= at);
        const isHis = person && at - person.end < 50 && between.test(text.slice(person.end, at));
        holder = isHis
          ? { person, former: /^(?:曾任|历任|原任)$/.test(found), planned: found === '拟任', end: post.end }
          : undefined;
      } else if (!holder || !joint.test(text.slice(holder.end, start))) {
        holder = undefined;
        continue;
      }
      if (!holder) continue;
      holder.end = post.end;
      const body = findBody(passage, post);
      if (!body || !isBody(body)) continue;
      const claim = claimPost(this, holder.person, post, body);
      claims.push({
        ...claim,
        properties: {
          ...claim.properties,
          ...(holder.former ? { former: true } : {}),
          ...(holder.planned ? { planned: true } : {}),
        },
      });
    }
    return claims;
  },
};
