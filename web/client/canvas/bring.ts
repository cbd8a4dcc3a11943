import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Entities that the map is to bring into view; it lets go of them once it has. */
const bringStore = createStore<{ nodes: readonly string[] }>(() => ({ nodes: [] }));

export function useBrought(): readonly string[] {
  return useStore(bringStore, ({ nodes }) => nodes);
}

/** Asks the map, now or as soon as it is on the page, to show these entities where they stand. */
export function bringIntoView(nodes: readonly string[]): void {
  bringStore.setState({ nodes });
}
