import * as changing from '../changing-queries.ts';
import { overChunks } from '../chunks.ts';
import type { Database } from '../database.ts';
import { changeArticles } from '../writing.ts';
import { judgeContribution } from './judge-contribution.ts';
import * as queries from './judging-queries.ts';
import type { Plan } from './plan.ts';
import { readFound } from './read-found.ts';

/** Articles that are judged in one transaction. */
const ARTICLES = 200;

/**
 * Brings the graph to what its articles say by these judgements; returns how many of them say something else now.
 * What is so already stays untouched, so that this may be done again and again.
 */
export async function applyPlan(database: Database, plan: Plan): Promise<number> {
  const ids = await findConcerned(database, plan);
  let changed = 0;
  for (let start = 0; start < ids.length; start += ARTICLES) {
    const batch = ids.slice(start, start + ARTICLES);
    changed += await database.write(async (run) => {
      const over = overChunks(run);
      await over(changing.lockArticles, 'ids', batch);
      const judged = (await readFound(over, batch)).map(({ contribution, hash }) => ({
        contribution: judgeContribution(contribution, plan),
        hash,
      }));
      const other = judged.flatMap(({ contribution, hash }) =>
        contribution.article.hash === hash ? [] : [contribution],
      );
      // Somebody may have deleted one meanwhile: its lock goes too.
      const there = new Set(judged.map(({ contribution }) => contribution.article.id));
      const ids = [...other.map(({ article }) => article.id), ...batch.filter((id) => !there.has(id))];
      if (ids.length > 0) await changeArticles(run, ids, other);
      const untouched = batch.filter((id) => !ids.includes(id));
      await over(changing.unlockArticles, 'ids', untouched);
      return other.length;
    });
  }
  return changed;
}

/** Articles that were judged before, and those in which something is to be judged now. */
async function findConcerned(database: Database, plan: Plan): Promise<string[]> {
  const [judged, shares] = [
    await database.read(queries.findJudged),
    await overChunks(database.read)(queries.findSharesOf, 'ids', plan.moved),
  ];
  const concerned = shares.filter(({ article, ...share }) => plan.place(share, article) !== share.id);
  return [...new Set([...judged.map(({ id }) => id), ...concerned.map(({ article }) => article)])].sort();
}
