import { useEffect, useRef, useState } from 'react';
import { type GraphNode, kindOf } from '#schema';
import { useView } from '../../state/view.ts';
import { identityWords } from '../../words/identity.ts';
import { useWords } from '../../words/index.ts';
import { EntityBox } from '../search/EntityBox.tsx';
import { judge } from './judging.ts';
import { SayIt } from './SayIt.tsx';

/** Finds the other entity that is the same, and says so. */
export function SameAs({ node, onDone }: { node: GraphNode; onDone: () => void }) {
  const words = useWords(identityWords);
  const language = useView((view) => view.language);
  const input = useRef<HTMLInputElement>(null);
  const [other, setOther] = useState<GraphNode | undefined>();
  useEffect(() => input.current?.focus(), []);
  const say = async (because: string | undefined) => {
    if (other && (await judge({ verdict: 'same', one: node.id, other: other.id, because }))) onDone();
  };
  return (
    <div className="identity-same">
      <EntityBox
        label={words.find}
        placeholder={words.findPlaceholder(kindOf(node.kind).name[language])}
        input={input}
        isFit={({ id, kind }) => kind === node.kind && id !== node.id}
        choose={setOther}
      />
      <output>{other ? words.chosen(other.name) : ''}</output>
      <SayIt words={words.saySame} isReady={other !== undefined} say={say} cancel={onDone} />
    </div>
  );
}
