import { z } from 'zod';
import { answerSchema } from './answer.ts';
import { type Fault, ModelFailed } from './fault.ts';
import { pause } from './pause.ts';
import type { Message } from './prompt.ts';
import { readBody } from './read-body.ts';

/** A model behind an OpenAI-compatible server. */
export interface ModelServer {
  model: string;
  /** Up to and with the version: `http://localhost:11434/v1`. */
  url: string;
  key?: string | undefined;
  /** Milliseconds until a call is given up. */
  timeoutMs: number;
  /** Milliseconds before the second try; each later one waits up to twice as long. */
  firstWaitMs: number;
}

/** What a model said. */
export interface Reply {
  content: string;
  tokens: number;
}

/** Tries of one question. A server that is too slow once gets one more. */
const TRIES = 4;
const LATE_TRIES = 2;
const LONGEST_WAIT_MS = 30_000;
/** A server that wants more patience is left alone for this run. */
const LONGEST_RETRY_AFTER_MS = 120_000;

/** Asks a model. @throws ModelFailed where no try succeeded. */
export type Ask = (messages: readonly Message[], signal: AbortSignal) => Promise<Reply>;

/**
 * Makes the way to a model. A server that refuses a part of the request's form gets the next simpler one from then on.
 * @param spend Takes a call out of the budget; false where none is left.
 */
export function createAsk(server: ModelServer, spend: () => boolean): Ask {
  const target = `${server.url.replace(/\/+$/, '')}/chat/completions`;
  let form = 0;
  let isProven = false;
  return async (messages, signal) => {
    let used = form;
    for (let tries = 1; ; ) {
      if (!spend()) throw new ModelFailed('budget', '');
      try {
        const reply = await call(target, server, { ...forms[used], model: server.model, messages }, signal);
        form = used;
        isProven = true;
        return reply;
      } catch (error) {
        if (!(error instanceof ModelFailed)) throw error;
        // Once a form was taken, a refusal is about this question: its length, or words that the server does not like.
        const next = isProven ? form : used + 1;
        if (error.isAboutForm && next > used && next < forms.length) {
          used = next;
          continue;
        }
        const most = error.fault === 'late' ? LATE_TRIES : TRIES;
        if (error.waitMs === undefined || error.waitMs > LONGEST_RETRY_AFTER_MS || tries >= most) throw error;
        // Full jitter: callers that failed together do not come back together.
        const wait = Math.random() * Math.min(LONGEST_WAIT_MS, server.firstWaitMs * 2 ** (tries - 1));
        await pause(Math.max(error.waitMs, wait), signal);
        tries += 1;
      }
    }
  };
}

/** From what strict servers take to what every server takes. */
const forms = [
  {
    temperature: 0,
    response_format: { type: 'json_schema', json_schema: { name: 'findings', strict: true, schema: answerSchema } },
  },
  { temperature: 0, response_format: { type: 'json_object' } },
  { temperature: 0 },
  {},
];

const completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({
          content: z.union([z.string(), z.array(z.object({ text: z.string().optional() }))]).nullish(),
        }),
      }),
    )
    .min(1),
  usage: z.object({ total_tokens: z.number() }).partial().nullish(),
});

async function call(target: string, server: ModelServer, request: object, signal: AbortSignal): Promise<Reply> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  const timer = setTimeout(stop, server.timeoutMs);
  try {
    const response = await fetch(target, {
      method: 'POST',
      redirect: 'error',
      headers: {
        'Content-Type': 'application/json',
        ...(server.key && { Authorization: `Bearer ${server.key}` }),
      },
      body: JSON.stringify(request),
      signal: stopping.signal,
    });
    const body = await readBody(response);
    if (!response.ok) throw describeRefusal(response, body, server);
    return readReply(body);
  } catch (error) {
    if (error instanceof ModelFailed) throw error;
    if (signal.aborted) throw new ModelFailed('stopped', '');
    if (stopping.signal.aborted) throw new ModelFailed('late', `${server.timeoutMs / 1000} s`, { waitMs: 0 });
    const { cause, message } = error as Error & { cause?: Error & { code?: string } };
    const words = showSafely(cause?.code ?? cause?.message ?? message, server.key);
    throw new ModelFailed('unreachable', words, { waitMs: 0 });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function readReply(body: string): Reply {
  const { success, data } = completion.safeParse(parseJson(body));
  if (!success) throw new ModelFailed('no-model-server', '200');
  const content = data.choices[0]?.message.content ?? '';
  return {
    content: typeof content === 'string' ? content : content.map(({ text = '' }) => text).join(''),
    tokens: data.usage?.total_tokens ?? 0,
  };
}

const refusal = z.object({
  error: z.union([z.string(), z.object({ message: z.string().nullish(), code: z.unknown().optional() })]).nullish(),
  message: z.string().nullish(),
});

function describeRefusal(response: Response, body: string, { key }: ModelServer): ModelFailed {
  const { status } = response;
  const { data } = refusal.safeParse(parseJson(body));
  const error = typeof data?.error === 'string' ? { message: data.error, code: undefined } : data?.error;
  const said = showSafely(error?.message ?? data?.message ?? '', key);
  const detail = said === '' ? `${status}` : `${status}: ${said}`;
  if (status === 401 || status === 403 || error?.code === 'insufficient_quota')
    return new ModelFailed('refused', detail);
  if (status === 400 || status === 422) return new ModelFailed('bad-request', detail, { isAboutForm: true });
  const isPassing = status === 408 || status === 425 || status === 429 || status >= 500;
  if (!isPassing) return new ModelFailed(status === 404 ? 'no-such-model' : 'bad-request', detail);
  const fault: Fault = status === 429 ? 'busy' : 'broken';
  return new ModelFailed(fault, detail, { waitMs: readRetryAfter(response.headers.get('retry-after')) });
}

/** Milliseconds that a server asks to wait: it names seconds, or a time. */
export function readRetryAfter(text: string | null, now: number = Date.now()): number {
  if (text === null) return 0;
  const seconds = Number(text);
  const wait = Number.isNaN(seconds) ? Date.parse(text) - now : seconds * 1000;
  return Number.isNaN(wait) ? 0 : Math.max(0, wait);
}

/** A stranger's words on a terminal: one short line without control characters, and never the key. */
function showSafely(words: string, key: string | undefined): string {
  const plain = (key ? words.replaceAll(key, '…') : words).replace(/[\p{C}\s]+/gu, ' ').trim();
  return plain.length > 200 ? `${plain.slice(0, 200)}…` : plain;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
