import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type Filters, filterStore } from './filters.ts';
import { type Selection, selectionStore } from './selection.ts';

/** What undo brings back. */
interface Moment {
  selection: Selection;
  filters: Filters;
}

interface History {
  past: readonly Moment[];
  future: readonly Moment[];
}

const LONGEST = 200;

export const historyStore = createStore<History>(() => ({ past: [], future: [] }));

/** Whether there is something to take back or to do again. */
export function useHistory(): { canUndo: boolean; canRedo: boolean } {
  const canUndo = useStore(historyStore, ({ past }) => past.length > 0);
  const canRedo = useStore(historyStore, ({ future }) => future.length > 0);
  return { canUndo, canRedo };
}

const now = (): Moment => ({ selection: selectionStore.getState().selection, filters: filterStore.getState() });
let travelling = false;

/** Keeps every choice and every filter, so that each can be taken back; the returned function stops it. */
export function recordHistory(): () => void {
  let last = now();
  const remember = () => {
    const before = last;
    last = now();
    if (travelling || JSON.stringify(before) === JSON.stringify(last)) return;
    historyStore.setState(({ past }) => ({ past: [...past.slice(-LONGEST), before], future: [] }));
  };
  const stops = [selectionStore.subscribe(remember), filterStore.subscribe(remember)];
  return () => {
    for (const stop of stops) stop();
  };
}

export function undo(): void {
  const { past, future } = historyStore.getState();
  const moment = past.at(-1);
  if (!moment) return;
  historyStore.setState({ past: past.slice(0, -1), future: [now(), ...future] });
  withoutRecording(() => restore(moment));
}

export function redo(): void {
  const { past, future } = historyStore.getState();
  const moment = future[0];
  if (!moment) return;
  historyStore.setState({ past: [...past, now()], future: future.slice(1) });
  withoutRecording(() => restore(moment));
}

/** Changes choices and filters without making it a step of its own. */
export function withoutRecording(change: () => void): void {
  travelling = true;
  try {
    change();
  } finally {
    travelling = false;
  }
}

function restore({ selection, filters }: Moment): void {
  filterStore.setState(filters, true);
  selectionStore.setState({ selection });
}
