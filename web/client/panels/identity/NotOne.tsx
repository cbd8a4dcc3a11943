import { useState } from 'react';
import type { EntityIdentity, GraphNode } from '#schema';
import { identityWords } from '../../words/identity.ts';
import { useWords } from '../../words/index.ts';
import { FormsOf } from './FormsOf.tsx';
import { judge } from './judging.ts';
import { SayIt } from './SayIt.tsx';

interface NotOneProps {
  node: GraphNode;
  articles: EntityIdentity['articles'];
  /** Whether one is about to say which articles mean another one. */
  isPicking: boolean;
  onDone: () => void;
}

/** What each article calls the entity; while picking, each can be ticked as one that means another. */
export function NotOne({ node, articles, isPicking, onDone }: NotOneProps) {
  const words = useWords(identityWords);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const pick = (id: string) =>
    setPicked(picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id]);
  const say = async (because: string | undefined) => {
    if (await judge({ verdict: 'different', one: node.id, articles: [...picked], because })) onDone();
  };
  return (
    <>
      {isPicking && <p className="caption">{words.pickArticles}</p>}
      <ul className="identity-articles">
        {articles.map((article) => (
          <li key={article.id}>
            {isPicking ? (
              <label>
                <input type="checkbox" checked={picked.includes(article.id)} onChange={() => pick(article.id)} />
                <FormsOf article={article} />
              </label>
            ) : (
              <FormsOf article={article} />
            )}
          </li>
        ))}
      </ul>
      {isPicking && (
        <SayIt
          words={words.sayApart}
          isReady={picked.length > 0 && picked.length < articles.length}
          say={say}
          cancel={() => {
            setPicked([]);
            onDone();
          }}
        />
      )}
    </>
  );
}
