import { beforeEach, expect, test, vi } from 'vitest';
import { listenToChanges } from '../../../../web/client/state/events.ts';
import { graphStore } from '../../../../web/client/state/graph.ts';
import { slice } from '../slice.ts';

/** The page as its tab is hidden and seen again. */
class Tab extends EventTarget {
  hidden = false;
  turn(hidden: boolean): void {
    this.hidden = hidden;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

/** A connection that stays open until it is closed. */
class Connection {
  onmessage?: (event: { data: string }) => void;
  constructor() {
    open.push(this);
  }
  close(): void {
    open = open.filter((other) => other !== this);
  }
}

let tab: Tab;
let open: Connection[];

beforeEach(() => {
  tab = new Tab();
  open = [];
  vi.stubGlobal('document', tab);
  vi.stubGlobal('EventSource', Connection);
  const stop = listenToChanges();
  return () => {
    stop();
    vi.unstubAllGlobals();
  };
});

test('a hidden tab holds no connection, and takes up one again when it is seen', () => {
  expect(open).toHaveLength(1);
  tab.turn(true);
  expect(open).toHaveLength(0);
  tab.turn(false);
  expect(open).toHaveLength(1);
});

test('what changed while the tab was hidden is loaded when it is seen again', async () => {
  graphStore.setState({ stage: 'ready', slice: slice([], []) });
  vi.stubGlobal('fetch', async () => Response.json({ ...slice([], []), version: 'w' }));
  tab.turn(true);
  tab.turn(false);
  open[0]?.onmessage?.({ data: '{"version":"w"}' });
  await vi.waitFor(() => expect(graphStore.getState().slice?.version).toBe('w'));
});

test('nothing listens any more once it is stopped', () => {
  listenToChanges()();
  expect(open).toHaveLength(1);
});
