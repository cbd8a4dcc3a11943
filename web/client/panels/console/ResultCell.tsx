import { isNode, isPath, isRelationship, type QueryNode, type QueryRelationship, type QueryValue } from '#schema';
import { choose } from '../../state/choose.ts';
import { select } from '../../state/selection.ts';
import { useView } from '../../state/view.ts';
import { consoleWords } from '../../words/console.ts';
import { useWords } from '../../words/index.ts';
import { KindMark } from '../rail/KindMark.tsx';
import { isFact, kindOfNode, nameLabel, nameNode, nameType } from './value-names.ts';

/** One value of a result. */
export function ResultCell({ value }: { value: QueryValue }) {
  const words = useWords(consoleWords);
  if (value === null) return <span className="value-null">{words.emptyValue}</span>;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value) && value.length === 0) return <span className="value-null">{words.emptyList}</span>;
  if (Array.isArray(value))
    return (
      <ul className="value-list">
        {value.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a value have no other name and never move
          <li key={index}>
            <ResultCell value={part} />
          </li>
        ))}
      </ul>
    );
  if (isNode(value)) return <NodeChip node={value} />;
  if (isRelationship(value)) return <TypeChip relationship={value} />;
  if (isPath(value))
    return (
      <span className="value-path">
        {value.nodes.map((node, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a path may pass a node twice
          <span key={index}>
            <NodeChip node={node} />
            {value.relationships[index] && <TypeChip relationship={value.relationships[index]} />}
          </span>
        ))}
      </span>
    );
  return (
    <dl className="value-map">
      {Object.entries(value).map(([key, part]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>
            <ResultCell value={part} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A node: its mark, its name, and on a click everything that is known of it. */
function NodeChip({ node }: { node: QueryNode }) {
  const words = useWords(consoleWords);
  const language = useView((view) => view.language);
  const kind = kindOfNode(node);
  const name = nameNode(node);
  const isArticle = node.labels.includes('Article');
  if (!kind && !isArticle)
    return (
      <span className="chip chip-still">
        <span className="caption">{nameLabel(node, language)}</span> {name}
      </span>
    );
  return (
    <button
      type="button"
      className="chip"
      title={nameLabel(node, language)}
      aria-label={`${nameLabel(node, language)} ${words.openEntity(name)}`}
      onClick={() => (kind ? void choose(node.id) : select({ article: node.id }))}
    >
      {kind ? <KindMark kind={kind} size={10} /> : <span className="caption">{words.article}</span>} {name}
    </button>
  );
}

/** A relationship: its type, and on a click the words behind it. */
function TypeChip({ relationship }: { relationship: QueryRelationship }) {
  const words = useWords(consoleWords);
  const language = useView((view) => view.language);
  const type = nameType(relationship.type, language);
  if (!isFact(relationship.type)) return <span className="type-chip">{type}</span>;
  return (
    <button
      type="button"
      className="type-chip"
      title={relationship.type}
      aria-label={words.openFact(type)}
      onClick={() => select({ fact: relationship.id })}
    >
      {type}
    </button>
  );
}
