const key = 'zone-graph.queries';
const most = 20;

/** Queries that were run in this browser, the latest first. */
export function readPast(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query): query is string => typeof query === 'string').slice(0, most) : [];
  } catch {
    return []; // storage is forbidden or holds something else: nothing is remembered, everything works
  }
}

/** Puts a query before the others; one that was run before moves up. */
export function rememberQuery(past: readonly string[], query: string): string[] {
  const next = [query, ...past.filter((other) => other !== query)].slice(0, most);
  keep(next);
  return next;
}

export function forgetPast(): string[] {
  keep([]);
  return [];
}

function keep(queries: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(queries));
  } catch {
    // see readPast
  }
}
