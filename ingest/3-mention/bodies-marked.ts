import type { Mention } from '../types.ts';
import type { Body } from './body.ts';

/** A body's mention; where places stand before its name, the name without them is an alias. */
export function markBody(text: string, body: Body, rule: string, confidence: number): Mention {
  return {
    kind: body.kind === 'Zone' ? 'Zone' : body.kind === 'Company' ? 'Company' : 'Institution',
    start: body.start,
    end: body.end,
    name: body.name,
    rule,
    confidence,
    ...(body.place ? { properties: { place: body.place } } : {}),
    ...(text.slice(body.start, body.end) === body.name ? {} : { aliases: [text.slice(body.start, body.end)] }),
  };
}
