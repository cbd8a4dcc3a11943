import { type Fact, sureEnough } from '#schema';
import type { Tone } from './scene.ts';

/** How sure a line is: as sure as the least sure fact that it needs; absent where it draws none. */
export function findSureness(facts: readonly Fact[]): number | undefined {
  return facts.length > 0 ? Math.min(...facts.map(({ confidence }) => confidence)) : undefined;
}

/** Whether a line is of those that a map leaves out unless more is asked for. */
export function isUnsure(sureness: number | undefined): boolean {
  return sureness !== undefined && sureness < sureEnough;
}

/** The tone of a line or a subject: what is unsure is grey. */
export function toneOf(sureness: number | undefined): Tone {
  return isUnsure(sureness) ? 'soft' : 'ink';
}
