/** A sentence in the two languages of the product. */
export interface Reason {
  zh: string;
  en: string;
}

/** Place in the text of a query: UTF-16 units, end exclusive. */
export interface Place {
  start: number;
  end: number;
}

/** A reader's query that is not run: what it may not do, where that stands, and what to write instead. */
export class QueryRefused extends Error {
  override readonly name = 'QueryRefused';
  /** Stable, kebab-case: write-clause, procedure, wrong-on-embedded … */
  readonly code: string;
  readonly reason: Reason;
  readonly where: Place | undefined;

  constructor(code: string, reason: Reason, where?: Place) {
    super(reason.en);
    this.code = code;
    this.reason = reason;
    this.where = where;
  }
}

/** Line and column of a place in words, both from 1. */
export function placeWords(query: string, place: Place): Reason {
  const before = query.slice(0, place.start).split(/\r\n|\r|\n/);
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { zh: `第 ${line} 行第 ${column} 列`, en: `line ${line}, column ${column}` };
}
