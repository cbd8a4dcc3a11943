import { beforeEach, expect, test, vi } from 'vitest';
import { mirrorAddress, openLink } from '../../../../web/client/state/address.ts';
import { toggleHidden } from '../../../../web/client/state/filters.ts';
import { select, selectionStore } from '../../../../web/client/state/selection.ts';
import { showPage, viewStore } from '../../../../web/client/state/view.ts';

/** The history of a tab, as a browser keeps it: a push forgets what lay ahead. */
function openTab() {
  const entries = ['/'];
  let at = 0;
  const tab = new EventTarget();
  const location = {
    pathname: '/',
    get search() {
      return new URL(entries[at] ?? '', 'http://tab').search;
    },
  };
  const put = (address: string) => `/${new URL(address, 'http://tab/').search}`;
  vi.stubGlobal('window', tab);
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', {
    pushState: (_: unknown, __: string, address: string) => {
      entries.splice(++at, entries.length, put(address));
    },
    replaceState: (_: unknown, __: string, address: string) => {
      entries[at] = put(address);
    },
  });
  return {
    entries,
    go(steps: number) {
      at += steps;
      tab.dispatchEvent(new Event('popstate'));
    },
  };
}

let tab: ReturnType<typeof openTab>;

beforeEach(() => {
  tab = openTab();
  openLink('');
  const stop = mirrorAddress();
  return () => {
    stop();
    vi.unstubAllGlobals();
  };
});

test('back and forward show every view again and leave the history as it was', () => {
  select({ entity: 'a' });
  toggleHidden('hiddenKinds', 'Topic');
  showPage('table');
  select({ entity: 'b' });
  const entries = [
    '/',
    '/?entity=a&nokind=Topic',
    '/?page=table&entity=a&nokind=Topic',
    '/?page=table&entity=b&nokind=Topic',
  ];
  expect(tab.entries).toEqual(entries);
  tab.go(-2);
  expect(selectionStore.getState().selection).toEqual({ entity: 'a' });
  expect(viewStore.getState().page).toBe('map');
  tab.go(-1);
  expect(selectionStore.getState().selection).toEqual({});
  expect(tab.entries).toEqual(entries);
  tab.go(3);
  expect(selectionStore.getState().selection).toEqual({ entity: 'b' });
  expect(tab.entries).toEqual(entries);
});

test('a choice after going back is a step of its own', () => {
  select({ entity: 'a' });
  select({ entity: 'b' });
  tab.go(-1);
  select({ entity: 'c' });
  expect(tab.entries).toEqual(['/', '/?entity=a', '/?entity=c']);
});
