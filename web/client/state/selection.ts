import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What a person has chosen; ids. An entity and one of its facts may be open together. */
export interface Selection {
  entity?: string;
  fact?: string;
  /** The article that is open for reading; with a fact, at the sentence of that fact. */
  article?: string;
  /** Stretch of the article, `120-164`, that the reader marks and goes to, where no fact is chosen. */
  at?: string;
}

export const selectionStore = createStore<{ selection: Selection }>(() => ({ selection: {} }));

export function useSelection(): Selection {
  return useStore(selectionStore, (state) => state.selection);
}

/** Chooses something in place of what was chosen. */
export function select(selection: Selection): void {
  selectionStore.setState({ selection });
}

/** Chooses something beside what is chosen; `undefined` lets go of it. */
export function selectAlso(change: { [Key in keyof Selection]: Selection[Key] | undefined }): void {
  const merged = { ...selectionStore.getState().selection, ...change };
  select(Object.fromEntries(Object.entries(merged).filter(([, id]) => id !== undefined)));
}
