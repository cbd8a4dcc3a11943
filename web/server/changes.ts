/** Somebody who wants to know. */
interface Listener {
  changed(version: string): void;
  /** The server stops; nothing more will come. */
  closed(): void;
}

/** Tells listeners that the data changed. */
export interface Changes {
  /** Tells the listener the version at once and whenever it is another one; returns the way to stop that. */
  listen(listener: Listener): () => void;
  /** Looks at the version now: our own writes need no waiting. */
  check(): Promise<void>;
  close(): void;
}

/**
 * Watches the version of the data.
 * @param pollMs Where others may write too: milliseconds between two looks, taken only while somebody listens.
 */
export function watchChanges(readVersion: () => Promise<string>, pollMs: number | undefined): Changes {
  const listeners = new Set<Listener>();
  let version: string | undefined;
  let timer: NodeJS.Timeout | undefined;

  let looking: Promise<void> | undefined;
  let coming: Promise<void> | undefined;
  // One after the other: a look that answers late must not bring an older version back. The one to come serves all who
  // ask during the one under way.
  const check = (): Promise<void> => {
    if (looking) {
      coming ??= looking.then(() => {
        coming = undefined;
        return check();
      });
      return coming;
    }
    looking = look().finally(() => {
      looking = undefined;
    });
    return looking;
  };
  const look = async () => {
    // A database that is away for a moment is no change; the next look says more.
    const now = await readVersion().catch(() => version);
    if (now === undefined || now === version) return;
    version = now;
    for (const listener of listeners) listener.changed(now);
  };

  return {
    listen(listener) {
      if (version !== undefined) listener.changed(version);
      listeners.add(listener);
      void check();
      if (pollMs !== undefined) timer ??= setInterval(check, pollMs).unref();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
    check,
    close() {
      clearInterval(timer);
      for (const listener of listeners) listener.closed();
    },
  };
}
