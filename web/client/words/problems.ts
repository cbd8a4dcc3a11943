import { ApiProblem } from '../fetch.ts';
import { defineWords, type Spoken } from './index.ts';

/** What went wrong, and what to do. */
export const problemWords = defineWords({
  language: { zh: 'zh', en: 'en' },
  unreachable: {
    zh: '服务器没有回应：请看运行 zone-graph serve 的窗口是否还开着。',
    en: 'The server does not answer: see whether the window where zone-graph serve runs is still open.',
  },
});

/** A failure as a person should read it. */
export function explain(cause: unknown, words: Spoken<typeof problemWords>): string {
  if (cause instanceof ApiProblem) {
    if (cause.problem.code === 'unreachable') return words.unreachable;
    return cause.problem.words?.[words.language === 'zh' ? 'zh' : 'en'] ?? cause.message;
  }
  return cause instanceof Error ? cause.message : String(cause);
}
