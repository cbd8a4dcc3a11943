import { type Judgement, kindOf, type Words } from '#schema';
import type { Database } from '../database.ts';
import * as queries from './judging-queries.ts';
import type { Line } from './lines.ts';
import { isComplete } from './plan.ts';

/** Lines with the ids that their names stand for in the graph, and why others must wait. */
export interface Completion {
  completed: Map<number, Judgement>;
  waiting: { line: number; zh: string; en: string }[];
}

/** Fills in the ids that a person left out. */
export async function completeLines(database: Database, lines: readonly Line[]): Promise<Completion> {
  const completion: Completion = { completed: new Map(), waiting: [] };
  for (const { number, judgement } of lines) {
    if (isComplete(judgement)) continue;
    const { one, other, articles, kind } = judgement;
    const entity = (name: string) => findEntity(database, kind, name);
    const [first, second, named] = [
      await fill(one, entity),
      other && (await fill(other, entity)),
      await Promise.all((articles ?? []).map((each) => fill(each, (title) => findArticle(database, title)))),
    ];
    const faults = [first, ...(second ? [second] : []), ...named].flatMap((each) => ('zh' in each ? [each] : []));
    const [fault] = faults;
    if (fault) completion.waiting.push({ line: number, ...fault });
    else
      completion.completed.set(number, {
        ...judgement,
        one: first as Judgement['one'],
        ...(second && { other: second as Judgement['one'] }),
        ...(articles && { articles: named as Judgement['one'][] }),
      });
  }
  return completion;
}

type Named = Judgement['one'];

async function fill(named: Named, find: (name: string) => Promise<string[]>): Promise<Named | Words> {
  if (named.id !== '') return named;
  const [id, ...more] = await find(named.name);
  if (id !== undefined && more.length === 0) return { ...named, id };
  if (id === undefined) {
    return {
      en: `the graph holds nothing called “${named.name}” yet`,
      zh: `图谱里还没有叫“${named.name}”的`,
    };
  }
  return {
    en: `“${named.name}” is ${more.length + 1} things; write the one meant in brackets: ${[id, ...more].join(', ')}`,
    zh: `“${named.name}”有 ${more.length + 1} 个，请在方括号里写明是哪一个：${[id, ...more].join('、')}`,
  };
}

/** Ids of the entities of a kind that bear just this name; where it is the name of one and an alias of others, that one. */
async function findEntity({ read }: Database, kind: Judgement['kind'], name: string): Promise<string[]> {
  const label = kindOf(kind).label;
  const found = (await read(queries.findByName, { name })).filter(({ labels }) => labels.includes(label));
  const named = found.filter((each) => each.name === name);
  return (named.length > 0 ? named : found).map(({ id }) => id);
}

async function findArticle({ read }: Database, title: string): Promise<string[]> {
  return (await read(queries.findByTitle, { title })).map(({ id }) => id);
}
