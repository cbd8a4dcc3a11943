import { api } from '../../../api.ts';
import { entityWords, factWords } from '../../words/entity.ts';
import { useWords } from '../../words/index.ts';
import { useRequest } from '../use-request.ts';
import { WitnessCard } from './WitnessCard.tsx';

/** Every sentence that supports a fact. */
export function FactEvidence({ id }: { id: string }) {
  const words = useWords(factWords);
  const entity = useWords(entityWords);
  const answer = useRequest(api.fact, { params: { id } });
  if (answer.state === 'waiting') return <p className="quiet">{entity.loading}</p>;
  if (answer.state === 'failed') return <p className="quiet">{answer.gone ? entity.factGone : answer.message}</p>;
  const { witnesses } = answer.value;
  return (
    <>
      {witnesses.length > 1 && <p className="caption">{words.witnesses(witnesses.length)}</p>}
      {witnesses.map((witness) => (
        <WitnessCard key={witness.id} witness={witness} fact={id} />
      ))}
    </>
  );
}
