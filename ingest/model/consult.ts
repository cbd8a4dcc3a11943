import { type Extraction, nameOrigin } from '#schema';
import { addAnswers } from './add-answers.ts';
import { type Answer, answerSchema, readAnswer } from './answer.ts';
import { nameAnswer, openAnswerCache } from './answer-cache.ts';
import { createAsk, type ModelServer } from './ask.ts';
import { cutExcerpts, type Excerpt } from './excerpts.ts';
import { type Fault, ModelFailed } from './fault.ts';
import { buildMessages, type Message } from './prompt.ts';
import { createSlots } from './slots.ts';
import { type ModelTally, startModelTally } from './tally.ts';

/** How a model is consulted. */
export interface ConsultantSettings extends ModelServer {
  /** Calls to the server, tries again included. */
  budget: number;
  /** Calls at the same time. */
  concurrency: number;
  /** Where answers are kept. */
  folder: string;
}

/** What a run with a model came to. */
export interface ConsultationReport extends ModelTally {
  model: string;
  /** Calls to the server. */
  calls: number;
  /** As far as the server tells. */
  tokens: number;
  /** What kept the model from answering, each with the server's own words. */
  faults: ReadonlyMap<Fault, string>;
  /** Answers could not be kept. */
  isForgetful: boolean;
}

/** Adds to articles what a model finds in them beyond the rules; whatever goes wrong, the rules' findings stay. */
export interface Consultant {
  /** Never throws for what the model or its server does. */
  complete(extraction: Extraction): Promise<Extraction>;
  report(): ConsultationReport;
}

/** Failures weigh so much, and this much in a row ends the run: nobody waits for a server that is gone. */
const UNREACHED = 3;
const UNREADABLE = 1;
const ENOUGH = 9;

/** Faults that another question would meet too. */
const lasting: ReadonlySet<Fault> = new Set(['refused', 'no-such-model', 'budget']);

/** Starts to consult a model; the first call is made for the first paragraph without a kept answer. */
export function openConsultant(settings: ConsultantSettings, signal: AbortSignal): Consultant {
  const { model, budget, folder } = settings;
  const rule = nameOrigin(model);
  const tally = startModelTally();
  const state = { calls: 0, tokens: 0, weight: 0, isForgetful: false };
  const faults = new Map<Fault, string>();
  const ending = new AbortController();
  const end = () => ending.abort();
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();

  const cache = openAnswerCache(folder, model);
  const slots = createSlots(settings.concurrency);
  const ask = createAsk(settings, () => {
    if (state.calls >= budget) return false;
    state.calls += 1;
    return true;
  });
  const fail = (fault: Fault, detail: string) => {
    if (fault === 'stopped') return;
    faults.set(fault, detail);
    state.weight += UNREACHED;
    if (lasting.has(fault) || state.weight >= ENOUGH) end();
  };

  /** Asks up to two times: a model that lost its way once may find it. */
  const askAnew = async (key: string, messages: Message[]): Promise<Answer | undefined> => {
    for (let tries = 0; tries < 2; tries += 1) {
      const { content, tokens } = await ask(messages, ending.signal);
      state.tokens += tokens;
      const answer = readAnswer(content);
      if (answer) {
        state.weight = 0;
        if (!(await cache.keep(key, content))) state.isForgetful = true;
        return answer;
      }
    }
    state.weight += UNREADABLE;
    if (state.weight >= ENOUGH) {
      faults.set('unreadable', '');
      end();
    }
    return undefined;
  };

  /** Reporters of one agency print the same paragraph: it is asked about once. */
  const underWay = new Map<string, Promise<Answer | undefined>>();
  const find = async (extraction: Extraction, excerpt: Excerpt): Promise<[Excerpt, Answer][]> => {
    const messages = buildMessages(extraction.article, excerpt);
    const key = nameAnswer(model, messages, answerSchema);
    const known = readAnswer((await cache.read(key)) ?? '');
    if (known) {
      tally.answered += 1;
      tally.remembered += 1;
      return [[excerpt, known]];
    }
    const asking =
      underWay.get(key) ?? slots.take(async () => (ending.signal.aborted ? stop() : askAnew(key, messages)));
    underWay.set(key, asking);
    try {
      const answer = await asking;
      if (answer) tally.answered += 1;
      else tally.unusable += 1;
      return answer ? [[excerpt, answer]] : [];
    } catch (error) {
      if (!(error instanceof ModelFailed)) throw error;
      fail(error.fault, error.message);
      tally.left += 1;
      return [];
    } finally {
      underWay.delete(key);
    }
  };

  return {
    async complete(extraction) {
      const isComplete = [...extraction.entities, ...extraction.relations].some((each) => each.rule === rule);
      if (isComplete) return extraction;
      const cutting = await cutExcerpts(extraction);
      const answers = await Promise.all(cutting.excerpts.map((excerpt) => find(extraction, excerpt)));
      return addAnswers(extraction, cutting, answers.flat(), rule, tally);
    },
    report: () => ({
      ...tally,
      model,
      calls: state.calls,
      tokens: state.tokens,
      faults,
      isForgetful: state.isForgetful,
    }),
  };
}

function stop(): never {
  throw new ModelFailed('stopped', '');
}
