import { type Fact, findModel } from '#schema';
import { useWords } from '../../words/index.ts';
import { questionWords } from '../../words/question.ts';

/** How sure the lines are that words of an article support: one number, or the least and the most. */
export function NoteSureness({ facts }: { facts: readonly Fact[] }) {
  const words = useWords(questionWords);
  const [least, most] = findRange(facts);
  const isMeasured = facts.every(({ rule }) => findModel(rule) === undefined);
  const range = least === most ? least.toFixed(2) : `${least.toFixed(2)}–${most.toFixed(2)}`;
  const meaning = isMeasured ? words.measured(percent(least), percent(most)) : words.unmeasured;
  return (
    <span className="sureness" title={`${words.sureness(range)}${meaning}`}>
      {range}
    </span>
  );
}

/** Rounded as they are printed, so that two that look the same are one. */
function findRange(facts: readonly Fact[]): [least: number, most: number] {
  const all = facts.map(({ confidence }) => Math.round(confidence * 100) / 100);
  return [Math.min(...all), Math.max(...all)];
}

const percent = (confidence: number) => Math.round(confidence * 100);
