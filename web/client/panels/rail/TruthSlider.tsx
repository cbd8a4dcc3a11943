import { setFilters, useFilters } from '../../state/filters.ts';
import { useWords } from '../../words/index.ts';
import { railWords } from '../../words/rail.ts';

/** The steps of the slider: everything, at least so sure, and at last only what several articles say. */
const steps = [0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 0.95] as const;
const SEVERAL = steps.length;

/** How sure a fact must be to be shown, and how many are not. */
export function TruthSlider({ unsure }: { unsure: number }) {
  const words = useWords(railWords);
  const { minimumConfidence, severalSources } = useFilters();
  const below = steps.filter((step) => step <= minimumConfidence).length - 1;
  const step = severalSources ? SEVERAL : below;
  const spoken = severalSources
    ? words.severalOnly
    : minimumConfidence === 0
      ? words.everything
      : words.atLeast(minimumConfidence.toFixed(2));
  return (
    <div className="truth" title={words.truthMeaning}>
      <input
        type="range"
        min={0}
        max={SEVERAL}
        step={1}
        value={step}
        aria-label={words.truth}
        aria-valuetext={spoken}
        onChange={({ target }) => {
          const next = Number(target.value);
          setFilters({ minimumConfidence: steps[next] ?? 0, severalSources: next === SEVERAL });
        }}
      />
      <div className="truth-scale" aria-hidden="true">
        <span>{words.everything}</span>
        {step > 0 && !severalSources && <strong>{spoken}</strong>}
        {severalSources ? <strong>{words.severalSources}</strong> : <span>{words.severalSources}</span>}
      </div>
      {unsure > 0 && !severalSources && (
        <button type="button" className="link" onClick={() => setFilters({ minimumConfidence: 0 })}>
          {words.unsure(unsure)}
        </button>
      )}
    </div>
  );
}
