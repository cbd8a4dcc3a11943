import type { Problem } from '../../../api.ts';
import { useView } from '../../state/view.ts';
import { consoleWords } from '../../words/console.ts';
import { useWords } from '../../words/index.ts';
import { explainProblem } from '../../words/problems.ts';
import { explainFailure } from './explain-failure.ts';

/** Why there is no result, and what to do. */
export function Failure({ problem, timeoutMs }: { problem: Problem; timeoutMs: number }) {
  const words = useWords(consoleWords);
  const language = useView((view) => view.language);
  const [title, detail] = {
    'query-refused': [words.refused, explainProblem(problem, language)],
    'query-failed': [words.failed, explainFailure(problem.detail, language)],
    'query-too-large': [words.failed, explainProblem(problem, language)],
    'query-timed-out': [words.timedOutTitle, words.timedOut(timeoutMs / 1_000)],
    unreachable: [words.trouble, words.unreachable],
  }[problem.code] ?? [words.trouble, explainProblem(problem, language)];
  return (
    <section className="failure" role="alert">
      <h2>{title}</h2>
      <p>{detail}</p>
    </section>
  );
}
