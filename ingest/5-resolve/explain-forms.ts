import type { FormReason, KindLabel } from '#schema';
import type { Decision } from '../types.ts';

/** For each thing, by its last name, the forms that were taken for it on the way there, and why. */
export function explainForms<Thing extends { kind: KindLabel; name: string }>(
  things: readonly Thing[],
  decisions: readonly Decision[],
): Map<Thing, FormReason[]> {
  const keyOf = (kind: KindLabel, name: string) => `${kind} ${name}`;
  const owners = new Map(things.map((thing) => [keyOf(thing.kind, thing.name), thing]));
  const reasons = new Map<Thing, FormReason[]>();
  // Backwards: 省商务厅 became 山西省商务厅 before 厅里 was taken for that.
  for (const { form, kind, name, reason } of decisions.toReversed()) {
    const thing = name === undefined ? undefined : owners.get(keyOf(kind, name));
    if (!thing) continue;
    const own = reasons.get(thing) ?? [];
    if (!own.some((each) => each.form === form && each.reason === reason)) own.push({ form, reason });
    reasons.set(thing, own);
    const key = keyOf(kind, form);
    if (!owners.has(key)) owners.set(key, thing);
  }
  return reasons;
}
