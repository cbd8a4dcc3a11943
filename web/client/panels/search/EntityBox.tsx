import { type ReactNode, type Ref, useId, useState } from 'react';
import { type EntityDetail, type GraphNode, kindOf } from '#schema';
import { findNode } from '../../state/graph.ts';
import { useView } from '../../state/view.ts';
import { entityWords } from '../../words/entity.ts';
import { useWords } from '../../words/index.ts';
import { searchWords } from '../../words/search.ts';
import { describe } from '../entity/describe.ts';
import { KindMark } from '../rail/KindMark.tsx';
import { useHits } from './use-hits.ts';
import { useTellingApart } from './use-telling-apart.ts';

interface EntityBoxProps {
  label: string;
  placeholder: string;
  input: Ref<HTMLInputElement>;
  /** Which of the entities found may be chosen; all by default. */
  isFit?: (node: GraphNode) => boolean;
  choose: (node: GraphNode, isFromKeys: boolean) => void;
  children?: ReactNode;
}

/** A box that finds entities as one types, with its list: Chinese anywhere in a name, pinyin or initials. */
export function EntityBox({ label, placeholder, input, isFit = () => true, choose, children }: EntityBoxProps) {
  const words = useWords(searchWords);
  const language = useView((view) => view.language);
  const listId = useId();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const hits = useHits(text).filter(isFit);
  const known = useTellingApart(hits);
  const isListed = isOpen && text.trim() !== '';
  const take = (node: GraphNode | undefined, isFromKeys: boolean) => {
    if (!node) return;
    setOpen(false);
    choose(node, isFromKeys);
  };
  return (
    <search className="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={isListed}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isListed && hits[at] ? `${listId}-${at}` : undefined}
        placeholder={placeholder}
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
          if (event.key === 'Enter') take(hits[at], true);
          else if (event.key === 'Escape') event.currentTarget.blur();
          else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, hits.length - 1));
          else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
          else return;
          event.preventDefault();
        }}
      />
      {children}
      <div id={listId} role="listbox" aria-label={label} className="search-list" hidden={!isListed}>
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
            onClick={() => take(node, false)}
          >
            <KindMark kind={node.kind} />
            <span className="search-name">
              <Marked name={node.name} text={text.trim()} />
              <AliasOf node={node} text={text.trim()} />
              <WhoItIs detail={known.get(node.id)} />
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

/** Of namesakes, who or what each is, or else an article that names it. */
function WhoItIs({ detail }: { detail: EntityDetail | undefined }) {
  const words = useWords(entityWords);
  const language = useView((view) => view.language);
  if (!detail) return null;
  const who = describe(detail, words, language === 'zh' ? '，' : '; ');
  const [article] = detail.articles;
  return <small className="search-who">{who !== '' ? who : article?.title}</small>;
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
