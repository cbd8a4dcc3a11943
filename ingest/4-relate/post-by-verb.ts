import { findFirst } from '../text/spans.ts';
import type { Claim, ClaimRule, MarkedPassage, Mention } from '../types.ts';
import { claimPost, findBody, isBody, startOfPost } from './holds-post.ts';

/** 任, 现任, 曾任, 当选 before the post; “：” may open a list of posts. */
const verb =
  /(?:现任|现为|作为|时任|担任|出任|兼任|就任|专任|调任|转任|改任|升任|后任|当选为?|被任命为|被选举?为|被聘为|受聘为|曾任|历任|原任|拟任|(?<=[\u4e00-\u9fff，；])任)：?$/;
/** What may stand between the name and the verb: ，男，汉族，1970年生，. */
const between = /^(?:同志|先生|女士)?(?:，[^。！？；]{0,40}，|，)?(?:已|将|拟|还|也|并|又|自\d+年起|\d+年\d*月?起?)?$/;
/** How a clause of a life begins that goes on with the person of whom it tells: 2017年3月，任; ，后任; 曾任. */
const goesOn =
  /(?:^|[，；。：\n]|\d年(?:\d{1,2}月)?(?:\d{1,2}日)?|同年(?:\d{1,2}月)?)(?:他|她|并|又|再|先后|还|后|后又|同时|后同时|曾)?$/;
/** 任命甲某某为: what is decided before the name. */
const decided = /(?<plan>拟任命|提名)$|(?:任命|聘任|聘请|选举|推选)$/;
const joint = /^(?:（[^（）]{1,12}）)?(?:、|，|；|和|兼|及|并|，并兼任?|并兼任|，后兼任|，后任|，后同时担任)?$/;
const dated = /(?:\d{4}年|同年|今年|去年)[^。；]{0,40}$/;
const denied = /(?:未|不再|不|没有|免去)$/;

/** 作为志愿者, 作为代表: no post. */
const crowds = /(?:志愿者|代表|成员|嘉宾|队员|党员)$/;

interface Holder {
  person: Mention;
  verb: string;
  /** Where the last post of the chain ends. */
  end: number;
  isDated: boolean;
}

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
      { text: '会议决定任命周海涛为苏州市商务局局长。', finds: ['周海涛 HOLDS_POST 苏州市商务局 局长'] },
      { text: '林建华曾任苏州市商务局局长。', finds: ['林建华 HOLDS_POST 苏州市商务局 局长'] },
    ],
    no: ['陈晓明未担任苏州市商务局局长。'],
  },
  find(passage) {
    const { text, mentions } = passage;
    const persons = mentions.filter((mention) => mention.kind === 'Person' && !mention.anaphor);
    const starts = new Set(persons.map((person) => person.start));
    const claims: { claim: Claim; holder: Holder }[] = [];
    let holder: Holder | undefined;
    for (const post of mentions) {
      if (post.kind !== 'Post') continue;
      const start = startOfPost(post);
      // 原任市委书记王某某, 现任书记为某某: the post of the one who follows
      const isOthers = starts.has(post.end) || /^[为是的]/.test(text.slice(post.end, post.end + 1));
      const found = verb.exec(text.slice(Math.max(0, start - 5), start))?.[0] ?? ownVerb(text.slice(start, post.start));
      if (found === '作为' && crowds.test(post.name)) continue;
      const appointed = findAppointed(text, persons, start);
      if (appointed) holder = { ...appointed, end: post.end, isDated: false };
      else if (found) {
        const at = text.slice(start, post.start) === found ? start : start - found.length;
        const person = isOthers ? undefined : findHolder(passage, persons, at);
        const isDated = dated.test(text.slice(Math.max(0, at - 50), at));
        holder = person && { person, verb: found.replace('：', ''), end: post.end, isDated };
      } else if (!holder || isOthers || !joint.test(text.slice(holder.end, start))) {
        holder = undefined;
        continue;
      }
      if (!holder) continue;
      holder = { ...holder, end: post.end };
      const body = findBody(passage, post);
      if (body && isBody(body)) claims.push({ claim: claimPost(this, holder.person, post, body), holder });
    }
    return claims.map(({ claim, holder: each }, index) => markTime(claim, each, claims.slice(index + 1)));
  },
};

/** 任命甲某某为 before a post; 拟任命 and 提名 are plans. */
function findAppointed(
  text: string,
  persons: readonly Mention[],
  at: number,
): Pick<Holder, 'person' | 'verb'> | undefined {
  const person = text[at - 1] === '为' ? persons[findFirst(persons, at) - 1] : undefined;
  if (person?.end !== at - 1) return undefined;
  const decision = decided.exec(text.slice(Math.max(0, person.start - 3), person.start));
  return decision ? { person, verb: decision.groups?.plan ? '拟任' : '任命' } : undefined;
}

function ownVerb(words: string): string | undefined {
  return /^(?:任|兼任)$/.test(words) ? words : undefined;
}

/** Whose post it is: the name right before the verb, or the one of whose life the paragraph tells. */
function findHolder({ text, paragraphs }: MarkedPassage, persons: readonly Mention[], at: number): Mention | undefined {
  const person = persons[findFirst(persons, at) - 1];
  if (!person || person.end > at || denied.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  const gap = text.slice(person.end, at);
  if (gap.length < 50 && between.test(gap)) return person;
  const paragraph = paragraphs[findFirst(paragraphs, at + 1) - 1];
  const isHis = paragraph !== undefined && person.start >= paragraph.start && gap.length < 400;
  return isHis && goesOn.test(text.slice(Math.max(person.end, at - 16), at)) ? person : undefined;
}

/** 曾任 and what a life has left behind are former posts, 拟任 a planned one. */
function markTime(claim: Claim, holder: Holder, later: readonly { holder: Holder }[]): Claim {
  const isPast =
    holder.isDated &&
    later.some(
      (next) =>
        next.holder.person.name === holder.person.name &&
        next.holder.isDated &&
        next.holder.end > holder.end &&
        next.holder.verb !== '' &&
        next.holder !== holder &&
        !isSameChain(next.holder, holder),
    );
  const former = /^(?:曾任|历任|原任|时任)$/.test(holder.verb) || isPast;
  return {
    ...claim,
    properties: {
      ...claim.properties,
      ...(former ? { former: true } : {}),
      ...(holder.verb === '拟任' ? { planned: true } : {}),
    },
  };
}

function isSameChain(a: Holder, b: Holder): boolean {
  return a.person === b.person && a.verb === b.verb && Math.abs(a.end - b.end) < 30;
}
