import { useState } from 'react';
import { type EntityIdentity, type GraphNode, kindOf } from '#schema';
import { api } from '../../../api.ts';
import { useView } from '../../state/view.ts';
import { entityWords } from '../../words/entity.ts';
import { identityWords } from '../../words/identity.ts';
import { useWords } from '../../words/index.ts';
import { useRequest } from '../use-request.ts';
import { JudgementList } from './JudgementList.tsx';
import { NotOne } from './NotOne.tsx';
import { SameAs } from './SameAs.tsx';

/** Whoever unfolded one finds the next one unfolded, and also the one that a judgement leads to. */
let isUnfolded = false;

/** Why an entity is one, folded until somebody asks; and the way to say that it is not, or is more. */
export function Identity({ node }: { node: GraphNode }) {
  const words = useWords(identityWords);
  const [isOpen, setOpen] = useState(isUnfolded);
  const toggle = (open: boolean) => {
    isUnfolded = open;
    setOpen(open);
  };
  return (
    <details className="identity" open={isOpen} onToggle={({ currentTarget }) => toggle(currentTarget.open)}>
      <summary>{words.title}</summary>
      {isOpen && <Reasons node={node} />}
    </details>
  );
}

function Reasons({ node }: { node: GraphNode }) {
  const words = useWords(identityWords);
  const entity = useWords(entityWords);
  const language = useView((view) => view.language);
  const answer = useRequest(api.identity, { params: { id: node.id } });
  if (answer.state === 'waiting') return <p className="quiet">{entity.loading}</p>;
  if (answer.state === 'failed') return <p className="quiet">{answer.gone ? entity.gone : answer.message}</p>;
  const { articles, judgements } = answer.value;
  return (
    <>
      <p className="remark">{words.key(kindOf(node.kind).identity[language])}</p>
      <Saying node={node} identity={answer.value} />
      {articles.length < node.articles && <p className="quiet">{words.cut(articles.length)}</p>}
      <JudgementList judgements={judgements} />
    </>
  );
}

/** The articles with what they call it; one may say here that some of them mean another one, or that another is the same. */
function Saying({ node, identity }: { node: GraphNode; identity: EntityIdentity }) {
  const words = useWords(identityWords);
  const [saying, setSaying] = useState<'same' | 'apart' | undefined>();
  const isAlone = identity.articles.length < 2;
  const stop = () => setSaying(undefined);
  return (
    <>
      <NotOne key={node.id} node={node} articles={identity.articles} isPicking={saying === 'apart'} onDone={stop} />
      {saying === 'same' && <SameAs node={node} onDone={stop} />}
      {saying === undefined && (
        <p className="identity-actions">
          <button type="button" className="link" onClick={() => setSaying('same')}>
            {words.sameAs}
          </button>
          <button
            type="button"
            className="link"
            disabled={isAlone}
            title={isAlone ? words.notOneAlone : undefined}
            onClick={() => setSaying('apart')}
          >
            {words.notOne}
          </button>
        </p>
      )}
    </>
  );
}
