import type { MarkedPassage, Mention } from '../types.ts';

const held = /举行|举办|召开|开展|启动|开幕|开班|主办|承办|开课|开营|组织|出席|参加|开讲|揭牌|签约|赴|来到|前往/;

/** 自2019年8月成立以来, 根据2022年6月印发的方案: the day of something else. */
function isOthers(text: string, date: Mention | undefined): boolean {
  if (!date) return false;
  const before = text.slice(Math.max(0, date.start - 2), date.start);
  return (
    /^[^，。；]{0,12}以来/.test(text.slice(date.end, date.end + 16)) ||
    (/(?:[自从]|自从)$/.test(before) && !/^[起至到]/.test(text.slice(date.end, date.end + 1))) ||
    /^(?:[^，。；]{0,12})?(?:印发|出台|发布|下发|通过|制定|签订|签署|成立|设立|获批|实施)的/.test(
      text.slice(date.end, date.end + 18),
    )
  );
}

/** Gives events the date that stands before them in a sentence in which they are held. */
export function dateEvents({ text, sentences, mentions }: MarkedPassage, events: Mention[]): Mention[] {
  const dates = mentions.filter((mention) => mention.kind === 'Date' && mention.properties);
  if (dates.length === 0) return events;
  const dated = new Map<string, Mention>();
  const inOrder = events.filter((event) => !event.implied).sort((a, b) => a.start - b.start);
  let next = 0;
  let first = 0;
  for (const sentence of sentences) {
    while ((dates[first]?.start ?? Infinity) < sentence.start) first += 1;
    let at = first;
    while (isOthers(text, dates[at])) at += 1;
    const date = dates[at];
    while ((inOrder[next]?.start ?? Infinity) < sentence.start) next += 1;
    const event = inOrder[next];
    if (!date || !event || date.start >= sentence.end || event.start >= sentence.end) continue;
    const isBefore = date.end <= event.start || (date.start >= event.end && date.start - event.end < 12);
    if (isBefore && held.test(text.slice(sentence.start, sentence.end)) && !dated.has(event.name))
      dated.set(event.name, date);
  }
  return events.map((event) => {
    const date = dated.get(event.name);
    return date?.properties ? { ...event, properties: { ...date.properties, ...event.properties } } : event;
  });
}
