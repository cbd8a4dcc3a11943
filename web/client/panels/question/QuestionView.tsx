import { useMemo, useState } from 'react';
import { api } from '../../../api.ts';
import {
  buildTeaching,
  countTeaching,
  figureWords,
  filterTeaching,
  type Teaching,
  type Training,
} from '../../../figure/index.ts';
import { useParameter } from '../../state/parameters.ts';
import { useView } from '../../state/view.ts';
import { useWords } from '../../words/index.ts';
import { questionWords } from '../../words/question.ts';
import { useRequest } from '../use-request.ts';
import { Builder } from './Builder.tsx';
import { SurenessLegend } from './SurenessLegend.tsx';
import { TrainingSection } from './TrainingSection.tsx';
import './question.css';

/** So many trainings stand open at first. */
const OPEN_AT_FIRST = 4;

/** The page of the question: who taught what to which zone, each line with the words behind it. */
export function QuestionView() {
  const words = useWords(questionWords);
  const answer = useRequest(api.teaching, {});
  const slice = answer.state === 'here' ? answer.value : undefined;
  const teaching = useMemo(() => (slice ? buildTeaching(slice) : undefined), [slice]);
  return (
    <section className="question" aria-label={words.title}>
      {answer.state === 'failed' && (
        <p role="alert">
          {words.failed}: {answer.message}
        </p>
      )}
      {teaching ? (
        <Answer teaching={teaching} />
      ) : (
        answer.state === 'waiting' && <p className="quiet">{words.loading}</p>
      )}
    </section>
  );
}

function Answer({ teaching }: { teaching: Teaching }) {
  const words = useWords(questionWords);
  const language = useView((view) => view.language);
  const [teacher, setTeacher] = useParameter('teacher');
  const [zone, setZone] = useParameter('zone');
  const [topic, setTopic] = useParameter('topic');
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const filtered = useMemo(() => filterTeaching(teaching, { teacher, zone, topic }), [teaching, teacher, zone, topic]);
  const { reaching, others } = useMemo(() => splitTrainings(filtered.trainings), [filtered]);
  const [isWhole, setWhole] = useState(false);
  const isNarrowed = [teacher, zone, topic].some((condition) => condition !== undefined);
  const counts = countTeaching(filtered);
  const toggle = (id: string) => {
    const next = new Set(toggled);
    if (!next.delete(id)) next.add(id);
    setToggled(next);
  };
  const clear = () => {
    setTeacher(undefined);
    setZone(undefined);
    setTopic(undefined);
  };
  if (teaching.trainings.length === 0) return <p className="quiet nothing">{figureWords[language].nothing}</p>;
  return (
    <>
      <Builder
        teaching={teaching}
        filter={{ teacher, zone, topic }}
        onChange={(name, value) => ({ teacher: setTeacher, zone: setZone, topic: setTopic })[name](value)}
      />
      <p className="quiet" role="status">
        {filtered.trainings.length > 0
          ? `${words.counts(counts.trainings, counts.teachers, counts.topics, counts.zones)}　${words.hint}`
          : figureWords[language].nothingMatches}{' '}
        {isNarrowed && (
          <button type="button" className="link" onClick={clear}>
            {words.clear}
          </button>
        )}
      </p>
      {filtered.trainings.length > 0 && <SurenessLegend />}
      {(isWhole ? [...reaching, ...others] : reaching).map((training, index) => {
        const id = training.event?.id ?? '';
        return (
          <TrainingSection
            key={id}
            training={training}
            isFoldable={filtered.trainings.length > 1}
            isOpen={index < OPEN_AT_FIRST !== toggled.has(id)}
            onToggle={() => toggle(id)}
          />
        );
      })}
      {reaching.length > 0 && others.length > 0 && (
        <p className="without-zone">
          <button type="button" className="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? words.foldWithoutZone(others.length) : words.withoutZone(others.length)}
          </button>
        </p>
      )}
    </>
  );
}

/** Trainings of which the articles say whom they reached, and the others; where there are only others, those come first. */
function splitTrainings(trainings: readonly Training[]): Record<'reaching' | 'others', readonly Training[]> {
  const reaches = ({ participants, hosts }: Training) => participants.length + hosts.length > 0;
  const reaching = trainings.filter(reaches);
  if (reaching.length === 0) return { reaching: trainings, others: [] };
  return { reaching, others: trainings.filter((training) => !reaches(training)) };
}
