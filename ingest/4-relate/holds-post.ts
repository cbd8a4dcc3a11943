import { findWithin } from '../text/spans.ts';
import type { Claim, ClaimRule, MarkedPassage, Mention } from '../types.ts';

/** What may stand between the posts of one person, and between the last post and the name. */
const joint = /^(?:、|，|和|兼|及|兼任|并兼任|；|的|原|前|时任|现任|拟任|——|：)*$/;

/** ORG POST NAME: the posts before a name, back to the first. */
export const postBeforeName: ClaimRule = {
  name: 'post-before-name',
  words: { zh: '职务直接写在人名之前', en: 'the post stands right before the name' },
  confidence: 0.95,
  examples: {
    yes: [
      { text: '青山市商务局副局长陈晓明出席会议。', finds: ['陈晓明 HOLDS_POST 青山市商务局 副局长'] },
      {
        text: '青山市委副书记、市长林建华致辞。',
        finds: ['林建华 HOLDS_POST 青山市委 副书记', '林建华 HOLDS_POST 青山市人民政府 市长'],
      },
    ],
    no: ['青山市商务局副局长出席会议，陈晓明表示欢迎。'],
  },
  find(passage) {
    const claims: Claim[] = [];
    const posts = passage.mentions.filter((mention) => mention.kind === 'Post');
    const endsAt = new Map(posts.map((post) => [post.end, post]));
    for (const person of passage.mentions) {
      if (person.kind !== 'Person' || person.anaphor) continue;
      for (const { post, body } of findPosts(passage, person.start, endsAt))
        claims.push(claimPost(this, person, post, body));
    }
    return claims;
  },
};

/** POST A、B: those who stand in a list behind a post hold it together. */
export const postOfList: ClaimRule = {
  name: 'post-of-list',
  words: { zh: '同一职务后并列的人名', en: 'names listed behind one post' },
  confidence: 0.86,
  examples: {
    yes: [{ text: '青山市政协副主席林建华、周敏出席。', finds: ['周敏 HOLDS_POST 青山市政协 副主席'] }],
    no: ['青山市政协副主席林建华、秘书长周敏出席。', '青山市市长林建华、周敏等一同调研。'],
  },
  find(passage) {
    const persons = passage.mentions.filter((mention) => mention.kind === 'Person' && !mention.anaphor);
    const claims: Claim[] = [];
    let leader: { post: Mention; body: Mention }[] = [];
    let previous: Mention | undefined;
    const endsAt = new Map(
      passage.mentions.filter((mention) => mention.kind === 'Post').map((post) => [post.end, post]),
    );
    for (const person of persons) {
      const own = findPosts(passage, person.start, endsAt);
      const isNext = previous && passage.text.slice(previous.end, person.start) === '、';
      if (own.length > 0 || !isNext) leader = own;
      else
        for (const { post, body } of leader)
          if (!single.test(post.name)) claims.push(claimPost(this, person, post, body));
      previous = person;
    }
    return claims;
  },
};

/** Posts that one holds at a time: 市长甲、乙 are no two mayors. */
const single = /^(?!.*副).*(?:书记|主任|[^处科]长|主席|总经理|总裁)$/;

/** The posts of a chain that ends at a place, each with its body. */
function findPosts(
  passage: MarkedPassage,
  start: number,
  endsAt: ReadonlyMap<number, Mention>,
): { post: Mention; body: Mention }[] {
  const posts: { post: Mention; body: Mention }[] = [];
  let post = findPostBefore(passage, start, endsAt);
  while (post) {
    const body = findBody(passage, post);
    if (body) posts.push({ post, body });
    post = findPostBefore(passage, startOfPost(post), endsAt);
  }
  return posts;
}

/** NAME POST: 侯向军副厅长, 北京大学邬伦教授. */
export const postAfterName: ClaimRule = {
  name: 'post-after-name',
  words: { zh: '职务写在人名之后', en: 'the post stands right behind the name' },
  confidence: 0.9,
  examples: {
    yes: [{ text: '青山大学赵琳琳教授作报告。', finds: ['赵琳琳 HOLDS_POST 青山大学 教授'] }],
    no: ['赵琳琳教授作报告。'],
  },
  find(passage) {
    const claims: Claim[] = [];
    const persons = new Map<number, Mention>();
    for (const mention of passage.mentions)
      if (mention.kind === 'Person' && !mention.anaphor) persons.set(mention.end, mention);
    const posts = passage.mentions.filter((mention) => mention.kind === 'Post');
    const endsAt = new Map(posts.map((post) => [post.end, post]));
    const bodies = new Map<number, Mention>();
    for (const mention of passage.mentions)
      if (isBody(mention) && !bodies.has(mention.end)) bodies.set(mention.end, mention);
    for (const post of passage.mentions) {
      const person = post.kind === 'Post' ? persons.get(post.start) : undefined;
      const body = person && bodies.get(person.start);
      // 清华大学某中心主任何某某教授: a rank behind the name, at the body of the posts before it
      const first = person && !body && ranks.test(post.name) ? findPosts(passage, person.start, endsAt)[0] : undefined;
      if (person && first && learned.test(first.body.name)) claims.push(claimPost(this, person, post, first.body));
      if (!person || !body) continue;
      claims.push({ ...claimPost(this, person, post, body), start: body.start, end: post.end });
      for (const other of findPosts(passage, body.start, endsAt))
        claims.push(claimPost(this, person, other.post, other.body));
    }
    return claims;
  },
};

const ranks = /^(?:副?教授|副?研究员|讲师|高级工程师|主任医师)$/;
const learned = /(?:大学|学院|院|所|中心|系|医院|实验室|研究会)$/;

/** The claim that a person holds a post at a body. */
export function claimPost(rule: ClaimRule, person: Mention, post: Mention, body: Mention): Claim {
  const { title = post.name, former = false } = post.properties ?? {};
  return {
    type: 'HOLDS_POST',
    from: person,
    to: body,
    properties: { title, former },
    start: Math.min(startOfPost(post), person.start),
    end: Math.max(person.end, post.end),
    rule: rule.name,
    confidence: rule.confidence,
  };
}

/** Where a post with its body begins. */
export function startOfPost(post: Mention): number {
  const start = post.properties?.bodyStart;
  const end = post.properties?.bodyEnd;
  return typeof start === 'number' && typeof end === 'number' && start < post.start && Math.abs(post.start - end) <= 2
    ? start
    : post.start;
}

function findPostBefore(
  { text, mentions }: MarkedPassage,
  start: number,
  endsAt: ReadonlyMap<number, Mention>,
): Mention | undefined {
  for (let gap = 0; gap <= 3; gap += 1) {
    const post = endsAt.get(start - gap);
    if (post) return joint.test(text.slice(start - gap, start)) ? post : undefined;
  }
  // 某集团副总裁、车计算业务负责人甲某某: a title or honour between two posts that names no body
  const item = other.exec(text.slice(Math.max(0, start - 18), start))?.[0];
  if (!item || acts.test(item)) return undefined;
  const isOthers = findWithin(mentions, { start: start - item.length, end: start }).some(
    ({ kind }) => kind === 'Person',
  );
  return isOthers ? undefined : endsAt.get(start - item.length);
}

const other = /、[^、，；。：“”！？（）\n]{1,16}$/;
const acts = /^、(?:[与和由在向对为以并及]|来自|随后)|参加|出席|介绍|表示|主持|陪同|[率带赴到讲说与]|以及/;

/** Whether a post can be held there. */
export function isBody(mention: Mention): boolean {
  return (mention.kind === 'Institution' || mention.kind === 'Company' || mention.kind === 'Zone') && !mention.anaphor;
}

/** The body at which a post is held. */
export function findBody(passage: MarkedPassage, post: Mention): Mention | undefined {
  const { bodyStart, bodyEnd, bodyName } = post.properties ?? {};
  if (bodyName === undefined) return undefined;
  const here = findWithin(passage.mentions, { start: Number(bodyStart), end: Number(bodyEnd) }).filter(
    (mention) => isBody(mention) && mention.start === bodyStart && mention.end === bodyEnd,
  );
  return here.find((mention) => mention.name === bodyName || mention.aliases?.includes(String(bodyName))) ?? here[0];
}
