import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A question as it came over the wire. */
export interface Question {
  model: string;
  response_format?: { type: string };
  messages: { role: string; content: string }[];
  authorization: string | undefined;
  /** The user's message, read. */
  material: {
    known: { entities: { id: string; type: string; name: string; aliases?: string[] }[]; facts: object[] };
    passage: string;
  };
  /** The id of a known entity, by a form of its name. */
  idOf(form: string): string;
}

export interface ModelForTests {
  url: string;
  questions: Question[];
  /** The most calls that were open at one time. */
  most(): number;
}

/** Answers a question; what it returns is the content of the answer. */
type Answering = (question: Question, response: ServerResponse, number: number) => unknown;

/** Starts a server on a free port that speaks as the answering does; it goes at the end of the test. */
export async function serveModel(answering: Answering): Promise<ModelForTests> {
  const questions: Question[] = [];
  let [open, most] = [0, 0];
  const server = createServer(async (request, response) => {
    most = Math.max(most, ++open);
    response.on('close', () => (open -= 1));
    const question = await readQuestion(request);
    questions.push(question);
    const content = await answering(question, response, questions.length);
    if (response.writableEnded || response.destroyed || content === undefined) return;
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    sendJson(response, 200, {
      choices: [{ message: { role: 'assistant', content: text } }],
      usage: { total_tokens: 100 },
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, questions, most: () => most };
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
}

async function readQuestion(request: IncomingMessage): Promise<Question> {
  let text = '';
  for await (const chunk of request) text += chunk;
  const body = JSON.parse(text);
  const material = JSON.parse(body.messages.at(-1).content) as Question['material'];
  return {
    ...body,
    authorization: request.headers.authorization,
    material,
    idOf(form) {
      const found = material.known.entities.find(({ name, aliases = [] }) => [name, ...aliases].includes(form));
      return found?.id ?? `there is no ${form}`;
    },
  };
}

/** An address at which nobody listens. */
export async function findDeadAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}/v1`;
}
