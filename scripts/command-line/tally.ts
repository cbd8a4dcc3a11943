import type { SourceFindings, SourceNotice } from './findings.ts';
import { countNoun } from './print.ts';
import { describeDuration } from './progress.ts';

/** Counts over a batch of files, for the report at its end. */
export interface Tally {
  files: number;
  /** Files that gave no article. */
  failed: number;
  articles: number;
  /** Files and lines that the graph knew already, passed over unread. */
  known: number;
  entities: number;
  relations: number;
  statements: number;
  /** How many notices there were of each code, in the order in which they came. */
  noticed: Map<string, number>;
  /** The first of them of each code. */
  notices: SourceNotice[];
  /** The file whose lines are being counted, and whether it has given anything yet. */
  current?: { path: string; isUsed: boolean };
}

/** Nothing counted yet. */
export function startTally(): Tally {
  const counts = { files: 0, failed: 0, articles: 0, known: 0, entities: 0, relations: 0, statements: 0 };
  return { ...counts, noticed: new Map(), notices: [] };
}

/** Adds what a file or a line gave; lines of one file follow each other. */
export function countFindings(tally: Tally, { file, extractions, notices }: SourceFindings): void {
  if (tally.current?.path !== file.path || file.line === undefined) {
    // A stream of lines is none of ours to leave out: each bad line has its notice.
    const isStream = file.path === '-' && file.line !== undefined;
    tally.current = { path: file.path, isUsed: isStream };
    tally.files += 1;
    if (!isStream) tally.failed += 1;
  }
  const isKnown = file.knownAs !== undefined;
  if (isKnown) tally.known += 1;
  if (!tally.current.isUsed && (extractions.length > 0 || isKnown)) {
    tally.current.isUsed = true;
    tally.failed -= 1;
  }
  tally.articles += extractions.length;
  for (const { entities, relations, statements } of extractions) {
    tally.entities += entities.length;
    tally.relations += relations.length;
    tally.statements += statements.length;
  }
  for (const notice of notices) addNotice(tally, notice);
}

/** Notices printed of one code; there may be thousands, and no more of them are kept. */
const MOST_NOTICES = 10;

/** Counts a notice and keeps it where it will be printed. */
export function addNotice(tally: Tally, notice: SourceNotice): void {
  const count = (tally.noticed.get(notice.code) ?? 0) + 1;
  tally.noticed.set(notice.code, count);
  if (count <= MOST_NOTICES) tally.notices.push(notice);
}

/** The report's lines: notices, the same kind together, then the counts. */
export function describeTally(tally: Tally, elapsedMs: number): string[] {
  const notices = [...tally.noticed].flatMap(([each, count]) => {
    const same = tally.notices.filter((notice) => notice.code === each);
    const lines = same.flatMap(({ code, message, zh, article }) => {
      const line = `  ${code}: ${message.includes(article) ? message : `${article}: ${message}`}`;
      return zh === undefined ? [line] : [line, `    ${zh}`];
    });
    const more = count - MOST_NOTICES;
    return more > 0 ? [...lines, `  ${each}: and ${more.toLocaleString('en')} more`] : lines;
  });
  const left = tally.failed > 0 ? `, ${countNoun(tally.failed, 'file')} left out` : '';
  const known = tally.known > 0 ? `, ${tally.known.toLocaleString('en')} read before and passed over` : '';
  const noticed = [...tally.noticed.values()].reduce((sum, count) => sum + count, 0);
  return [
    ...notices,
    `${countNoun(tally.articles, 'article')} from ${countNoun(tally.files, 'file')}${left}${known}: ` +
      `${countNoun(tally.entities, 'entity')}, ${countNoun(tally.relations, 'relation')}, ` +
      `${countNoun(tally.statements, 'statement')} (counted in each article); ` +
      `${countNoun(noticed, 'notice')} in ${describeDuration(elapsedMs / 1000)}`,
  ];
}
