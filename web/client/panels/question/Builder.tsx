import { type ReactNode, useId, useState } from 'react';
import { findChoices, type Teaching, type TeachingFilter } from '../../../figure/index.ts';
import { useView } from '../../state/view.ts';
import { useWords } from '../../words/index.ts';
import { questionWords } from '../../words/question.ts';

interface BuilderProps {
  /** The whole answer, from which one chooses. */
  teaching: Teaching;
  filter: TeachingFilter;
  onChange: (name: keyof TeachingFilter, value: string | undefined) => void;
}

/** The question as a sentence with blanks: 谁 [任何人] 向 [任何开发区] 讲授了 [任何主题]. */
export function Builder({ teaching, filter, onChange }: BuilderProps) {
  const words = useWords(questionWords);
  const language = useView((view) => view.language);
  const { teachers, zones, topics } = findChoices(teaching);
  const topicList = useId();
  const who = (
    <Choice
      name={words.teacher}
      any={words.anybody}
      choices={teachers}
      value={filter.teacher}
      onChange={(value) => onChange('teacher', value)}
    />
  );
  const zone = (
    <Choice
      name={words.zone}
      any={words.anyZone}
      choices={zones}
      value={filter.zone}
      onChange={(value) => onChange('zone', value)}
    />
  );
  const what = (
    <TopicField
      list={topicList}
      value={filter.topic ?? ''}
      onChange={(value) => onChange('topic', value || undefined)}
    />
  );
  const sentence: ReactNode[] =
    language === 'zh'
      ? [words.who, who, words.to, zone, words.taught, what]
      : [words.who, who, words.taught, what, words.to, zone];
  return (
    <search className="builder">
      <datalist id={topicList}>
        {topics.map((topic) => (
          <option key={topic.id} value={topic.name} />
        ))}
      </datalist>
      {sentence.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of the sentence keep their places
        <span key={index}>{part}</span>
      ))}
    </search>
  );
}

/** Words of a subject; what is still being composed from pinyin is no word yet. */
function TopicField({ list, value, onChange }: { list: string; value: string; onChange: (value: string) => void }) {
  const words = useWords(questionWords);
  const [composed, setComposed] = useState<string>();
  return (
    <input
      type="search"
      list={list}
      aria-label={words.topic}
      placeholder={words.anything}
      size={14}
      value={composed ?? value}
      onChange={({ target, nativeEvent }) => {
        if (nativeEvent instanceof InputEvent && nativeEvent.isComposing) setComposed(target.value);
        else onChange(target.value);
      }}
      onCompositionEnd={({ currentTarget }) => {
        setComposed(undefined);
        onChange(currentTarget.value);
      }}
    />
  );
}

/** Chinese names by their sound. */
const collator = new Intl.Collator('zh');

interface ChoiceProps {
  name: string;
  any: string;
  choices: readonly { id: string; name: string }[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

function Choice({ name, any, choices, value = '', onChange }: ChoiceProps) {
  return (
    <select aria-label={name} value={value} onChange={({ target }) => onChange(target.value || undefined)}>
      <option value="">{any}</option>
      {choices
        .toSorted((a, b) => collator.compare(a.name, b.name))
        .map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
    </select>
  );
}
