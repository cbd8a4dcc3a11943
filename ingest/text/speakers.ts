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
