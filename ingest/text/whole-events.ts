import type { Mention } from '../types.ts';
import { isHere } from './context.ts';

const shortest = 4;

/** Events of an article by their names, to find the whole to which a part belongs: 培训班 of 培训班开班仪式. */
export interface Programme {
  byName: Map<string, Mention>;
  /** Those that the article may be about, in the order of the text. */
  here: Mention[];
}

/** Lists the events among mentions. */
export function readProgramme(mentions: readonly Mention[]): Programme {
  const events = mentions.filter((mention) => mention.kind === 'Event');
  const byName = new Map(events.map((event) => [event.name, event]));
  return { byName, here: events.filter(isHere) };
}

/** The event with whose name the name of a part begins; the longest where several do. */
export function findWhole({ byName }: Programme, part: Mention): Mention | undefined {
  for (let length = part.name.length - 1; length >= shortest; length -= 1) {
    const whole = byName.get(part.name.slice(0, length));
    if (whole) return whole;
  }
  return undefined;
}
