import { divisions } from '../text/tokens.ts';
import type { Body } from './body.ts';

const list =
  /((?:[\u4e00-\u9fff]{2,4}、){1,20}[\u4e00-\u9fff]{2,4}?)等?(?:\d{1,2}|[两二三四五六七八九十]{1,3})?个?城?$/;

/** 襄阳、眉山、临沂三市政协: the 政协 of each city in the list; any other body is itself. */
export function shareAmongPlaces(text: string, body: Body): Body[] {
  const level = /^[省市县区]/.exec(body.name)?.[0];
  if (!body.elided || !level || body.parent) return [body];
  const before = list.exec(text.slice(Math.max(0, body.start - 90), body.start));
  const places = before?.[1]?.split('、') ?? [];
  if (places.length < 2 || !places.slice(1).every((place) => divisions.has(place))) return [body];
  const bodies: Body[] = [];
  let end = body.start - ((before?.[0].length ?? 0) - (before?.[1]?.length ?? 0));
  for (const written of places.toReversed()) {
    const place = findPlaceAtEnd(written);
    if (!place) break;
    const start = end - place.length;
    const name = `${place.endsWith(level) ? place : place + level}${body.name.slice(1)}`;
    bodies.unshift({ start, end, ownStart: end, kind: body.kind, name, place });
    end = start - (written.length - place.length) - 1;
  }
  return bodies.length > 1 ? bodies : [body];
}

/** The division with which the first item of a list ends: 来自襄阳 → 襄阳. */
function findPlaceAtEnd(written: string): string | undefined {
  for (let from = 0; from < written.length - 1; from += 1)
    if (divisions.has(written.slice(from))) return written.slice(from);
  return undefined;
}
