import { dirname, join } from 'node:path';
import type { Consultant } from '../../ingest/model/index.ts';
import { CommandFailed, parseCount, UsageError } from './define-command.ts';
import type { SourceFindings } from './findings.ts';
import { addNotice, type Tally } from './tally.ts';

const defaults = { budget: 1_000, concurrency: 4, timeout: 120 };
/** Milliseconds before the second try of a call. */
const FIRST_WAIT_MS = 500;

/** Options of the commands that can ask a model; without --model nothing of it is loaded and nobody is contacted. */
export const modelOptions = {
  model: {
    type: 'string',
    value: 'NAME',
    says: 'also ask this model at OPENAI_BASE_URL (key in OPENAI_API_KEY) what the rules missed; the articles go there',
  },
  budget: {
    type: 'string',
    value: 'N',
    says: `calls to the model in this run, ${defaults.budget} by default; the rest is for the next`,
  },
  concurrency: {
    type: 'string',
    value: 'N',
    says: `calls to the model at the same time, ${defaults.concurrency} by default`,
  },
  timeout: { type: 'string', value: 'S', says: `seconds for one call to the model, ${defaults.timeout} by default` },
} as const;

type Values = { [Name in keyof typeof modelOptions]: string | undefined };

/** A step behind the reading of articles that adds what a model finds. */
export interface ModelStep {
  /** Passes findings on in their order, completed by the model. */
  complete(all: AsyncIterable<SourceFindings>): AsyncIterable<SourceFindings>;
  /** Puts its notices into the tally; gives the report's last line, and whether the model failed. */
  end(tally: Tally): { line: string; isFailed: boolean };
}

/** Prepares the model that the options name; undefined where they name none. @throws UsageError, CommandFailed */
export async function openModel(options: Values, signal: AbortSignal): Promise<ModelStep | undefined> {
  const { model } = options;
  const budget = parseCount('budget', options.budget, 0) ?? defaults.budget;
  const concurrency = parseCount('concurrency', options.concurrency) ?? defaults.concurrency;
  const timeout = parseCount('timeout', options.timeout) ?? defaults.timeout;
  if (model === undefined) {
    const idle = (['budget', 'concurrency', 'timeout'] as const).find((name) => options[name] !== undefined);
    if (idle !== undefined) throw new UsageError(`--${idle} is about a model: name it with --model.`);
    return undefined;
  }
  if (!/^\S{1,200}$/.test(model)) throw new UsageError('--model takes the name of a model, without blanks.');
  const { buildModelNotices, describeConsultation, isFailed, openConsultant } = await import(
    '../../ingest/model/index.ts'
  );
  const settings = {
    ...{ model, budget, concurrency, url: readAddress(process.env.OPENAI_BASE_URL) },
    ...{ key: readKey(process.env.OPENAI_API_KEY), folder: await findAnswerFolder() },
    ...{ timeoutMs: timeout * 1_000, firstWaitMs: FIRST_WAIT_MS },
  };
  const consultant = openConsultant(settings, signal);
  return {
    complete: (all) => completeAll(all, consultant, concurrency),
    end(tally) {
      const report = consultant.report();
      for (const notice of buildModelNotices(report, settings)) addNotice(tally, notice);
      return { line: describeConsultation(report), isFailed: isFailed(report) };
    },
  };
}

/** There is no default: nobody's articles go anywhere that he did not name. */
function readAddress(text: string | undefined): string {
  const wanted = 'such as http://127.0.0.1:11434/v1; the key, where there is one, goes into OPENAI_API_KEY';
  if (!text) throw new CommandFailed(`--model needs the address of its server in OPENAI_BASE_URL, ${wanted}.`);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '') {
    throw new CommandFailed(`OPENAI_BASE_URL is not the plain address of a server, ${wanted}.`);
  }
  return url.href.replace(/\/+$/, '');
}

/** A key that no header takes would come back in the words of its refusal: it is refused here, and never shown. */
function readKey(text: string | undefined): string | undefined {
  const key = text?.trim();
  if (!key) return undefined;
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  throw new CommandFailed(
    'OPENAI_API_KEY holds a blank, a line break or a character that stands in no key; copy it anew.',
  );
}

/** Beside the embedded graph, or where that would be. */
async function findAnswerFolder(): Promise<string> {
  const { findGraphFile } = await import('#store');
  const file = findGraphFile({ ZONE_GRAPH_DATA: process.env.ZONE_GRAPH_DATA }) ?? '';
  return join(dirname(file), 'model-answers');
}

/** Several files are under way at a time, so that the model is never idle between two of them. */
async function* completeAll(
  all: AsyncIterable<SourceFindings>,
  consultant: Consultant,
  ahead: number,
): AsyncGenerator<SourceFindings> {
  const complete = async (findings: SourceFindings): Promise<SourceFindings> => ({
    ...findings,
    extractions: await Promise.all(findings.extractions.map((each) => consultant.complete(each))),
  });
  const pending: Promise<SourceFindings>[] = [];
  for await (const findings of all) {
    pending.push(complete(findings));
    const first = pending.length > ahead ? pending.shift() : undefined;
    if (first) yield await first;
  }
  for (const rest of pending) yield await rest;
}
