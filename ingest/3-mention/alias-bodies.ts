import type { Body } from './body.ts';

const named = /^[（(](?:以下简称|下称|简称|以下称|又称)[：:]?[“‘"]?([^（）()“”‘’"]{2,12})[”’"]?[）)]/;
const letters = /^[（(](?:以下简称|简称)?([A-Z][A-Za-z&-]{1,9})[）)]/;

/** The short name that stands in brackets behind a full one: X（以下简称“Y”）. */
export function readAlias(text: string, end: number): string | undefined {
  if (text[end] !== '（' && text[end] !== '(') return undefined;
  const behind = text.slice(end, end + 26);
  return named.exec(behind)?.[1] ?? letters.exec(behind)?.[1];
}

/** The places of short names given in brackets, each as the body that it stands for; places of other bodies left out. */
export function findAliasBodies(text: string, bodies: readonly Body[], endsAt: ReadonlyMap<number, Body>): Body[] {
  const found: Body[] = [];
  const seen = new Set<string>();
  for (const body of bodies) {
    if (body.kind === 'Outlet' || body.weak || body.lost) continue;
    const alias = readAlias(text, body.end);
    if (!alias || seen.has(alias)) continue;
    seen.add(alias);
    for (let start = text.indexOf(alias, body.end + 1); start >= 0; start = text.indexOf(alias, start + alias.length)) {
      const end = start + alias.length;
      const there = endsAt.get(end);
      if (there && !there.bare && there.start <= start) continue;
      const { unit, bare, lost, ...rest } = body;
      found.push({ ...rest, start, end, ownStart: start });
    }
  }
  return found;
}
