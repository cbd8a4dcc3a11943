import { useEffect, useId, useRef, useState } from 'react';
import { type GraphNode, kindOf } from '#schema';
import { findNode, loadAround } from '../../state/graph.ts';
import { select, selectionStore } from '../../state/selection.ts';
import { showPage, useView } from '../../state/view.ts';
import { useWords } from '../../words/index.ts';
import { searchWords } from '../../words/search.ts';
import { enterDrawer } from '../frame/enter-drawer.ts';
import { KindMark } from '../rail/KindMark.tsx';
import { useHits } from './use-hits.ts';

/** The search box with its list: Chinese anywhere in a name, pinyin or initials; `/` goes there from anywhere. */
export function Search() {
  const words = useWords(searchWords);
  const language = useView((view) => view.language);
  const page = useView((view) => view.page);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const hits = useHits(text);
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

  const choose = async (node: GraphNode | undefined, isFromKeys = false) => {
    if (!node) return;
    setOpen(false);
    input.current?.blur();
    if (page !== 'map' && page !== 'table') showPage('map');
    await loadAround(node.id);
    const isOpenAlready = selectionStore.getState().selection.entity === node.id;
    if (isFromKeys && input.current) enterDrawer(input.current, isOpenAlready);
    select({ entity: node.id });
  };
  const isListed = isOpen && text.trim() !== '';
  return (
    <search className="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={words.search}
        aria-expanded={isListed}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isListed && hits[at] ? `${listId}-${at}` : undefined}
        placeholder={words.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setAt(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.keyCode === 229) return; // Enter ends the input of Chinese
          if (event.key === 'Enter') void choose(hits[at], true);
          else if (event.key === 'Escape') input.current?.blur();
          else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, hits.length - 1));
          else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
          else return;
          event.preventDefault();
        }}
      />
      <kbd title={words.key}>/</kbd>
      <div id={listId} role="listbox" aria-label={words.search} className="search-list" hidden={!isListed}>
        {hits.map((node, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the keyboard and moves through the list
          <div
            key={node.id}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className="search-hit"
            onPointerDown={(event) => event.preventDefault()}
            onPointerMove={() => setAt(index)}
            onClick={() => void choose(node)}
          >
            <KindMark kind={node.kind} />
            <span className="search-name">
              <Marked name={node.name} text={text.trim()} />
              <AliasOf node={node} text={text.trim()} />
            </span>
            <span className="search-kind" title={findNode(node.id) ? undefined : words.elsewhere}>
              {kindOf(node.kind).name[language]}
              {findNode(node.id) ? '' : ' ↗'}
            </span>
          </div>
        ))}
      </div>
      {isListed && hits.length === 0 && <p className="search-list search-none">{words.none(text.trim())}</p>}
      <output className="unseen">{isListed ? words.found(hits.length) : ''}</output>
    </search>
  );
}

/** The alias by which the search found it, where the name does not hold the text. */
function AliasOf({ node, text }: { node: GraphNode; text: string }) {
  const words = useWords(searchWords);
  const alias = node.name.includes(text) ? undefined : node.aliases.find((name) => name.includes(text));
  return alias === undefined ? null : <small> {words.alsoCalled(alias)}</small>;
}

function Marked({ name, text }: { name: string; text: string }) {
  const at = text === '' ? -1 : name.indexOf(text);
  if (at < 0) return name;
  return (
    <>
      {name.slice(0, at)}
      <mark>{text}</mark>
      {name.slice(at + text.length)}
    </>
  );
}
