import { useEffect, useRef } from 'react';
import type { GraphNode } from '#schema';
import { loadAround } from '../../state/graph.ts';
import { select, selectionStore } from '../../state/selection.ts';
import { showPage, useView } from '../../state/view.ts';
import { useWords } from '../../words/index.ts';
import { searchWords } from '../../words/search.ts';
import { enterDrawer } from '../frame/enter-drawer.ts';
import { EntityBox } from './EntityBox.tsx';

/** The search box of the page; `/` goes there from anywhere. */
export function Search() {
  const words = useWords(searchWords);
  const page = useView((view) => view.page);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (
        event.key !== '/' ||
        event.ctrlKey ||
        event.metaKey ||
        target.closest('input, textarea, select, [contenteditable]')
      )
        return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);

  const choose = async (node: GraphNode, isFromKeys: boolean) => {
    input.current?.blur();
    if (page !== 'map' && page !== 'table') showPage('map');
    await loadAround(node.id);
    const isOpenAlready = selectionStore.getState().selection.entity === node.id;
    if (isFromKeys && input.current) enterDrawer(input.current, isOpenAlready);
    select({ entity: node.id });
  };
  return (
    <EntityBox
      label={words.search}
      placeholder={words.placeholder}
      input={input}
      choose={(node, isFromKeys) => void choose(node, isFromKeys)}
    >
      <kbd title={words.key}>/</kbd>
    </EntityBox>
  );
}
