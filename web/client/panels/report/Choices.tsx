import { useWords } from '../../words/index.ts';
import { reportWords } from '../../words/report.ts';
import type { FigureChoices } from './figure-view.ts';

interface ChoicesProps {
  choices: FigureChoices;
  /** The title that the figure has of itself. */
  usualTitle: string;
  onChange: (change: Partial<FigureChoices>) => void;
}

/** What one may choose for a figure: title, number, language, colour. */
export function Choices({ choices, usualTitle, onChange }: ChoicesProps) {
  const words = useWords(reportWords);
  return (
    <div className="choices">
      <label className="wide">
        <span className="caption">{words.figureTitle}</span>
        <input
          type="text"
          maxLength={200}
          value={choices.title ?? ''}
          placeholder={usualTitle}
          onChange={({ target }) => onChange({ title: target.value || undefined })}
        />
      </label>
      <label>
        <span className="caption">{words.number}</span>
        <input
          type="number"
          min={0}
          max={999}
          value={choices.number === 0 ? '' : choices.number}
          title={words.numberHint}
          onChange={({ target }) =>
            onChange({ number: Math.min(999, Math.max(0, Math.trunc(Number(target.value)) || 0)) })
          }
        />
      </label>
      <label>
        <span className="caption">{words.language}</span>
        <select value={choices.lang} onChange={({ target }) => onChange({ lang: target.value === 'en' ? 'en' : 'zh' })}>
          <option value="zh">{words.chinese}</option>
          <option value="en">{words.english}</option>
        </select>
      </label>
      <label>
        <span className="caption">{words.ink}</span>
        <select
          value={choices.ink}
          onChange={({ target }) =>
            onChange({ ink: (['print', 'light', 'dark'] as const).find((ink) => ink === target.value) ?? 'print' })
          }
        >
          <option value="print">{words.print}</option>
          <option value="light">{words.light}</option>
          <option value="dark">{words.dark}</option>
        </select>
      </label>
    </div>
  );
}
