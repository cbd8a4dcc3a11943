import type { Words } from '#schema';

export type JudgementFault =
  | 'judgements-unreadable'
  | 'judgements-contradict'
  | 'judgements-busy'
  | 'judgements-elsewhere'
  | 'judgement-known'
  | 'judgement-unknown'
  | 'judgement-of-nothing';

/** A judgement, or a file of them, that cannot stand; says in both languages what to do. */
export class JudgementRefused extends Error {
  readonly code: JudgementFault;
  readonly reason: Words;

  constructor(code: JudgementFault, reason: Words) {
    super(reason.en);
    this.name = 'JudgementRefused';
    this.code = code;
    this.reason = reason;
  }
}
