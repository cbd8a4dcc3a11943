import type { Body } from './bodies.ts';

/**
 * Decides about bodies that are named by their unit alone, with the bodies around them:
 * in 市发改委、财政局 the second shares the place of the first; 校党委 is that of the school named before.
 */
export function settleBodies(text: string, bodies: readonly Body[]): Body[] {
  const full = new Set(bodies.filter((body) => !body.bare && !body.elided).map((body) => body.name));
  const settled: Body[] = [];
  let previous: Body | undefined;
  for (const body of bodies) {
    const next = settle(text, body, previous, settled, full);
    settled.push(next);
    previous = next;
  }
  return settled;
}

function settle(text: string, body: Body, previous: Body | undefined, before: readonly Body[], full: ReadonlySet<string>): Body {
  if (body.elided) return completeLevel(body, before);
  if (!body.bare || body.kind !== 'Institution') return body;
  const shared = previous && shareRoot(text, body, previous);
  if (shared) return shared;
  for (const name of full) if (name.endsWith(body.name) && name !== body.name) return body;
  return { ...body, lost: true };
}

/** 武汉经开区城管局、民政局: what the first is named after is left out of the second. */
function shareRoot(text: string, body: Body, previous: Body): Body | undefined {
  if (!/^[、和及与]$/.test(text.slice(previous.end, body.start))) return undefined;
  if (previous.kind !== 'Institution' || previous.bare) return undefined;
  const root = previous.name.slice(0, previous.name.length - (previous.end - previous.ownStart));
  if (root === '') return undefined;
  const { bare, ...rest } = body;
  return {
    ...rest,
    name: root + body.name,
    ...(previous.parent ? { parent: previous.parent } : {}),
    ...(previous.place ? { place: previous.place } : {}),
    ...(previous.elided ? { elided: true as const } : {}),
  };
}

const kinds: readonly [RegExp, RegExp][] = [
  [/^校(?!区)/, /(?:大学|学院|学校|中学|小学)$/],
  [/^局(?!部)/, /局$/],
  [/^院(?!线)/, /院$/],
  [/^街道/, /街道$/],
];

/** 校党委, 局党组: the school or office named last before it. */
function completeLevel(body: Body, before: readonly Body[]): Body {
  for (const [short, long] of kinds) {
    if (!short.test(body.name)) continue;
    const whole = before.findLast((other) => other.kind === 'Institution' && !other.bare && long.test(other.name));
    if (!whole) return body;
    const { elided, ...rest } = body;
    return { ...rest, name: whole.name + body.name.replace(short, ''), parent: whole, ...(whole.elided ? { elided: true as const } : {}) };
  }
  return body;
}
