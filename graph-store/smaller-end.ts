interface Ends {
  id: string;
  from: string;
  to: string;
}

/** Rows by which facts are sought from that end which has fewer: a fact at a hub is then found at once. */
export function fromSmallerEnd<Row extends Ends>(
  rows: readonly Row[],
  sizeOf: (id: string) => number,
): (Row & { one: string; other: string })[] {
  return rows.map((row) => {
    const ends =
      sizeOf(row.from) <= sizeOf(row.to) ? { one: row.from, other: row.to } : { one: row.to, other: row.from };
    return { ...row, ...ends };
  });
}
