import { ceremonyHeads, headFamilies } from '../lexicon/event-heads.ts';
import { isAside } from '../text/asides.ts';
import type { MarkedPassage, Mention, RuleCard } from '../types.ts';
import { type Candidate, isTaking } from './events-grow.ts';

const ceremonyAtEnd = new RegExp(`(?:${ceremonyHeads})$`);
const ownEvents =
  /座谈会|恳谈会|办公会|民主生活会|学习会|招聘会|论证会|评审会|发布会|推介会|讨论会|交流会|研讨会|宣讲会|汇报会|报告会|动员会|启动会|见面会|对接会|论坛|讲座|培训班|培训会/;
/** 论坛由…主办, 活动旨在…: said of the whole, not of the part that was named last. */
const ofWhole = /^(?:由|旨在|为期|以“|共设|分为|采取|自)/;
/** How many events before and behind a short form are looked at. */
const reach = { before: 60, behind: 20 };

/** The short forms of `eventByHead`; a card of their own says what they go by. */
export const eventShortForm: RuleCard = {
  name: 'event-short-form',
  words: {
    zh: '“培训班”“开班仪式”“本次活动”等简称，指前面写到的活动',
    en: 'a short form (the training, the opening ceremony, this event) that takes up an event named before',
  },
  confidence: 0.7,
  examples: {
    yes: [
      {
        text: '青石市商务局举办商务干部能力提升培训班。赵立新出席开班仪式。',
        finds: ['Event 商务干部能力提升培训班开班仪式'],
      },
      {
        text: '青石市商务局举办商务干部能力提升培训班。赵立新参加培训班。',
        finds: ['赵立新 ATTENDS 商务干部能力提升培训班'],
      },
    ],
    no: ['青石市商务局按需培训，开展形式多样的活动。'],
  },
};

/** Ties short forms (培训班, 开班仪式, 本次活动) to the events that they stand for, or makes events of their own. */
export function pointBack(passage: MarkedPassage, named: Mention[], short: Candidate[]): Mention[] {
  const found: Mention[] = [];
  const events = new EventsAround(
    [...named, ...passage.mentions.filter((event) => isVisit(event) || isTalk(event))].map((event) =>
      markAside(passage, event),
    ),
  );
  for (const candidate of short) {
    const { headStart, end } = candidate;
    events.moveTo(headStart);
    if (events.covers(headStart, end)) continue;
    const made = tie(passage.text, events, candidate);
    if (!made) continue;
    found.push(made);
    if (!made.implied) events.add(markAside(passage, made));
  }
  return found;
}

function markAside(passage: MarkedPassage, event: Mention): Mention {
  return isAside(passage, event) ? { ...event, aside: true } : event;
}

function tie(text: string, events: EventsAround, candidate: Candidate): Mention | undefined {
  const { start, headStart, end, head, kind, pointed, border } = candidate;
  const surface = text.slice(pointed ? headStart : start, end);
  const mention: Mention = {
    start: headStart,
    end,
    kind: 'Event',
    name: head,
    rule: eventShortForm.name,
    confidence: eventShortForm.confidence,
  };
  const isWhole = pointed || ofWhole.test(text.slice(end, end + 3));
  const isTwin = (event: Mention): boolean =>
    endsIn(event, head) || (kind === 'ceremony' && isSameCeremony(event, surface));
  const twin = events.find((event) => isTwin(event) && !event.aside, isWhole) ?? events.find(isTwin, isWhole);
  if (twin && kind !== 'loose') return { ...mention, name: twin.name };
  const isMain = (event: Mention): boolean =>
    !event.aside &&
    !ceremonyAtEnd.test(event.name) &&
    !/座谈(?:交流)?$/.test(event.name) &&
    !isListedWith(text, event, candidate) &&
    holdsCeremony(event.name, head);
  // 出席会议, 参加活动: what was told last, a ceremony too
  const joined = isJoined(text, candidate)
    ? events.findBefore((event) => !event.aside && isMeant(event, head))
    : undefined;
  const main =
    (joined && ceremonyAtEnd.test(joined.name) && joined.rule === 'event-by-head' ? joined : undefined) ??
    (head === '活动' ? events.findBefore((event) => isMain(event) && event.name.endsWith(head), isWhole) : undefined) ??
    events.find(isMain, isWhole);
  // 某系列活动|之|某仪式: the part is what is told
  const part = main && events.find(({ start }) => start === main.end + 1 && text[main.end] === '之');
  if (kind === 'ceremony') {
    return main ? { ...mention, name: `${main.name}${head}`, aliases: [...new Set([surface, head])] } : mention;
  }
  if (head === '座谈' || head === '座谈交流') {
    const talk = events.find((event) => event.rule === 'event-talks' && !event.aside);
    if (talk) return { ...mention, name: talk.name, implied: true };
    const visit = isSatDown(text, candidate) ? events.find((event) => isMain(event) && isVisit(event)) : undefined;
    const aliases = surface.length < 8 ? [...new Set([surface, head])] : [head];
    return visit && { ...mention, name: `${visit.name}${head}`, aliases };
  }
  if (kind === 'loose' && !pointed && isGeneral(text, candidate)) return undefined;
  if (main && (kind === 'loose' || pointed || takesUp(text, end)) && isRelated(main.name, head)) {
    return { ...mention, name: (part ?? main).name, implied: true };
  }
  // 对村民进行专题培训: an event of its own where nothing else is told of
  if (!main && !pointed && border === 'verb' && /^(?:培训|宣讲|义诊)$/.test(head) && surface.length > 3)
    return { ...mention, start, name: surface };
  const isHeld =
    border === 'verb' ||
    /^[上期]/.test(text.slice(end, end + 1)) ||
    isTaking.test(text.slice(headStart, headStart + 44));
  if (kind !== 'event' || !ownEvents.test(head) || !isHeld || isForm(text, candidate)) return undefined;
  const whole = main && !pointed && (isVisit(main) || /培训班|研修班/.test(main.name)) ? main : undefined;
  if (whole) return { ...mention, name: `${whole.name}${surface}`, aliases: [...new Set([surface, head])] };
  // 新闻发布会, 专题研讨会: what it is stands in the word before
  const isNamedByKind = !pointed && surface.length > head.length && surface.length < 12;
  return isNamedByKind ? { ...mention, start, name: surface, aliases: [head] } : mention;
}

/** 出席会议, 参加活动 as all that is said of it. */
function isJoined(text: string, { kind, head, pointed, headStart }: Candidate): boolean {
  return (
    kind === 'loose' &&
    !pointed &&
    /^(?:会议|活动)$/.test(head) &&
    /(?:出席|参加|列席|主持)了?$/.test(text.slice(Math.max(0, headStart - 3), headStart))
  );
}

function isMeant({ name }: Mention, head: string): boolean {
  return ceremonyAtEnd.test(name) || isRelated(name, head);
}

/** 按需培训, 形式多样的活动, 活动十余场: of a kind, where nothing says this one. */
function isGeneral(text: string, { headStart, end }: Candidate): boolean {
  return (
    /(?:培训|按需|岗前|在职|全员|强化|加强|接受|重视|日常|经常)$/.test(
      text.slice(Math.max(0, headStart - 2), headStart),
    ) ||
    /(?:形式多样|丰富多彩|丰富多样|内涵丰富|各类|各种|多种|更多|等(?![^，。；]{0,8}(?:参加|出席|参与)))[^，。；]{0,14}$/.test(
      text.slice(Math.max(0, headStart - 18), headStart),
    ) ||
    /^(?:就[会能要]|活动|[也都还]?[会能要]|越|多|少|和|与|、|[十数百\d]+[余多几]?[场次期])/.test(
      text.slice(end, end + 5),
    )
  );
}

/** 通过座谈会、讲座等形式: ways of doing something. */
function isForm(text: string, { end }: Candidate): boolean {
  return /^(?:、[^，。；]{1,24}|[^，。；]{0,6})等[^，。；]{0,6}(?:形式|方式|活动|途径)/.test(text.slice(end, end + 40));
}

/** 参加座谈, 进行了座谈交流: visitors and hosts sat down together. */
function isSatDown(text: string, { headStart, end }: Candidate): boolean {
  return (
    /(?:参加|出席|举行|开展|进行|召开)了?(?:工作|深入|亲切)?$/.test(
      text.slice(Math.max(0, headStart - 6), headStart),
    ) && /^(?:交流)?[，。；]/.test(text.slice(end, end + 3))
  );
}

function isVisit(mention: Mention): boolean {
  return mention.kind === 'Event' && mention.rule === 'event-visit' && !/总书记|主席|总理/.test(mention.name);
}

/** Talks and signings, which carry no head of an event. */
function isTalk({ rule }: Mention): boolean {
  return rule === 'event-talks' || rule === 'event-signing';
}

function endsIn({ name, aliases = [] }: Mention, head: string): boolean {
  return name.endsWith(head) || aliases.some((alias) => alias.endsWith(head));
}

/** 捐助挂牌仪式 and …捐助仪式: one ceremony under two words. */
function isSameCeremony({ name }: Mention, surface: string): boolean {
  return ceremonyAtEnd.test(name) && surface.length > 4 && name.includes(surface.slice(0, 2)) && /仪式$/.test(surface);
}

/** 新兴产业专题展和签约仪式: two events side by side, none of them part of the other. */
function isListedWith(text: string, event: Mention, { start }: Candidate): boolean {
  return event.end <= start && /^(?:和|及|与|、|以及)$/.test(text.slice(event.end, start));
}

/** What a ceremony opens or closes: 开班 a class, 开幕 a forum. */
function holdsCeremony(name: string, head: string): boolean {
  if (/^(?:开班|结业|结班)/.test(head)) return /班|营|培训|课堂|轮训/.test(name);
  if (/^(?:开幕|闭幕)/.test(head)) return /会|论坛|展|节|赛|营|坛/.test(name);
  return true;
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

/** Events before and behind a place that moves through the text. */
class EventsAround {
  readonly #events: Mention[];
  readonly #times = new Map<string, number>();
  #next = 0;
  #at = 0;

  constructor(events: Mention[]) {
    this.#events = [...events].sort((a, b) => a.start - b.start || a.end - b.end);
    for (const { name } of events) this.#times.set(name, (this.#times.get(name) ?? 0) + 1);
  }

  moveTo(at: number): void {
    this.#at = at;
    while ((this.#events[this.#next]?.start ?? Infinity) <= at) this.#next += 1;
  }

  /** Puts an event found at the present place behind those before it. */
  add(event: Mention): void {
    this.#events.splice(this.#next, 0, event);
    this.#next += 1;
  }

  covers(start: number, end: number): boolean {
    const near = this.#events.slice(Math.max(0, this.#next - 4), this.#next);
    return near.some((event) => event.start <= start && event.end >= end);
  }

  /**
   * The last event before the place that fits, else the first behind it; of the events of a report the one that it
   * names most often where the whole is meant.
   */
  find(fits: (event: Mention) => boolean, isWhole = false): Mention | undefined {
    return this.findBefore(fits, isWhole) ?? this.#events.slice(this.#next, this.#next + reach.behind).find(fits);
  }

  /** The last event before the place that fits; where the whole is meant the one that the report names most often. */
  findBefore(fits: (event: Mention) => boolean, isWhole = false): Mention | undefined {
    const before = this.#events.slice(Math.max(0, this.#next - reach.before), this.#next);
    const isBefore = (event: Mention): boolean => event.start < this.#at && fits(event);
    const last = before.findLast(isBefore);
    if (!isWhole || !last) return last;
    const often = (event: Mention): number => this.#times.get(event.name) ?? 0;
    return before.filter(isBefore).reduce((best, event) => (often(event) > often(best) ? event : best), last);
  }
}
