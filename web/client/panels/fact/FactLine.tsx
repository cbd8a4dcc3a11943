import type { Fact, GraphNode } from '#schema';
import { entityWords } from '../../words/entity.ts';
import { useWords } from '../../words/index.ts';

interface FactLineProps {
  fact: Fact;
  /** The end that the line names; both ends where it stands alone. */
  far: GraphNode | undefined;
  /** Name of whoever reports it. */
  reporter: { id: string; name: string } | undefined;
}

/** The far end of a fact and everything that qualifies it: 浙江省商务厅开发区处 处长（原）. */
export function FactLine({ fact, far, reporter }: FactLineProps) {
  const words = useWords(entityWords);
  const { title, former, ...others } = fact.properties;
  const details = Object.values(others).filter((value) => typeof value !== 'boolean');
  return (
    <>
      {fact.planned && (
        <span className="qualifier" title={words.plannedMeaning}>
          {words.planned}{' '}
        </span>
      )}
      <span className={title === undefined ? 'far' : ''}>{far?.name}</span>
      {title !== undefined && <strong> {String(title)}</strong>}
      {former === true && <span className="qualifier">{words.formerMark}</span>}
      {details.length > 0 && <span className="qualifier"> {details.join(' · ')}</span>}
      {fact.inferred && (
        <span className="qualifier" title={words.inferredMeaning}>
          {' '}
          · {words.inferred}
        </span>
      )}
      {reporter && (
        <span className="qualifier">
          {' '}
          · {fact.from === reporter.id ? words.reportedBySelf(reporter.name) : words.reportedBy(reporter.name)}
        </span>
      )}
    </>
  );
}
