import { userInfo } from 'node:os';
import { type GraphNode, type Judgement, kindOf, type NewJudgement } from '#schema';
import { overChunks } from '../chunks.ts';
import type { Database } from '../database.ts';
import { fold } from '../fold.ts';
import { findEntities } from '../queries.ts';
import type { Line } from './lines.ts';
import { findOriginals, type Original } from './originals.ts';
import { buildPlan, findWay, type Plan } from './plan.ts';
import { JudgementRefused } from './refused.ts';

/**
 * Writes out what a person says of entities of the graph. An entity that people had put together out of several may
 * take several judgements. @throws JudgementRefused where that says nothing or cannot be.
 */
export async function draftJudgements(database: Database, plan: Plan, said: NewJudgement): Promise<Judgement[]> {
  const { verdict, one, other, articles, called, by = findUser(), because } = said;
  const ids = other === undefined ? [one] : [one, other];
  const nodes = await overChunks(database.read)(findEntities, 'ids', [...new Set(ids)]);
  const [first, second] = ids.map((id) => nodes.find((node) => node.id === id) ?? unknown(id)) as [
    GraphNode,
    GraphNode,
  ];
  const base = {
    ...{ verdict, kind: first.kind, on: findToday() },
    ...(by && { by }),
    ...(because && { because }),
  };
  if (other !== undefined) {
    checkPair(first, second);
    return [{ ...base, one: nameOf(first), other: nameOf(second) }];
  }
  const originals = await findOriginals(database, one);
  const isMeant = ({ article, name, aliases }: Original) =>
    articles ? articles.includes(article.id) : [name, ...aliases].some((form) => fold(form) === fold(called ?? ''));
  const meant = originals.filter(isMeant);
  checkPart(first, meant, originals, plan.lines);
  const parts = [...new Set(meant.map(({ id }) => id))].map((id): Judgement => {
    const own = meant.filter((original) => original.id === id).map(({ article }) => article);
    return { ...base, one: { id, name: first.name }, ...(articles ? { articles: own } : { called }) };
  });
  return [...parts, ...joinParts(parts, meant, plan, { ...base, verdict: 'same' })];
}

/** What was taken out of several originals at once belongs together. */
function joinParts(
  parts: readonly Judgement[],
  meant: readonly Original[],
  plan: Plan,
  base: Pick<Judgement, 'verdict' | 'kind'>,
): Judgement[] {
  const after = buildPlan([...plan.lines, ...parts.map((judgement) => ({ number: 0, judgement }))]);
  const places = new Map(meant.map((share) => [after.place(share, share.article.id), share.name]));
  const [first, ...rest] = [...places].map(([id, name]) => ({ id, name }));
  return first ? rest.map((other) => ({ ...base, one: first, other })) : [];
}

/** The day on the calendar of this machine: in China it is eight hours ahead of UTC's. */
function findToday(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Who works here, where the system knows. */
function findUser(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}

function nameOf({ id, name }: GraphNode): { id: string; name: string } {
  return { id, name };
}

function unknown(id: string): never {
  throw new JudgementRefused('judgement-unknown', {
    en: `There is no entity ${id}; it may have gone with its article, or by another judgement.`,
    zh: `没有实体 ${id}；它可能已随文章删除，或已被另一条判断合并、分开。`,
  });
}

function checkPair(one: GraphNode, other: GraphNode): void {
  if (one.id === other.id) {
    throw new JudgementRefused('judgement-of-nothing', {
      en: `“${one.name}” is one entity already; to take it apart, name the articles that mean another one.`,
      zh: `“${one.name}”本来就是一个实体；要分开它，请指出哪些文章说的是另一个。`,
    });
  }
  if (one.kind === other.kind) return;
  const [here, there] = [kindOf(one.kind).name, kindOf(other.kind).name];
  throw new JudgementRefused('judgement-of-nothing', {
    en: `“${one.name}” is a ${here.en} and “${other.name}” a ${there.en}: things of two kinds are never the same.`,
    zh: `“${one.name}”是${here.zh}，“${other.name}”是${there.zh}：类型不同，不会是同一个。`,
  });
}

/** Something must be taken out, something must stay, and what people joined is taken apart by taking that back. */
function checkPart(
  node: GraphNode,
  meant: readonly Original[],
  originals: readonly Original[],
  lines: readonly Line[],
): void {
  if (meant.length === 0) {
    throw new JudgementRefused('judgement-of-nothing', {
      en: `“${node.name}” does not stand in those articles, or under that form.`,
      zh: `这些文章里没有“${node.name}”，或没有这样称呼它。`,
    });
  }
  if (meant.length === originals.length) {
    throw new JudgementRefused('judgement-of-nothing', {
      en: `That is all of “${node.name}”: leave out the articles that mean this one.`,
      zh: `这就是“${node.name}”的全部；请留下说的确是它的文章。`,
    });
  }
  const rest = originals.filter((original) => !meant.includes(original));
  const whole = meant.find(({ id }) => rest.every((other) => other.id !== id));
  const kept = rest.find(({ id }) => id !== whole?.id);
  const way = whole && kept ? findWay(whole.id, kept.id, lines) : [];
  if (way.length === 0) return;
  throw new JudgementRefused('judgements-contradict', {
    en: `That these articles speak of “${node.name}” was said in line ${way.join(', ')}; take that back instead (zone-graph judge undo).`,
    zh: `这些文章说的是“${node.name}”，正是第 ${way.join('、')} 行的判断所说；请撤回那一条（zone-graph judge undo）。`,
  });
}
