import type { Extraction } from '#schema';
import * as changing from './changing-queries.ts';
import { overChunks } from './chunks.ts';
import { buildContribution, type Contribution } from './contribution.ts';
import type { Database } from './database.ts';
import { StoreError } from './errors.ts';
import { judgeContribution } from './judgements/judge-contribution.ts';
import { type JudgementFile, noJudgementFile } from './judgements/judgement-file.ts';
import { createJudging } from './judgements/judging.ts';
import type { Plan } from './judgements/plan.ts';
import { removeOrigin } from './origins/remove-origin.ts';
import * as queries from './queries.ts';
import { checkReaderQuery } from './read-only.ts';
import { readArticle, readArticles, readEntity, readFact, readGraph, readStatus, readVersion } from './reading.ts';
import { searchEntities } from './search.ts';
import type { GraphStore, WriteReport } from './store.ts';
import { readTeaching } from './teaching.ts';
import { changeArticles } from './writing.ts';

/** Small articles share a transaction up to so many entities, witnesses and utterances. */
const WEIGHT = 2_000;

/** The graph in a database; in the file people say what is the same and what is not. */
export function createGraphStore(database: Database, judgements: JudgementFile = noJudgementFile): GraphStore {
  const judging = createJudging(database, judgements);
  return {
    status: () => readStatus(database),
    version: () => readVersion(database),
    async write(extractions, fingerprints = new Map()) {
      const plan = await judging.settle();
      try {
        return await writeExtractions(database, { extractions, fingerprints, plan });
      } finally {
        await judging.catchUp(plan);
      }
    },
    findKnown: async (fingerprints) => {
      const rows = await overChunks(database.read)(queries.findFingerprints, 'ids', fingerprints);
      return new Map(rows.map(({ fingerprint, article }) => [fingerprint, article]));
    },
    async deleteArticle(id) {
      const [article] = await database.read(queries.findHashes, { ids: [id] });
      if (article) await database.write((run) => changeArticles(run, [id], []));
      return article !== undefined;
    },
    deleteOrigin: async (origin) => removeOrigin(database, origin, await judging.settleAll()),
    articles: () => readArticles(database),
    article: (id) => readArticle(database, id),
    graph: (request) => readGraph(database, request),
    teaching: () => readTeaching(database),
    entity: (id) => readEntity(database, id),
    fact: (id) => readFact(database, id),
    search: (text, limit) => searchEntities(database, text, limit),
    async query(cypher, parameters, limits) {
      const checked = await checkReaderQuery(cypher, database.description.kind);
      const result = await database.query(checked, parameters, limits);
      return { ...result, milliseconds: Math.round(result.milliseconds) };
    },
    identity: (id) => judging.identity(id),
    judgements: () => judging.list(),
    judge: (said) => judging.judge(said),
    undoJudgement: (id) => judging.undo(id),
    applyJudgements: () => judging.apply(),
    close: () => database.close(),
  };
}

/** What is to be written, and by which judgements. */
interface Writing {
  extractions: readonly Extraction[];
  /** By article. */
  fingerprints: ReadonlyMap<string, string>;
  plan: Plan;
}

async function writeExtractions(
  database: Database,
  { extractions, fingerprints, plan }: Writing,
): Promise<WriteReport> {
  const report: WriteReport = { articles: 0, unchanged: 0, entities: 0, facts: 0, statements: 0 };
  let batch = new Map<string, Contribution>();
  let weight = 0;
  const flush = async () => {
    const contributions = [...batch.values()];
    batch = new Map();
    weight = 0;
    const fresh = await leaveOutUnchanged(database, contributions);
    report.unchanged += contributions.length - fresh.length;
    if (fresh.length > 0) await put(fresh);
  };
  const refused: StoreError[] = [];
  const put = async (fresh: readonly Contribution[]): Promise<void> => {
    try {
      const ids = fresh.map(({ article }) => article.id);
      const growth = await database.write((run) => changeArticles(run, ids, fresh));
      report.articles += fresh.length;
      report.entities += growth.entities;
      report.facts += growth.facts;
      report.statements += growth.statements;
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'entity-kind-differs')) throw error;
      if (fresh.length === 1) refused.push(error);
      // One article is at fault: each for itself, so that the others go in.
      else for (const one of fresh) await put([one]);
    }
  };
  for (const extraction of extractions) {
    const found = buildContribution(extraction);
    const contribution = judgeContribution(found, plan);
    const fingerprint = fingerprints.get(extraction.article.id);
    if (fingerprint !== undefined) contribution.article.fingerprint = fingerprint;
    if (batch.has(contribution.article.id)) await flush();
    batch.set(contribution.article.id, contribution);
    weight += contribution.entities.length + contribution.witnesses.length + contribution.utterances.length;
    if (weight >= WEIGHT) await flush();
  }
  if (batch.size > 0) await flush();
  if (refused.length > 0) {
    throw new StoreError('entity-kind-differs', refused.map(({ message }) => message).join('\n'), { cause: refused });
  }
  return report;
}

/** Those contributions that the graph does not hold already, word for word. */
async function leaveOutUnchanged(database: Database, contributions: Contribution[]): Promise<Contribution[]> {
  const ids = contributions.map(({ article }) => article.id);
  const rows = await overChunks(database.read)(queries.findHashes, 'ids', ids);
  const stored = new Map(rows.map((row) => [row.id, row]));
  const isSame = ({ article }: Contribution) => stored.get(article.id)?.hash === article.hash;
  const fresh = contributions.filter((contribution) => !isSame(contribution));
  const marked = contributions
    .filter(isSame)
    .filter(
      ({ article: { id, fingerprint } }) => fingerprint !== undefined && fingerprint !== stored.get(id)?.fingerprint,
    );
  const marks = marked.map(({ article: { id, hash, fingerprint } }) => ({ id, hash, fingerprint }));
  if (marks.length > 0) await database.write((run) => overChunks(run)(changing.markArticles, 'rows', marks));
  return fresh;
}
