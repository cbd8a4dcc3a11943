import { useEffect, useRef } from 'react';
import { kinds } from '#schema';
import { useView } from '../../state/view.ts';
import { helpWords } from '../../words/frame.ts';
import { useWords } from '../../words/index.ts';
import { KindMark } from '../rail/KindMark.tsx';

/** What the marks mean, and the keys. */
export function Help({ onClose }: { onClose: () => void }) {
  const words = useWords(helpWords);
  const language = useView((view) => view.language);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const keys: [string, string][] = [
    ['/', words.search],
    ['Ctrl Z · Ctrl ⇧ Z', words.undo],
    ['1 2 3 4', words.twins],
    ['Esc', words.escape],
    ['?', words.help],
  ];
  return (
    <section
      ref={panel}
      className="help"
      aria-label={words.title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <button type="button" className="close" aria-label={words.close} title={words.close} onClick={onClose}>
        ×
      </button>
      <h2>{words.title}</h2>
      <p>{words.mouse}</p>
      <ul className="help-kinds">
        {kinds.map((kind) => (
          <li key={kind.label} title={kind.meaning[language]}>
            <KindMark kind={kind.label} /> {kind.name[language]}
          </li>
        ))}
      </ul>
      <h3 className="caption">{words.marks}</h3>
      <dl>
        <dt>
          <span className="line-mark" />
        </dt>
        <dd>{words.solid}</dd>
        <dt>
          <span className="line-mark dotted" />
        </dt>
        <dd>{words.dashed}</dd>
        <dt>
          <mark className="evidence-from">　　</mark>
        </dt>
        <dd>{words.from}</dd>
        <dt>
          <mark className="evidence-to">　　</mark>
        </dt>
        <dd>{words.to}</dd>
      </dl>
      <p>{words.former}</p>
      <p>{words.inferred}</p>
      <h3 className="caption">{words.keys}</h3>
      <dl>
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
