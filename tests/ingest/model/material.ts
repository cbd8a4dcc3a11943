import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { extract } from '#ingest';
import type { Extraction } from '#schema';
import { type ConsultantSettings, openConsultant } from '../../../ingest/model/index.ts';
import type { Question } from './serve-model.ts';

/** Two paragraphs; what the second says is put so that no rule finds it. */
export const text = `临江经开区举办培训班

临江经开区管委会主任李明远出席开班仪式并讲话。

青石渡那边的老码头，如今归临江经开区管委会照看；在李明远嘴里，那些厂房是大家一块砖一块砖垒起来的。
`;

/** What a good model would add to the second paragraph; nothing to the first. */
export function answerWell({ material, idOf }: Question): object {
  if (!material.passage.includes('青石渡')) return { entities: [], relations: [], statements: [] };
  return {
    entities: [{ id: 'n1', type: 'Place', name: '青石渡' }],
    relations: [
      {
        ...{ type: 'LOCATED_IN', from: idOf('临江经开区管委会'), to: 'n1' },
        ...{ quote: '青石渡那边的老码头，如今归临江经开区管委会照看', properties: null, planned: false },
      },
    ],
    statements: [{ speaker: idOf('李明远'), words: '那些厂房是大家一块砖一块砖垒起来的', manner: null }],
  };
}

export async function extractByRules(words: string = text): Promise<Extraction> {
  const { extractions } = await extract('文章.txt', Buffer.from(words));
  const [extraction] = extractions;
  if (!extraction) throw new Error('no article');
  return extraction;
}

/** Settings of a run that never waits long, with a folder of the test's own. */
export function makeSettings(url: string, change: Partial<ConsultantSettings> = {}): ConsultantSettings {
  const folder = mkdtempSync(join(tmpdir(), 'zone-graph-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { model: 'probe', url, timeoutMs: 5_000, firstWaitMs: 1, budget: 100, concurrency: 4, folder, ...change };
}

/** Completes an article by one run; gives what the rules found, what came of it, and the report. */
export async function consult(
  settings: ConsultantSettings,
  { words = text, signal = new AbortController().signal }: { words?: string; signal?: AbortSignal } = {},
) {
  const consultant = openConsultant(settings, signal);
  const before = await extractByRules(words);
  const after = await consultant.complete(before);
  return { before, after, report: consultant.report(), settings };
}

/** What a model added. */
export function addedBy(origin: string, { entities, relations, statements }: Extraction) {
  const isOwn = ({ rule }: { rule?: string | undefined }) => rule === origin;
  return { entities: entities.filter(isOwn), relations: relations.filter(isOwn), statements: statements.filter(isOwn) };
}
