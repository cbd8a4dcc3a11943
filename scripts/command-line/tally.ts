import type { SourceFindings, SourceNotice } from './findings.ts';
import { countNoun } from './print.ts';
import { describeDuration } from './progress.ts';

/** Counts over a batch of files, for the report at its end. */
export interface Tally {
  files: number;
  /** Files that gave no article. */
  failed: number;
  articles: number;
  entities: number;
  relations: number;
  statements: number;
  notices: SourceNotice[];
}

/** Nothing counted yet. */
export function startTally(): Tally {
  return { files: 0, failed: 0, articles: 0, entities: 0, relations: 0, statements: 0, notices: [] };
}

/** Adds what a file gave. */
export function countFindings(tally: Tally, { extractions, notices }: SourceFindings): void {
  tally.files += 1;
  if (extractions.length === 0) tally.failed += 1;
  tally.articles += extractions.length;
  for (const { entities, relations, statements } of extractions) {
    tally.entities += entities.length;
    tally.relations += relations.length;
    tally.statements += statements.length;
  }
  tally.notices.push(...notices);
}

/** Notices printed of one code; there may be thousands. */
const MOST_NOTICES = 10;

/** The report's lines: notices, the same kind together, then the counts. */
export function describeTally(tally: Tally, elapsedMs: number): string[] {
  const codes = [...new Set(tally.notices.map((notice) => notice.code))];
  const notices = codes.flatMap((each) => {
    const same = tally.notices.filter((notice) => notice.code === each);
    const lines = same.slice(0, MOST_NOTICES).flatMap(({ code, message, zh, article }) => {
      const line = `  ${code}: ${message.includes(article) ? message : `${article}: ${message}`}`;
      return zh === undefined ? [line] : [line, `    ${zh}`];
    });
    const more = same.length - MOST_NOTICES;
    return more > 0 ? [...lines, `  ${each}: and ${more.toLocaleString('en')} more`] : lines;
  });
  const left = tally.failed > 0 ? `, ${countNoun(tally.failed, 'file')} left out` : '';
  return [
    ...notices,
    `${countNoun(tally.articles, 'article')} from ${countNoun(tally.files, 'file')}${left}: ` +
      `${countNoun(tally.entities, 'entity')}, ${countNoun(tally.relations, 'relation')}, ` +
      `${countNoun(tally.statements, 'statement')} (counted in each article); ` +
      `${countNoun(tally.notices.length, 'notice')} in ${describeDuration(elapsedMs / 1000)}`,
  ];
}
