import { useView } from '../../state/view.ts';
import { consoleWords } from '../../words/console.ts';
import { useWords } from '../../words/index.ts';
import { exampleQuestions } from './example-questions.ts';

/** Questions to click, and what was asked before. */
export function Starters({
  past,
  onChoose,
  onForget,
}: {
  past: readonly string[];
  onChoose: (cypher: string) => void;
  onForget: () => void;
}) {
  const words = useWords(consoleWords);
  const language = useView((view) => view.language);
  return (
    <aside className="starters">
      <section>
        <h2 className="caption">{words.examples}</h2>
        <p className="starters-advice">{words.examplesAdvice}</p>
        <ul>
          {exampleQuestions.map(({ question, cypher }) => (
            <li key={question.en}>
              <button type="button" className="starter" onClick={() => onChoose(cypher[language])}>
                {question[language]}
              </button>
            </li>
          ))}
        </ul>
      </section>
      {past.length > 0 && (
        <section>
          <h2 className="caption">
            {words.past}{' '}
            <button type="button" className="link" onClick={onForget}>
              {words.forgetPast}
            </button>
          </h2>
          <ul>
            {past.slice(0, 8).map((query) => (
              <li key={query}>
                <button type="button" className="starter starter-query" title={query} onClick={() => onChoose(query)}>
                  {query.replace(/\s+/g, ' ')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
