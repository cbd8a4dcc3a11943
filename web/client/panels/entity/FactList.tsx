import { useState } from 'react';
import { type EntityDetail, type Fact, type GraphNode, relationOf, relations } from '#schema';
import { selectAlso, useSelection } from '../../state/selection.ts';
import { useView } from '../../state/view.ts';
import { entityWords } from '../../words/entity.ts';
import { useWords } from '../../words/index.ts';
import { FactEvidence } from '../fact/FactEvidence.tsx';
import { FactLine } from '../fact/FactLine.tsx';

const FIRST = 12;

/** The facts of an entity, grouped by relation, numbered; an open one shows its sentence. */
export function FactList({ detail }: { detail: EntityDetail }) {
  const words = useWords(entityWords);
  const [isWhole, setWhole] = useState(false);
  const groups = groupFacts(detail);
  if (groups.length === 0) return <p className="quiet">{words.noFacts}</p>;
  let number = 0;
  return (
    <ol className="facts">
      {groups.map((group) => {
        const listed = isWhole ? group.facts : group.facts.slice(0, FIRST);
        return (
          <li key={`${group.type} ${group.isOut}`}>
            {listed.map((fact, index) => {
              number += 1;
              return (
                <FactRow
                  key={fact.id}
                  fact={fact}
                  number={number}
                  isFirst={index === 0}
                  isOut={group.isOut}
                  detail={detail}
                />
              );
            })}
            {listed.length < group.facts.length && (
              <button type="button" className="link more" onClick={() => setWhole(true)}>
                {words.moreFacts(group.facts.length - listed.length)}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface FactRowProps {
  fact: Fact;
  number: number;
  isFirst: boolean;
  isOut: boolean;
  detail: EntityDetail;
}

function FactRow({ fact, number, isFirst, isOut, detail }: FactRowProps) {
  const language = useView((view) => view.language);
  const selection = useSelection();
  const isOpen = selection.fact === fact.id;
  const relation = relationOf(fact.type);
  const name = (isOut || relation.mutual ? relation.name : relation.inverse)[language];
  const find = (id: string): GraphNode | undefined =>
    id === detail.node.id ? detail.node : detail.neighbours.find((node) => node.id === id);
  const farId = isOut ? fact.to : fact.from;
  const reporter = fact.reportedBy === undefined ? undefined : find(fact.reportedBy);
  return (
    <div className={isOpen ? 'fact open' : 'fact'}>
      <button
        type="button"
        className="fact-row"
        aria-expanded={isOpen}
        title={`“${fact.quote}”`}
        onClick={() => selectAlso({ fact: isOpen ? undefined : fact.id })}
      >
        <span className={isFirst ? 'fact-type' : 'fact-type again'}>{name}</span>
        <span className="fact-text">
          <FactLine fact={fact} far={find(farId)} reporter={reporter} />
        </span>
        <span className="fact-number">{number}</span>
      </button>
      {isOpen && (
        <div className="fact-evidence">
          <FactEvidence id={fact.id} />
          <GoTo node={find(farId)} />
        </div>
      )}
    </div>
  );
}

/** The way on to the far end. */
function GoTo({ node }: { node: GraphNode | undefined }) {
  if (!node) return null;
  return (
    <button type="button" className="link go-to" onClick={() => selectAlso({ entity: node.id, fact: undefined })}>
      {node.name} →
    </button>
  );
}

interface Group {
  type: Fact['type'];
  isOut: boolean;
  facts: Fact[];
}

/** By relation in the order of the legend, what the entity does before what is done to it; surest first. */
function groupFacts({ node, facts }: EntityDetail): Group[] {
  return [true, false].flatMap((isOut) =>
    relations.flatMap(({ type }) => {
      const found = facts.filter(
        (fact) => fact.type === type && (isOut ? fact.from === node.id : fact.to === node.id && fact.from !== node.id),
      );
      return found.length > 0 ? [{ type, isOut, facts: found.sort((a, b) => a.start - b.start) }] : [];
    }),
  );
}
