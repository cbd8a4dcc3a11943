import type { EntityDetail } from '#schema';
import { selectAlso } from '../../state/selection.ts';
import { articleWords } from '../../words/article.ts';
import { entityWords, factWords } from '../../words/entity.ts';
import { useWords } from '../../words/index.ts';
import { NodeLinks } from './NodeLinks.tsx';

/** What a person says, or what is said of an entity, in the exact words. */
export function StatementList({ detail }: { detail: EntityDetail }) {
  const words = useWords(entityWords);
  const fact = useWords(factWords);
  const article = useWords(articleWords);
  const { node, statements, neighbours } = detail;
  if (statements.length === 0) return null;
  const find = (id: string) => [...neighbours, node].filter((each) => each.id === id);
  const isSpeaker = statements.some((statement) => statement.speaker === node.id);
  return (
    <section>
      <h3 className="caption">{isSpeaker ? words.says : words.spokenOf}</h3>
      {statements.map((statement) => (
        <figure key={statement.id} className="statement">
          <blockquote className="quotation">“{statement.text}”</blockquote>
          <figcaption>
            {statement.speaker !== node.id && <NodeLinks nodes={find(statement.speaker)} />}
            {statement.manner !== undefined && <span>{statement.manner} · </span>}
            <button
              type="button"
              className="link"
              title={article.whole}
              onClick={() =>
                selectAlso({ article: statement.article, fact: undefined, at: `${statement.start}-${statement.end}` })
              }
            >
              {fact.openArticle}
            </button>
          </figcaption>
        </figure>
      ))}
    </section>
  );
}
