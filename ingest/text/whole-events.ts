import type { Mention } from '../types.ts';
import { isHere } from './context.ts';
import { once } from './once.ts';

const shortest = 4;

/** Events of an article by their names, to find the whole to which a part belongs: 培训班 of 培训班开班仪式. */
export interface Programme {
  byName: ReadonlyMap<string, Mention>;
  /** Those that the article may be about, in the order of the text. */
  here: readonly Mention[];
}

/** Lists the events among mentions. */
export const readProgramme = once(listEvents);

function listEvents(mentions: readonly Mention[]): Programme {
  const here = mentions.filter(isHere);
  const byName = new Map(here.flatMap((event) => formsOf(event).map((form) => [form, event])));
  for (const event of here) byName.set(event.name, event);
  return { byName, here };
}

/** The name, and the name without its year or number: 第四届光谷大赛 is called 光谷大赛 in the name of a part. */
function formsOf({ name, aliases = [] }: Mention): string[] {
  return [name, ...aliases.filter((alias) => name.endsWith(alias) && /^(?:\d|第|首届)/.test(name))];
}

/** The event with whose name the name of a part begins; the longest where several do. */
export function findWhole({ byName }: Programme, part: Mention): Mention | undefined {
  for (let length = part.name.length - 1; length >= shortest; length -= 1) {
    const whole = byName.get(part.name.slice(0, length));
    // 某论坛·某专场: one name
    if (whole && whole.name !== part.name && part.name[length] !== '·') return whole;
  }
  return undefined;
}

const ceremony = /(?:开幕式|开班式|开班仪式|开营仪式|开学典礼|闭幕式|结业式|启动仪式)$/;

/** The training that a ceremony opens or closes, where lessons are given; any other event as it is. */
export function findOpened(programme: Programme, event: Mention): Mention {
  return ceremony.test(event.name) ? (findWhole(programme, event) ?? event) : event;
}
