import { useMemo } from 'react';
import { api } from '../../../api.ts';
import { entityWords } from '../../words/entity.ts';
import { useWords } from '../../words/index.ts';
import { useRequest } from '../use-request.ts';
import { NodeLinks } from './NodeLinks.tsx';
import { findTaught } from './taught.ts';

/** For a teacher: which zones the trainings reached, and who else taught there. Concluded, and said to be. */
export function TaughtTo({ person }: { person: string }) {
  const words = useWords(entityWords);
  const answer = useRequest(api.teaching, {});
  const taught = useMemo(
    () => (answer.state === 'here' ? findTaught(answer.value, person) : undefined),
    [answer, person],
  );
  if (!taught) return null;
  return (
    <dl className="drawer-rows">
      {taught.zones.length > 0 && (
        <div>
          <dt>{words.taughtTo}</dt>
          <dd>
            <NodeLinks nodes={taught.zones} />
            <p className="remark">{taught.hasSubjects ? words.taughtToWay : words.taughtToSubject}</p>
          </dd>
        </div>
      )}
      {taught.together.length > 0 && (
        <div>
          <dt title={words.togetherMeaning}>{words.together}</dt>
          <dd>
            <NodeLinks nodes={taught.together} />
          </dd>
        </div>
      )}
    </dl>
  );
}
