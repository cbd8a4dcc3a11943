import { relationOf } from '#schema';
import { api } from '../../../api.ts';
import { findNode } from '../../state/graph.ts';
import { useView } from '../../state/view.ts';
import { entityWords, factWords } from '../../words/entity.ts';
import { useWords } from '../../words/index.ts';
import { NodeLinks } from '../entity/NodeLinks.tsx';
import { KindMark } from '../rail/KindMark.tsx';
import { useRequest } from '../use-request.ts';
import { FactLine } from './FactLine.tsx';
import { WitnessCard } from './WitnessCard.tsx';

/** A fact that was chosen by its line: both ends, and every sentence that supports it. */
export function FactPanel({ id }: { id: string }) {
  const words = useWords(factWords);
  const entity = useWords(entityWords);
  const language = useView((view) => view.language);
  const answer = useRequest(api.fact, { params: { id } });
  if (answer.state === 'waiting') return <p className="quiet">{entity.loading}</p>;
  if (answer.state === 'failed') return <p className="quiet">{answer.gone ? entity.factGone : answer.message}</p>;
  const { fact, from, to, witnesses } = answer.value;
  const relation = relationOf(fact.type);
  const reporter = [from, to, fact.reportedBy === undefined ? undefined : findNode(fact.reportedBy)].find(
    (node) => node?.id === fact.reportedBy,
  );
  return (
    <>
      <p className="entity-kind">
        <span title={relation.meaning[language]}>{relation.name[language]}</span>
        <span>{words.witnesses(witnesses.length)}</span>
      </p>
      <div className="fact-ends">
        <div className="fact-end">
          <KindMark kind={from.kind} />
          <NodeLinks nodes={[from]} />
        </div>
        <p className="fact-between">
          <FactLine fact={fact} far={undefined} reporter={fact.reportedBy === undefined ? undefined : reporter} />
        </p>
        <div className="fact-end">
          <KindMark kind={to.kind} />
          <NodeLinks nodes={[to]} />
        </div>
      </div>
      {witnesses.map((witness) => (
        <WitnessCard key={witness.id} witness={witness} fact={id} />
      ))}
    </>
  );
}
