import type { MarkedPassage, Mention, Quote } from '../types.ts';
import { findFirst, findWithin } from './spans.ts';

/** Whose words a quotation is, and for whom such a person says 我们: the zone or body of the post. */
export interface Speaker {
  quote: Quote;
  person: Mention;
  body?: Mention;
}

const saying =
  '(?:说|道|表示|介绍|告诉|感慨|认为|谈到|称|坦言|笑言|指出|强调|提出|解释|总结|分享|补充|反映|回忆|直言|感叹|点赞|要求|希望)';
const before = new RegExp(`^[^。！？\\n“”]{0,30}?${saying}[^。！？\\n“”]{0,10}[，：:]?“?$`);
const after = new RegExp(`^[^。！？\\n“”]{0,16}?${saying}`);
const shortest = 14;

/** Finds who speaks each longer quotation: the person before it (某某表示：“…”) or behind it (“…”某某说). */
export function findSpeakers({ text, quotes, mentions }: MarkedPassage): Speaker[] {
  const persons = mentions.filter((mention) => mention.kind === 'Person' && !mention.anaphor);
  const found: Speaker[] = [];
  let next = 0;
  for (const quote of quotes) {
    if (quote.depth > 0 || quote.end - quote.start < shortest) continue;
    while ((persons[next]?.end ?? Infinity) < quote.start) next += 1;
    const last = persons[next - 1];
    const first = persons[findFirst(persons, quote.end)];
    const isBefore = last && quote.start - last.end < 48 && before.test(text.slice(last.end, quote.start));
    const isAfter =
      first &&
      first.start - quote.end < 60 &&
      !/[。！？\n]/.test(text.slice(quote.end + 1, first.start)) &&
      after.test(text.slice(first.end, first.end + 30));
    const person = isBefore ? last : isAfter ? first : undefined;
    if (!person) continue;
    const body = findBody(text, mentions, person);
    found.push({ quote, person, ...(body && { body }) });
  }
  return found;
}

/** The zone, else the body, in the titles right before a name. */
function findBody(text: string, mentions: readonly Mention[], person: Mention): Mention | undefined {
  let from = person.start;
  while (from > Math.max(0, person.start - 40) && !/[。！？\n；：”]/.test(text[from - 1] ?? '')) from -= 1;
  const title = findWithin(mentions, { start: from, end: person.start });
  const body = title.findLast((mention) => mention.kind === 'Institution' || mention.kind === 'Company');
  const zone = title.findLast((mention) => mention.kind === 'Zone');
  return zone ?? body;
}

/** 我们 in words that are told without quotation marks, and for whom it stands. */
export interface OwnWord {
  start: number;
  end: number;
  body: Mention;
}

/** 赵某说，近年来，我们抢抓…; 我们全面落实… in the sentence after. */
const told = /(?:说|表示|指出|介绍|谈到|称)，/;
const ownWord =
  /(?<=[，。；]|^)(?:当前，?|近年来，?|下一步，?|接下来，?|目前，?|今后，?|未来，?)?我们(?!的|要|应|必须|希望|都|这|愿|需)/g;
const seat = /^(.{2,8}?(?:省|自治区|市|区|县|州|旗)?)(?:委|人民政府|政府)$/;

/** Finds 我们 in reported words: for the place whose committee or government the speaker leads, else his zone or body. */
export function findOwnWords({ text, sentences, quotes, mentions }: MarkedPassage): OwnWord[] {
  if (!text.includes('我们')) return [];
  const found: OwnWord[] = [];
  let speaker: Mention | undefined;
  /** Whom 他 means: the one with whom the sentence before began. */
  let he: Mention | undefined;
  let paragraph = -1;
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    if (sentence.paragraph !== paragraph) speaker = he = undefined;
    paragraph = sentence.paragraph;
    const persons = findWithin(mentions, sentence).filter(({ kind, anaphor }) => kind === 'Person' && !anaphor);
    const said = told.exec(words);
    if (said) {
      const before = persons.filter(({ end }) => end <= sentence.start + said.index);
      speaker =
        before.length === 1 ? before[0] : before.length === 0 && /^[他她]/.test(words) ? (speaker ?? he) : undefined;
    } else if (
      persons[0] &&
      !/[，对与向在为给]|我们|落实|贯彻|学习|按照/.test(text.slice(sentence.start, persons[0].start))
    ) {
      he = persons[0];
      speaker = undefined;
    }
    if (!speaker) continue;
    for (const match of words.matchAll(ownWord)) {
      const end = sentence.start + match.index + match[0].length;
      if (quotes.some((quote) => quote.start < end && quote.end > end)) continue;
      const body = findOwnBody(text, mentions, speaker.name);
      if (body) found.push({ start: end - 2, end, body });
    }
  }
  return found;
}

function findOwnBody(text: string, mentions: readonly Mention[], name: string): Mention | undefined {
  for (const person of mentions) {
    if (person.kind !== 'Person' || person.name !== name) continue;
    const body = findBody(text, mentions, person);
    if (body) return findSeat(mentions, body) ?? body;
  }
  return undefined;
}

/** 青石市委书记 says 我们 for 青石市. */
function findSeat(mentions: readonly Mention[], { name }: Mention): Mention | undefined {
  const place = seat.exec(name)?.[1];
  if (!place) return undefined;
  return mentions.find(
    (mention) =>
      mention.kind === 'Place' && (mention.name === place || place.replace(/[省市区县]$/, '') === mention.name),
  );
}
