import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { sureEnough } from '#schema';

/** What is left out of the picture; of kinds, types and articles nothing at first, so that whatever is new is seen. */
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

/** Everything is shown. */
export const noFilters: Filters = {
  hiddenKinds: [],
  hiddenTypes: [],
  hiddenArticles: [],
  minimumConfidence: 0,
  severalSources: false,
  unconnected: false,
};

/** As the page opens: what is sure enough. */
export const usualFilters: Filters = { ...noFilters, minimumConfidence: sureEnough };

export const filterStore = createStore<Filters>(() => usualFilters);

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
