import * as changing from '../changing-queries.ts';
import { overChunks } from '../chunks.ts';
import { type Contribution, type Found, sealContribution } from '../contribution.ts';
import type { Database } from '../database.ts';
import { bareArticle, judgeContribution } from '../judgements/judge-contribution.ts';
import type { Plan } from '../judgements/plan.ts';
import { readFound } from '../judgements/read-found.ts';
import { readStatus } from '../reading.ts';
import type { OriginRemoval } from '../store.ts';
import { changeArticles } from '../writing.ts';
import * as queries from './origin-queries.ts';

/** Articles in one transaction. */
const ARTICLES = 20;

/** Takes out of every article what one origin found there, as if it had never been asked; the rest stays as it was. */
export async function removeOrigin(database: Database, origin: string, plan: Plan): Promise<OriginRemoval> {
  const before = (await readStatus(database)).counts;
  const rows = [
    ...(await database.read(queries.findStating, { origin })),
    ...(await database.read(queries.findMentioning, { origin })),
  ];
  const ids = [...new Set(rows.map(({ id }) => id))].sort();
  for (let start = 0; start < ids.length; start += ARTICLES) {
    const batch = ids.slice(start, start + ARTICLES);
    await database.write(async (run) => {
      const over = overChunks(run);
      await over(changing.lockArticles, 'ids', batch);
      const rest = (await readFound(over, batch)).map(({ contribution }) =>
        judgeContribution(leaveOut(contribution, origin), plan),
      );
      // An article that somebody deleted meanwhile goes again: its lock was a node.
      await changeArticles(run, batch, rest);
    });
  }
  const after = (await readStatus(database)).counts;
  const lost = (count: 'facts' | 'entities' | 'statements') => Math.max(0, before[count] - after[count]);
  return { articles: ids.length, facts: lost('facts'), entities: lost('entities'), statements: lost('statements') };
}

/** An entity of the origin stays where something else still hangs on it. */
function leaveOut({ article, ...found }: Contribution, origin: string): Contribution {
  const witnesses = found.witnesses.filter(({ rule }) => rule !== origin);
  const utterances = found.utterances.filter(({ said }) => said.rule !== origin);
  const held = new Set(
    [...witnesses, ...utterances.flatMap(({ said, about }) => [said, ...about])].flatMap(({ from, to, reportedBy }) =>
      reportedBy === undefined ? [from, to] : [from, to, reportedBy],
    ),
  );
  const entities = found.entities.filter((entity) => entity.origin !== origin || held.has(entity.id));
  const rest: Found = { entities, witnesses, utterances };
  return sealContribution(bareArticle(article), rest);
}
