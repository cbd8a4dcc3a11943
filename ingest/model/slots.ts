/** Lets so many tasks run at the same time; the others wait in the order in which they came. */
export function createSlots(count: number): { take<Result>(task: () => Promise<Result>): Promise<Result> } {
  const waiting: (() => void)[] = [];
  let free = count;
  return {
    async take(task) {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await task();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else free += 1;
      }
    },
  };
}
