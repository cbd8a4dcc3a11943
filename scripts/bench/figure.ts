/** One measured figure: a ratio or a count means the same on any machine, a rate only beside others of its run. */
export interface BenchFigure {
  name: string;
  value: number;
  unit: string;
  note?: string;
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
