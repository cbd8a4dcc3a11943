import type { Extraction } from '#schema';
import { type Reads, readDocuments, readLine } from './1-read/read.ts';
import { splitDocument } from './2-split/split.ts';
import { eventShortForm } from './3-mention/events-short.ts';
import { findMentions, mentionRules } from './3-mention/index.ts';
import { claimRules, findFindings, utteranceRules } from './4-relate/index.ts';
import { adoptExtraction } from './5-resolve/adopt.ts';
import { resolveFindings } from './5-resolve/resolve.ts';
import { findRuleShare } from './calibration.ts';
import type { Notice } from './notices.ts';
import { forgetReadings } from './text/once.ts';
import { placeInText } from './text/place-in-text.ts';
import type { Document, Findings, Resolution, RuleCard } from './types.ts';

export { largestFile } from './1-read/read.ts';
export { adoptExtraction } from './5-resolve/adopt.ts';
export { reasonWords } from './5-resolve/reasons.ts';
export { writeExtractions } from './6-write/write.ts';
export type { Notice, NoticeCode } from './notices.ts';
export type { Decision, RuleCard, RuleExample } from './types.ts';

/** Every rule, in the order of the steps; its `words` explain a fact to its reader. */
export const rules: readonly RuleCard[] = [...mentionRules, eventShortForm, ...claimRules, ...utteranceRules].map(
  ({ name, words, confidence, examples }) => ({ name, words, confidence: findRuleShare(name) ?? confidence, examples }),
);

/** What a file gave: its articles with all that was found in them, and what is to be said about it. */
export interface Extracts {
  extractions: Extraction[];
  notices: Notice[];
}

/** Extracts all that a file says. `name` is the file's name; a file that cannot be read gives a notice, no error. */
export async function extract(name: string, bytes: Uint8Array): Promise<Extracts> {
  return extractReads(await readDocuments(name, bytes));
}

/** The same for one line of a file that holds an article a line; `line` counts from 1. */
export async function extractLine(name: string, bytes: Uint8Array, line: number): Promise<Extracts> {
  return extractReads(await readLine(name, bytes, line));
}

function extractReads({ documents, extractions, notices }: Reads): Extracts {
  return { extractions: [...documents.map(extractDocument), ...extractions.map(adoptExtraction)], notices };
}

/** Extracts all that an article says: split, mention, relate, resolve; then offsets into its own text. */
export function extractDocument(document: Document): Extraction {
  try {
    return placeInText(document, explainDocument(document).resolution);
  } finally {
    forgetReadings();
  }
}

/** An article's findings and how they became things, with the decisions; spans count in the reading. */
export function explainDocument(document: Document): { findings: Findings; resolution: Resolution } {
  const findings = findFindings(findMentions(splitDocument(document)));
  return { findings, resolution: resolveFindings(findings) };
}
