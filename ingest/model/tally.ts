/** Why something that a model proposed was left out. */
export type Doubt =
  | 'form'
  | 'name-not-in-text'
  | 'quote-not-in-text'
  | 'quote-names-neither'
  | 'unknown-id'
  | 'not-allowed';

/** What became of the paragraphs of articles and of what a model proposed for them. */
export interface ModelTally {
  /** Paragraphs that were asked about. */
  answered: number;
  /** Of these, answers that an earlier run had kept. */
  remembered: number;
  /** Paragraphs whose answers nobody could read. */
  unusable: number;
  /** Paragraphs without an answer: the budget was used up, the model did not answer, or Ctrl-C. */
  left: number;
  entities: number;
  facts: number;
  statements: number;
  /** Facts and statements proposed that the rules had found too. */
  known: number;
  doubts: Map<Doubt, number>;
}

/** Nothing counted yet. */
export function startModelTally(): ModelTally {
  return {
    ...{ answered: 0, remembered: 0, unusable: 0, left: 0 },
    ...{ entities: 0, facts: 0, statements: 0, known: 0, doubts: new Map() },
  };
}

/** Counts something that was left out. */
export function countDoubt(tally: ModelTally, doubt: Doubt, times = 1): void {
  if (times > 0) tally.doubts.set(doubt, (tally.doubts.get(doubt) ?? 0) + times);
}
