import { ApiProblem } from '../fetch.ts';
import { defineWords, type Spoken } from './index.ts';

/** What went wrong, and what to do. */
export const problemWords = defineWords({
  unreachable: {
    zh: '服务器没有回应：请看运行 zone-graph serve 的窗口是否还开着。',
    en: 'The server does not answer: see whether the window where zone-graph serve runs is still open.',
  },
});

/** A failure as a person should read it. */
export function explain(cause: unknown, words: Spoken<typeof problemWords>): string {
  if (cause instanceof ApiProblem) return cause.problem.code === 'unreachable' ? words.unreachable : cause.message;
  return cause instanceof Error ? cause.message : String(cause);
}
