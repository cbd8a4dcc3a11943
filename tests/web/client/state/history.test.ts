import { beforeEach, expect, test } from 'vitest';
import { filterStore, noFilters, toggleAlone, toggleHidden } from '../../../../web/client/state/filters.ts';
import { historyStore, recordHistory, redo, undo } from '../../../../web/client/state/history.ts';
import { select, selectAlso, selectionStore } from '../../../../web/client/state/selection.ts';

const selection = () => selectionStore.getState().selection;

beforeEach(() => {
  filterStore.setState(noFilters, true);
  select({});
  historyStore.setState({ past: [], future: [] });
  return recordHistory();
});

test('choices and filters are taken back in their order, and done again', () => {
  select({ entity: 'a' });
  toggleHidden('hiddenKinds', 'Topic');
  select({ entity: 'b' });
  undo();
  expect(selection()).toEqual({ entity: 'a' });
  undo();
  expect(filterStore.getState().hiddenKinds).toEqual([]);
  redo();
  redo();
  expect(selection()).toEqual({ entity: 'b' });
  expect(filterStore.getState().hiddenKinds).toEqual(['Topic']);
});

test('a new choice after undo leaves nothing to do again', () => {
  select({ entity: 'a' });
  undo();
  select({ entity: 'c' });
  redo();
  expect(selection()).toEqual({ entity: 'c' });
});

test('what is the same is no step', () => {
  select({});
  expect(historyStore.getState().past).toEqual([]);
});

test('letting go of one part of a choice keeps the others', () => {
  select({ entity: 'a', fact: 'f', article: 'x' });
  selectAlso({ fact: undefined });
  expect(selection()).toEqual({ entity: 'a', article: 'x' });
});

test('one sort alone hides all others, and a second time shows all again', () => {
  toggleAlone('hiddenKinds', 'Zone', ['Person', 'Zone', 'Topic']);
  expect(filterStore.getState().hiddenKinds).toEqual(['Person', 'Topic']);
  toggleAlone('hiddenKinds', 'Zone', ['Person', 'Zone', 'Topic']);
  expect(filterStore.getState().hiddenKinds).toEqual([]);
});
