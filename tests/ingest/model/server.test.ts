import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { readRetryAfter } from '../../../ingest/model/ask.ts';
import { buildModelNotices, isFailed, openConsultant } from '../../../ingest/model/index.ts';
import { addedBy, answerWell, consult, extractByRules, makeSettings, text } from './material.ts';
import { findDeadAddress, sendJson, serveModel } from './serve-model.ts';

/** An article of so many paragraphs, each another one. */
function writeLong(paragraphs: number): string {
  const lines = Array.from({ length: paragraphs }, (_, number) => `临江经开区管委会第${number}次会议的地点在青石渡。`);
  return `临江经开区开会\n\n${lines.join('\n\n')}\n`;
}

it('a second run costs nothing and gives the same, also where the first one was cut short by its budget', async () => {
  const model = await serveModel(answerWell);
  const words = writeLong(10);
  const settings = makeSettings(model.url);
  const short = await consult({ ...settings, budget: 4 }, { words });
  expect(short.report).toMatchObject({ calls: 4, answered: 4, left: 6 });
  expect(isFailed(short.report)).toBe(false);
  expect(short.after.entities).toEqual(expect.arrayContaining(short.before.entities));
  const [notice] = buildModelNotices(short.report, { ...settings, budget: 4 });
  expect(notice?.message).toMatch(
    /6 paragraphs went without an answer of probe: the budget of 4 calls is used up; --budget allows more/,
  );
  expect(notice?.zh).toMatch(/6 个段落.*预算/);
  const rest = await consult(settings, { words });
  expect(rest.report).toMatchObject({ calls: 6, answered: 10, remembered: 4, left: 0 });
  const again = await consult({ ...settings, budget: 0 }, { words });
  expect(again.report).toMatchObject({ calls: 0, answered: 10, remembered: 10, left: 0 });
  expect(again.after).toEqual(rest.after);
  expect(model.questions).toHaveLength(10);
});

it('another model, and a kept answer that is torn, are asked anew', async () => {
  const model = await serveModel(answerWell);
  const settings = makeSettings(model.url);
  await consult(settings);
  expect((await consult({ ...settings, model: 'other' })).report.calls).toBe(2);
  for (const name of readdirSync(settings.folder, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.json')) writeFileSync(join(settings.folder, name), '{"model":"pro');
  }
  expect((await consult(settings)).report.calls).toBe(2);
});

it('no more calls run at a time than allowed, and one paragraph in many articles is asked about once', async () => {
  const model = await serveModel(async (question) => {
    await wait(100);
    return answerWell(question);
  });
  const { report } = await consult(makeSettings(model.url, { concurrency: 3 }), { words: writeLong(12) });
  expect(report.answered).toBe(12);
  expect(model.most()).toBe(3);
  const consultant = openConsultant(makeSettings(model.url), new AbortController().signal);
  const extraction = await extractByRules();
  const [one, other] = await Promise.all([consultant.complete(extraction), consultant.complete(extraction)]);
  expect(one).toEqual(other);
  expect(consultant.report()).toMatchObject({ calls: 2, answered: 4 });
});

it('a server that is busy or fails for a moment is asked again, not before the time that it names', async () => {
  const times: number[] = [];
  const model = await serveModel((question, response, number) => {
    times.push(Date.now());
    if (number === 1) return sendJson(response, 429, { error: { message: 'slow down' } }, { 'Retry-After': '1' });
    if (number === 2) return sendJson(response, 500, {});
    if (number === 3) return void response.destroy();
    return answerWell(question);
  });
  const { after, report } = await consult(makeSettings(model.url, { concurrency: 1 }));
  expect(addedBy('model:probe', after).relations).toHaveLength(1);
  expect(report).toMatchObject({ calls: 5, left: 0 });
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(990);
});

it('Retry-After is read as seconds and as a time', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');
  expect(readRetryAfter('2', now)).toBe(2_000);
  expect(readRetryAfter('Tue, 24 Nov 2026 12:00:05 GMT', now)).toBe(5_000);
  expect(readRetryAfter('Tue, 24 Nov 2026 11:00:00 GMT', now)).toBe(0);
  expect(readRetryAfter('soon', now)).toBe(0);
  expect(readRetryAfter(null, now)).toBe(0);
});

const failures = [
  {
    says: 'is too slow',
    answer: () => new Promise<undefined>(() => undefined),
    change: { timeoutMs: 30 },
    fault: 'late',
    words: /--timeout/,
  },
  {
    says: 'stays busy',
    answer: (_: unknown, response: Parameters<typeof sendJson>[0]) => sendJson(response, 429, { error: 'no' }),
    fault: 'busy',
    words: /429: no/,
  },
  {
    says: 'asks for an hour of patience',
    answer: (_: unknown, response: Parameters<typeof sendJson>[0]) =>
      sendJson(response, 429, {}, { 'Retry-After': '3600' }),
    fault: 'busy',
    words: /429/,
  },
  {
    says: 'stays broken',
    answer: (_: unknown, response: Parameters<typeof sendJson>[0]) => sendJson(response, 503, { message: 'down' }),
    fault: 'broken',
    words: /503: down/,
  },
  {
    says: 'does not know the key, and repeats it with control characters',
    answer: (_: unknown, response: Parameters<typeof sendJson>[0]) =>
      sendJson(response, 401, { error: { message: 'bad key s3cret\u001b[2J' } }),
    fault: 'refused',
    words: /401: bad key … ?\[2J.*OPENAI_API_KEY/,
  },
  {
    says: 'knows no such model',
    answer: (_: unknown, response: Parameters<typeof sendJson>[0]) => sendJson(response, 404, {}),
    fault: 'no-such-model',
    words: /404.*--model/,
  },
  {
    says: 'is a page',
    answer: (_: unknown, response: Parameters<typeof sendJson>[0]) => void response.end('<html>Hello</html>'),
    fault: 'no-model-server',
    words: /OPENAI_BASE_URL.*\/v1/,
  },
  {
    says: 'never stops talking',
    answer: (_: unknown, response: Parameters<typeof sendJson>[0]) => void response.end('x'.repeat(5_000_000)),
    fault: 'no-model-server',
    words: /4 MB/,
  },
  {
    says: 'sends elsewhere',
    answer: (_: unknown, response: Parameters<typeof sendJson>[0]) =>
      void response.writeHead(302, { Location: 'http://127.0.0.1:9/' }).end(),
    fault: 'unreachable',
    words: /redirect/,
  },
] as const;

for (const { says, answer, fault, words, ...rest } of failures) {
  it(`a server that ${says} costs little time, is named with what to do, and the rules' findings stay`, async () => {
    const model = await serveModel((question, response) => answer(question, response));
    const change = 'change' in rest ? rest.change : {};
    const { before, after, report, settings } = await consult(makeSettings(model.url, { key: 's3cret', ...change }), {
      words: writeLong(20),
    });
    expect(after).toEqual(before);
    expect([...report.faults.keys()]).toEqual([fault]);
    expect(report.left).toBe(20);
    expect(report.calls).toBeLessThan(40);
    expect(isFailed(report)).toBe(true);
    const [notice] = buildModelNotices(report, settings);
    expect(notice?.code).toBe('model-left');
    expect(notice?.message).toMatch(words);
    expect(notice?.message).not.toMatch(/s3cret|\p{Cc}/u);
    expect(notice?.zh).toMatch(/规则的结果都已保留/);
  });
}

it('a server that is not there is named with what to do, and the rules’ findings stay', async () => {
  const { before, after, report, settings } = await consult(makeSettings(await findDeadAddress()));
  expect(after).toEqual(before);
  const [notice] = buildModelNotices(report, settings);
  expect(notice?.message).toMatch(/cannot be reached \(ECONNREFUSED\); start it, or mend OPENAI_BASE_URL/);
  expect(notice?.zh).toMatch(/连不上/);
});

it('a server that takes no response format is asked without one from then on', async () => {
  const model = await serveModel((question, response) =>
    question.response_format
      ? sendJson(response, 400, { error: { message: 'response_format is not supported' } })
      : answerWell(question),
  );
  const { after, report } = await consult(makeSettings(model.url, { concurrency: 1 }));
  expect(addedBy('model:probe', after).relations).toHaveLength(1);
  expect(report.calls).toBe(4);
  expect(model.questions.map(({ response_format }) => response_format?.type)).toEqual([
    'json_schema',
    'json_object',
    undefined,
    undefined,
  ]);
});

it('a paragraph that a server refuses is left out, and the others are asked in the form that it takes', async () => {
  const model = await serveModel((question, response) =>
    question.material.passage.includes('第3次')
      ? sendJson(response, 400, { error: { message: 'content inspection failed' } })
      : answerWell(question),
  );
  const { report, settings } = await consult(makeSettings(model.url, { concurrency: 1 }), { words: writeLong(6) });
  expect(report).toMatchObject({ answered: 5, left: 1, calls: 6 });
  expect(new Set(model.questions.map(({ response_format }) => response_format?.type))).toEqual(
    new Set(['json_schema']),
  );
  expect(buildModelNotices(report, settings)[0]?.message).toMatch(
    /1 paragraph went without an answer of probe: .*400: content inspection failed/,
  );
});

it('a model whose answers are never readable is not asked for ever', async () => {
  const model = await serveModel(() => '我不会 JSON');
  const { before, after, report, settings } = await consult(makeSettings(model.url, { concurrency: 1 }), {
    words: writeLong(30),
  });
  expect(after).toEqual(before);
  expect(report).toMatchObject({ unusable: 9, left: 21, calls: 18 });
  expect(isFailed(report)).toBe(true);
  const [left, unusable] = buildModelNotices(report, settings);
  expect(left?.message).toMatch(/no JSON of the form asked for; take another model/);
  expect(unusable?.code).toBe('model-unusable');
});

it('Ctrl-C ends a run at once, keeps what was answered, and leaves the rules’ findings', async () => {
  const stopping = new AbortController();
  const model = await serveModel(async (question, _, number) => {
    if (number <= 3) return answerWell(question);
    stopping.abort();
    return new Promise<undefined>(() => undefined);
  });
  const words = writeLong(10);
  const settings = makeSettings(model.url, { concurrency: 1 });
  const { before, after, report } = await consult(settings, { words, signal: stopping.signal });
  expect(report).toMatchObject({ answered: 3, left: 7 });
  expect(isFailed(report)).toBe(false);
  expect(after.entities.slice(0, before.entities.length)).toEqual(before.entities);
  expect(buildModelNotices(report, settings)[0]?.message).toMatch(/it was stopped/);
  const friendly = await serveModel(answerWell);
  const rest = await consult({ ...settings, url: friendly.url }, { words });
  expect(rest.report).toMatchObject({ answered: 10, remembered: 3, calls: 7 });
});

it('answers that cannot be kept are used all the same, and that is told', async () => {
  const model = await serveModel(answerWell);
  const file = join(makeSettings('').folder, 'file');
  writeFileSync(file, text);
  const settings = makeSettings(model.url, { folder: join(file, 'below') });
  const { after, report } = await consult(settings);
  expect(addedBy('model:probe', after).relations).toHaveLength(1);
  expect(buildModelNotices(report, settings)[0]).toMatchObject({ code: 'model-forgetful' });
  expect(readFileSync(file, 'utf8')).toBe(text);
});
