/** Properties that the store keeps for its own use; nobody who asks for a node wants to read them. */
export const bookkeeping: ReadonlySet<string> = new Set(['tally', 'search', 'lock', 'mark']);
