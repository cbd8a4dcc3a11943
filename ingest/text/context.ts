import type { ClaimName } from '#schema';
import type { Claim, Mention } from '../types.ts';
import { isWithin } from './asides.ts';
import { once } from './once.ts';
import type { Outline } from './outline.ts';

/** Congresses and days that articles only refer to. */
const referred = new Set(['event-by-number', 'event-by-day']);

/** Whether an event may be what a report is about: congresses far away are only referred to. */
export function isHere(event: Mention): boolean {
  return event.kind === 'Event' && !referred.has(event.rule) && !/总书记|国家主席/.test(event.name);
}

/** How far from its verb an event may stand, and how far back in a sentence one is looked for. */
const farthest = 120;
const longest = 600;

/** 参加工作, 陪同家人, 主持全面工作: what is no gathering is no event named before either; 参加。 and 主持会议 are at that one. */
const takes = /(?:出席|参加|列席|旁听|观摩|陪同|主持|带队|率队)了?$/;
const meant =
  /^(?:$|[，。；、：！？（）“”并及等下的和时后]|以及|[^，。；：“”]{0,14}?(?:[会坛班式课]|活动|培训|学习|调研|考察|座谈|交流|讨论|研讨|签约|开工|揭牌|讲堂|演出|走访|接待|检查|参观|访问|来访|慰问|环节|对话|[比大]赛|Ⓔ))/;

/** The event that a verb takes: the one after it in its clause, else the last one named before it. */
export function findEvent(outlines: Outline[], index: number, verb: number, clauseEnd: number): Mention | undefined {
  const outline = outlines[index];
  if (!outline) return undefined;
  for (let at = verb; at < Math.min(clauseEnd, verb + farthest); at += 1) {
    const mention = outline.mentions[at];
    // 某培训班开班仪式: the ceremony that the whole names
    const next = outline.mentions[at + 1];
    if (mention && isHere(mention) && !(next && isHere(next))) return mention;
  }
  // “…我作了演讲…”: told of, not of this event
  if (isWithin(outline.spoken, outline.at[verb] ?? 0)) return undefined;
  if (takes.test(outline.signs.slice(Math.max(0, verb - 3), verb)) && !meant.test(outline.signs.slice(verb, clauseEnd)))
    return undefined;
  // 出席会见, 参加会议: another one, without a name
  const other = /^了?(?:此次|本次|这次|相关|上述)?(会见|会谈|晚宴|午宴)/.exec(
    outline.signs.slice(verb, clauseEnd),
  )?.[1];
  const before = findEventBefore(outlines, index, verb);
  // 赵某受邀授课，…出席论坛: the event that the sentence names later
  const told =
    before ?? outline.mentions.find((mention, at) => at >= verb && mention && isHere(mention) && !mention.aside);
  return other === undefined || told?.name.includes(other) ? told : undefined;
}

/** The last event named up to the end of each outline. */
const readLastEvents = once((outlines: readonly Outline[]) => {
  const found: (Mention | undefined)[] = [];
  for (const outline of outlines) found.push(lastEventIn(outline, outline.signs.length) ?? found.at(-1));
  return found;
});

function lastEventIn(outline: Outline, end: number): Mention | undefined {
  for (let place = end - 1; place >= Math.max(0, end - longest); place -= 1) {
    const mention = outline.mentions[place];
    if (mention && isHere(mention) && !mention.aside && !isOver(outline, place)) return mention;
  }
  return undefined;
}

/** 签约仪式结束后, 会前: what follows is not there any more, or not yet. */
function isOver({ signs }: Outline, place: number): boolean {
  return /^(?:结束|举行)?之?[后前](?=[，ⓅⒾⓏⒸ])/.test(signs.slice(place + 1, place + 6));
}

/** The last event named before a place of the article. */
export function findEventBefore(outlines: readonly Outline[], index: number, at: number): Mention | undefined {
  const outline = outlines[index];
  if (!outline) return undefined;
  const found = lastEventIn(outline, at) ?? readLastEvents(outlines)[index - 1];
  const over = outline.mentions.find(
    (mention, place) => place < at && mention?.kind === 'Event' && isOver(outline, place),
  );
  if (!over || found?.name !== over.name) return found;
  // 签约仪式后，…: the last one that is not over
  for (let back = index - 1; back >= Math.max(0, index - furthest); back -= 1) {
    const other = outlines[back]?.mentions.findLast(
      (mention) => mention && isHere(mention) && !mention.aside && mention.name !== over.name,
    );
    if (other) return other;
  }
  return undefined;
}

/** How many sentences back an event that still goes on is looked for. */
const furthest = 12;

/** A claim whose evidence runs from the first to the last of its places inside one sentence. */
export function buildClaim(
  type: ClaimName,
  from: Mention,
  to: Mention,
  outline: Outline,
  verb: { start: number; end: number },
  rest: Pick<Claim, 'properties' | 'rule' | 'confidence'> & { inferred?: true },
): Claim {
  const { sentence, at } = outline;
  let start = at[verb.start] ?? sentence.start;
  let end = at[verb.end] ?? sentence.end;
  for (const mention of [from, to]) {
    if (mention.start < sentence.start || mention.end > sentence.end) continue;
    start = Math.min(start, mention.start);
    end = Math.max(end, mention.end);
  }
  return { type, from, to, start, end, ...rest };
}

const called = '(?:按照?|根据|依照|依据|遵照|落实)[^，。；]{0,10}';
const back = (gap: number): string =>
  `(?:未(?!来)|没有|没能|无法|拒绝|希望|期待|期盼|欢迎|如果|若|假如|能否|是否|力争|争取|呼吁|鼓励|(?<!${called})(?:要求|建议(?![并、]))|讨论(?![中时会后发交环])|禁止|不得|严禁)[^，。；]{0,${gap}}$|(?:停止|终止|暂停|取消|推迟(?![到至])|解除)[^，。；]{0,${gap / 2}}$|不再[^，。；]{0,${gap}}$|不(?:会|能|应|宜|想|愿|准|许|予|打算)?$`;
/** Words that take back or put off what follows: 未, 希望, 如果, 取消, 不. */
const before = new RegExp(back(8));
/** The same before a place of the text itself, where names stand in full. */
const beforeInText = new RegExp(back(20));
/** … and words behind that do: 尚未开始, 因故取消, 不力. */
const behind = /^[^，。；]{0,20}?(?:[尚暂]未(?:开|启|实|落|生|举|签|正)|(?:[被已]|因故|临时)取消|不力|失败)/;

/** Whether what a verb says is denied, hoped for, asked for or called off. */
export function isUnsaid({ signs }: Outline, verb: number): boolean {
  return before.test(signs.slice(Math.max(0, verb - 24), verb)) || behind.test(signs.slice(verb, verb + 30));
}

/** The same for a place of the text. */
export function isUnsaidIn(text: string, verb: number): boolean {
  return beforeInText.test(text.slice(Math.max(0, verb - 40), verb)) || behind.test(text.slice(verb, verb + 30));
}
