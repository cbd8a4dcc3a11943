import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What is left out of the picture; nothing at first, so that whatever is new is seen. */
export interface Filters {
  hiddenKinds: readonly string[];
  hiddenTypes: readonly string[];
  hiddenArticles: readonly string[];
  /** Facts below this confidence (0 to 1) are left out. */
  minimumConfidence: number;
  /** Only facts that more than one article states. */
  severalSources: boolean;
  /** Also entities without any fact. */
  unconnected: boolean;
}

export const noFilters: Filters = {
  hiddenKinds: [],
  hiddenTypes: [],
  hiddenArticles: [],
  minimumConfidence: 0,
  severalSources: false,
  unconnected: false,
};

export const filterStore = createStore<Filters>(() => noFilters);

export function useFilters(): Filters {
  return useStore(filterStore);
}

export function setFilters(change: Partial<Filters>): void {
  filterStore.setState(change);
}

type HiddenList = 'hiddenKinds' | 'hiddenTypes' | 'hiddenArticles';

/** Hides what is shown, shows what is hidden. */
export function toggleHidden(list: HiddenList, name: string): void {
  const hidden = filterStore.getState()[list];
  setFilters({ [list]: hidden.includes(name) ? hidden.filter((other) => other !== name) : [...hidden, name].sort() });
}

/** Shows only this one of all; a second time, all again. */
export function toggleAlone(list: HiddenList, name: string, all: readonly string[]): void {
  const others = all.filter((other) => other !== name).sort();
  const hidden = filterStore.getState()[list];
  const isAlone = !hidden.includes(name) && others.every((other) => hidden.includes(other));
  setFilters({ [list]: isAlone ? [] : others });
}
