import { type MouseEvent, useState } from 'react';
import type { Scene, SceneGroup } from '../../../figure/index.ts';
import { readLink } from '../../state/address.ts';
import { buildQuery } from '../../state/codec.ts';
import { type Selection, select, useSelection } from '../../state/selection.ts';
import { useWords } from '../../words/index.ts';
import { questionWords } from '../../words/question.ts';
import { SceneMark } from './SceneMark.tsx';

/** A drawing whose lines and names are links to what stands behind them; what is pointed at keeps its path, the rest fades. */
export function SceneView({ scene, name }: { scene: Scene; name: string }) {
  const words = useWords(questionWords);
  const [pointed, setPointed] = useState<SceneGroup>();
  const selection = useSelection();
  return (
    <svg className="scene" viewBox={`0 0 ${scene.width} ${Math.ceil(scene.height)}`}>
      <title>{name}</title>
      {scene.groups.map((group) => {
        const target = targetOf(group);
        const marks = group.marks.map((mark, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a group have no other name and never move
          <SceneMark key={index} mark={mark} />
        ));
        const className = nameClasses(group, pointed, selection);
        const sureness = group.sureness === undefined ? '' : words.sure(group.sureness.toFixed(2));
        if (!target) {
          return (
            <g key={group.key} className={className}>
              {marks}
            </g>
          );
        }
        return (
          <a
            key={group.key}
            className={className}
            href={`?${buildQuery({ ...readLink(), selection: target })}`}
            aria-label={`${group.label}${sureness}`}
            onClick={(event) => open(event, target)}
            onPointerEnter={() => setPointed(group)}
            onPointerLeave={() => setPointed(undefined)}
            onFocus={() => setPointed(group)}
            onBlur={() => setPointed(undefined)}
          >
            <title>{`${group.label}${sureness}`}</title>
            {marks}
          </a>
        );
      })}
    </svg>
  );
}

/** Evidence before the entity: whoever wants the entity finds its name there. */
function targetOf({ facts, node }: SceneGroup): Selection | undefined {
  const [fact] = facts;
  if (fact !== undefined) return { fact };
  return node === undefined ? undefined : { entity: node };
}

/** A note number opens its own fact. */
function open(event: MouseEvent, target: Selection): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const number = event.target instanceof Element ? event.target.closest('[data-fact]') : null;
  const fact = number?.getAttribute('data-fact');
  select(fact ? { fact } : target);
}

function nameClasses(group: SceneGroup, pointed: SceneGroup | undefined, selection: Selection): string {
  const isBeside =
    pointed?.side !== undefined &&
    pointed.side === group.side &&
    !group.strands.some((strand) => pointed.strands.includes(strand));
  const isChosen =
    (selection.fact !== undefined && group.facts.includes(selection.fact)) ||
    (selection.entity !== undefined && group.node === selection.entity && group.facts.length === 0);
  return [isBeside ? 'beside' : '', isChosen ? 'chosen' : '', pointed === group ? 'pointed' : ''].join(' ').trim();
}
