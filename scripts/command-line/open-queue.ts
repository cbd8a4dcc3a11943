/** A list of bounded length between one who fills it and one who takes from it, each waiting for the other. */
export interface Queue<Item> {
  /** Puts an item at the end when there is room; false where nobody takes any more. */
  push(item: Item): Promise<boolean>;
  /** No more items come. */
  end(): void;
  /** No more items are taken. */
  close(): void;
  /** Takes items until no more come. */
  takeAll(): AsyncGenerator<Item>;
}

/** Opens a queue for at most so many items. */
export function openQueue<Item extends object>(most: number): Queue<Item> {
  const items: Item[] = [];
  let isEnded = false;
  let isClosed = false;
  let woken: (() => void)[] = [];
  const change = () => new Promise<void>((resolve) => woken.push(resolve));
  const tell = () => {
    const all = woken;
    woken = [];
    for (const wake of all) wake();
  };
  return {
    async push(item) {
      while (items.length >= most && !isClosed) await change();
      if (isClosed) return false;
      items.push(item);
      tell();
      return true;
    },
    end() {
      isEnded = true;
      tell();
    },
    close() {
      isClosed = true;
      tell();
    },
    async *takeAll() {
      for (;;) {
        while (items.length === 0 && !isEnded && !isClosed) await change();
        const item = isClosed ? undefined : items.shift();
        if (item === undefined) return;
        tell();
        yield item;
      }
    },
  };
}
