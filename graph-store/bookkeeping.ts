/** Properties that the store keeps for its own use; nobody who asks for a node wants to read them. */
export const bookkeeping: ReadonlySet<string> = new Set([
  'tally',
  'search',
  'lock',
  'mark',
  'judged',
  'found',
  'fingerprint',
]);

/** Labels in one order on every database: what a thing is comes first, that it is an entity last. */
export function orderLabels(labels: readonly string[]): string[] {
  const own = labels.filter((label) => label !== 'Entity').sort();
  return own.length === labels.length ? own : [...own, 'Entity'];
}
