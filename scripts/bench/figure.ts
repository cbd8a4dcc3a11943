/** One measured figure: a ratio or a count means the same on any machine, a rate only beside others of its run. */
export interface BenchFigure {
  name: string;
  value: number;
  unit: string;
  note?: string;
}

/** What a bench may be told. */
export interface BenchOptions {
  /** A folder of articles instead of the project's own. */
  articles: string | undefined;
  /** How many articles instead of as many as the bench would take. */
  count: number | undefined;
  /** Only this part of a bench that has several. */
  part: string | undefined;
}

/** Time of one run of the work in milliseconds: the fastest of several, since noise only ever adds. */
export async function measure(work: () => unknown, runs = 5): Promise<number> {
  let fastest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}
