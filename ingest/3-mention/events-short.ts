import { ceremonyHeads, headFamilies } from '../lexicon/event-heads.ts';
import type { MarkedPassage, Mention } from '../types.ts';
import type { Candidate } from './events.ts';

const ceremonyAtEnd = new RegExp(`(?:${ceremonyHeads})$`);
const ownEvents =
  /座谈会|新闻发布会|发布会|推介会|揭牌仪式|签约仪式|启动仪式|讨论会|交流会|研讨会|论坛|讲座|培训班|培训会/;

/** Ties short forms (培训班, 开班仪式, 本次活动) to the events that they stand for, or makes events of their own. */
export function pointBack(passage: MarkedPassage, named: Mention[], short: Candidate[]): Mention[] {
  const found: Mention[] = [];
  const known = [...named].sort((a, b) => a.start - b.start);
  const own = new Map<string, Mention>();
  for (const candidate of short) {
    const { headStart, end, head, kind, pointed } = candidate;
    if (known.some((mention) => mention.start <= headStart && mention.end >= end)) continue;
    const mention: Mention = {
      start: headStart,
      end,
      kind: 'Event',
      name: head,
      rule: 'event-short-form',
      confidence: 0.7,
    };
    const twin = nearest(known, headStart, (event) => endsIn(event, head) || own.get(head)?.name === event.name);
    if (twin && kind !== 'loose') {
      found.push({ ...mention, name: twin.name });
      continue;
    }
    const main = nearest(known, headStart, (event) => !ceremonyAtEnd.test(event.name));
    const loosely = kind === 'loose' || pointed || takesUp(passage.text, end);
    if (kind === 'ceremony') {
      const made = { ...mention, name: main ? `${main.name}${head}` : head };
      if (main) made.aliases = [head];
      found.push(made);
      known.push(made);
      own.set(head, made);
    } else if (main && loosely && isRelated(main.name, head)) {
      found.push({ ...mention, name: main.name, implied: true });
    } else if (
      kind === 'event' &&
      ownEvents.test(head) &&
      (candidate.border === 'verb' || /^[上期]/.test(passage.text.slice(end)))
    ) {
      const surface = passage.text.slice(candidate.start, end);
      const made =
        main && !candidate.pointed
          ? { ...mention, name: `${main.name}${surface}`, aliases: [...new Set([surface, head])] }
          : mention;
      found.push(made);
      known.push(made);
      own.set(head, made);
    }
  }
  return found;
}

function endsIn({ name, aliases = [] }: Mention, head: string): boolean {
  return name.endsWith(head) || aliases.some((alias) => alias.endsWith(head));
}

/** 会上, 活动中, 论坛期间: the event that the text is about. */
function takesUp(text: string, end: number): boolean {
  return /^(?:上|中|期间|现场|由|还|结束|开始|旨在|分为|共|邀请|组织|设置|内容)/.test(text.slice(end, end + 2));
}

function isRelated(name: string, head: string): boolean {
  if (head === '活动') return true;
  if (head === '会议') return /会|论坛|座谈|培训|讲坛|学习/.test(name);
  return headFamilies.some((family) => family.includes(head) && family.some((word) => name.includes(word)));
}

/** The last event before a place that fits, else the first after it. */
function nearest(events: Mention[], at: number, fits: (event: Mention) => boolean): Mention | undefined {
  let best: Mention | undefined;
  for (const event of events) {
    if (!fits(event)) continue;
    if (event.start < at) best = !best || event.start > best.start ? event : best;
    else if (!best) best = event;
  }
  return best;
}
