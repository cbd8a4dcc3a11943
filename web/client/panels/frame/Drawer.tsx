import { useEffect, useRef } from 'react';
import { select, selectAlso, selectionStore, useSelection } from '../../state/selection.ts';
import { entityWords } from '../../words/entity.ts';
import { useWords } from '../../words/index.ts';
import { EntityPanel } from '../entity/EntityPanel.tsx';
import { FactPanel } from '../fact/FactPanel.tsx';
import { leaveDrawer } from './enter-drawer.ts';

/** The right drawer, there only when something is chosen. */
export function Drawer() {
  const words = useWords(entityWords);
  const { entity, fact } = useSelection();
  const body = useRef<HTMLElement>(null);
  const subject = entity ?? fact;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new subject is read from its beginning
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
  }, [subject]);
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (selectionStore.getState().selection.article !== undefined) selectAlso({ article: undefined, at: undefined });
      else {
        leaveDrawer();
        select({});
      }
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, []);
  if (subject === undefined) return null;
  return (
    <aside ref={body} className="drawer" aria-label={words.drawer}>
      <button
        type="button"
        className="close"
        aria-label={words.close}
        title={words.close}
        onClick={() => {
          leaveDrawer();
          selectAlso({ entity: undefined, fact: undefined });
        }}
      >
        ×
      </button>
      {entity !== undefined ? <EntityPanel id={entity} /> : fact !== undefined && <FactPanel id={fact} />}
    </aside>
  );
}
