import { type KindLabel, kindOf, kinds, relations } from '#schema';
import type { Status } from '../../../api.ts';
import { useView } from '../../state/view.ts';
import { consoleWords } from '../../words/console.ts';
import { useWords } from '../../words/index.ts';
import { KindMark } from '../rail/KindMark.tsx';

/** What one can ask for before anything was asked: the labels and types of the graph, how many there are, and a click that shows some. */
export function Crib({ counts, onChoose }: { counts: Status['counts']; onChoose: (cypher: string) => void }) {
  const words = useWords(consoleWords);
  const language = useView((view) => view.language);
  const present = relations.filter(({ type }) => (counts.types[type] ?? 0) > 0);
  const nameKinds = (labels: readonly string[]) =>
    labels.map((label) => kindOf(label as KindLabel)?.name[language] ?? words.statement).join(words.comma);
  if (counts.articles === 0) return <p className="quiet nothing">{words.emptyGraph}</p>;
  return (
    <section className="crib" aria-label={words.crib}>
      <h2>{words.crib}</h2>
      <p className="starters-advice">{words.cribAdvice}</p>
      <ul className="crib-kinds">
        {kinds.map(({ label, name, meaning }) => (
          <li key={label}>
            <button
              type="button"
              title={meaning[language]}
              onClick={() => onChoose(`MATCH (n:${label})\nRETURN n LIMIT 100`)}
            >
              <KindMark kind={label} size={10} /> {name[language]} <code>{label}</code>
              <span className="crib-count">{counts.kinds[label] ?? 0}</span>
            </button>
          </li>
        ))}
      </ul>
      <ul className="crib-types">
        {present.map(({ type, name, from, to }) => (
          <li key={type}>
            <button type="button" onClick={() => onChoose(`MATCH (a)-[r:${type}]->(b)\nRETURN a, r, b LIMIT 100`)}>
              <span className="crib-type">{name[language]}</span> <code>{type}</code>
              <span className="crib-ends">
                {nameKinds(from)} → {nameKinds(to)}
              </span>
              <span className="crib-count">{counts.types[type]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
