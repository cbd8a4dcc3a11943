import type { ReactNode } from 'react';

interface FilterRowProps {
  mark: ReactNode;
  name: string;
  /** So many of `count` are drawn. */
  shown: number;
  count: number;
  /** What both count. */
  countMeaning: string;
  /** What the row stands for. */
  meaning: string;
  isShown: boolean;
  onToggle: () => void;
  onAlone: () => void;
}

/** A line of the legend that shows or hides what it names. */
export function FilterRow(props: FilterRowProps) {
  const { mark, name, shown, count, countMeaning, meaning, isShown, onToggle, onAlone } = props;
  return (
    <li>
      <button
        type="button"
        className="filter-row"
        aria-pressed={isShown}
        aria-label={`${name}, ${countMeaning}`}
        title={`${meaning}\n${countMeaning}`}
        onClick={(event) => {
          if (event.altKey) onAlone();
          else if (event.detail < 2) onToggle();
        }}
        onDoubleClick={() => {
          onToggle(); // takes back the first click of the two
          onAlone();
        }}
      >
        <span className="filter-mark">{mark}</span>
        <span className="filter-name">{name}</span>
        <span className="filter-count">
          {isShown && shown < count && (
            <>
              <b>{shown}</b> /{' '}
            </>
          )}
          {count}
        </span>
        <svg className="filter-tick" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="m2 6.500 2.700 2.700L10 3.500" fill="none" stroke="currentColor" strokeWidth="1.4" />
        </svg>
      </button>
    </li>
  );
}
