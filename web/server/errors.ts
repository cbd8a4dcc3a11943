import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { z } from 'zod';
import { InvalidExtraction, type Words } from '#schema';
import { JudgementRefused, QueryFailed, QueryRefused, QueryTimedOut, StoreError } from '#store';
import type { Problem } from '../api.ts';

const titles = {
  400: 'Bad request',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Body too large',
  415: 'Unsupported media type',
  422: 'Unprocessable content',
  500: 'Internal error',
  503: 'Service unavailable',
  504: 'Timed out',
} as const;

type ProblemStatus = keyof typeof titles;

/** What a problem may say beyond its status, code and detail. */
type ProblemDetails = Pick<Problem, 'errors' | 'words' | 'reason' | 'where'>;

/** Thrown by a route for what the asker can mend; becomes the problem details of the answer. */
export class RequestProblem extends Error {
  readonly status: ProblemStatus;
  readonly code: string;
  readonly more: ProblemDetails;

  /** @param words In both languages what a reader of the pages may meet; else for programs, in English. */
  constructor(status: ProblemStatus, code: string, words: Words | string, more: ProblemDetails = {}) {
    super(typeof words === 'string' ? words : words.en);
    this.name = 'RequestProblem';
    this.status = status;
    this.code = code;
    this.more = typeof words === 'string' ? more : { words, ...more };
  }
}

/** The problem of an id that no entity has. */
export function noSuchEntity(id: string): RequestProblem {
  return new RequestProblem(404, 'no-such-entity', {
    zh: `没有实体 ${id}；它可能已随文章一起删除。`,
    en: `There is no entity ${id}; it may have gone with its article.`,
  });
}

/** The problem of a part of the request that does not fit its schema. */
export function buildFaultyInput(part: 'path' | 'query' | 'body', error: z.ZodError): RequestProblem {
  const errors = error.issues.flatMap(unfoldIssue).map(({ path, message }) => ({
    path: [part, ...path.map(String)].join('.'),
    message,
  }));
  const first = errors[0];
  const detail = first ? `${first.path}: ${first.message}` : `The ${part} does not fit.`;
  return new RequestProblem(400, 'invalid-request', detail, { errors });
}

type Issue = Pick<z.core.$ZodIssue, 'path' | 'message'>;

/** Of several forms that a value may have, only the faults of the one that it comes closest to. */
function unfoldIssue(issue: z.core.$ZodIssue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const depth = (alternative: Issue[]) => Math.max(0, ...alternative.map(({ path }) => path.length));
  const [closest] = issue.errors.map((each) => each.flatMap(unfoldIssue)).sort((a, b) => depth(b) - depth(a));
  if (!closest || depth(closest) === 0) return [issue];
  return closest.map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
}

/** What any thrown value says to the asker; what is our own fault says no more than that. */
function buildProblem(error: unknown): Problem {
  const known = toRequestProblem(error);
  return {
    type: `urn:zone-graph:problem:${known.code}`,
    title: titles[known.status],
    status: known.status,
    detail: known.message,
    code: known.code,
    ...known.more,
  };
}

function toRequestProblem(error: unknown): RequestProblem {
  if (error instanceof RequestProblem) return error;
  if (error instanceof InvalidExtraction) {
    return new RequestProblem(422, 'invalid-extraction', error.message, { errors: [...error.faults] });
  }
  if (error instanceof QueryRefused) {
    const { code: reason, reason: words, where } = error;
    return new RequestProblem(422, 'query-refused', words, { reason, ...(where && { where }) });
  }
  if (error instanceof JudgementRefused) {
    return new RequestProblem(judgementStatus[error.code], error.code, error.reason);
  }
  if (error instanceof QueryTimedOut) return new RequestProblem(504, error.code, error.message);
  if (error instanceof QueryFailed) return new RequestProblem(400, error.code, error.message);
  if (error instanceof StoreError) {
    return new RequestProblem(error.code === 'entity-kind-differs' ? 409 : 503, error.code, error.message);
  }
  if (error instanceof HTTPException && error.status === 413) {
    return new RequestProblem(413, 'body-too-large', error.message);
  }
  return new RequestProblem(500, 'internal', {
    zh: '服务器处理这一请求时出错；运行 zone-graph serve 的窗口有详细信息。',
    en: 'The server failed at this request; its own window says more.',
  });
}

const judgementStatus = {
  'judgement-unknown': 404,
  'judgement-known': 409,
  'judgements-contradict': 409,
  'judgements-busy': 409,
  'judgements-elsewhere': 409,
  'judgement-of-nothing': 422,
  'judgements-unreadable': 422,
} as const satisfies Record<JudgementRefused['code'], ProblemStatus>;

/** The answer for a thrown value; only failures of our own go to the log. */
export function answerProblem(context: Context, error: unknown): Response {
  const problem = buildProblem(error);
  if (problem.status === 500) console.error(error);
  return context.body(JSON.stringify(problem), problem.status as ProblemStatus, {
    'Content-Type': 'application/problem+json; charset=utf-8',
  });
}
