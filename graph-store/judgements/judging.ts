import type { EntityIdentity, FormReason, JudgingReport, NewJudgement, StandingJudgement } from '#schema';
import { overChunks } from '../chunks.ts';
import type { Database } from '../database.ts';
import { findEntities } from '../queries.ts';
import { applyPlan } from './apply.ts';
import { completeLines } from './complete.ts';
import { draftJudgements } from './draft.ts';
import type { JudgementFile } from './judgement-file.ts';
import * as queries from './judging-queries.ts';
import { parseMoves } from './originals.ts';
import { buildPlan, identifyJudgement, isComplete, type Plan } from './plan.ts';
import { JudgementRefused } from './refused.ts';

/** So many articles are shown of one entity. */
const SHOWN = 500;

/** What people say of identity, and the graph that follows. */
export interface Judging {
  /** The judgements that hold for what is written now; what was written before follows them too. */
  settle(): Promise<Plan>;
  /** The same for what writes judged articles anew. @throws JudgementRefused where their judgements are not here. */
  settleAll(): Promise<Plan>;
  /** What was written by this plan follows what somebody judged meanwhile. */
  catchUp(plan: Plan): Promise<void>;
  judge(said: NewJudgement): Promise<JudgingReport>;
  undo(id: string): Promise<JudgingReport>;
  apply(): Promise<JudgingReport>;
  list(): Promise<StandingJudgement[]>;
  identity(id: string): Promise<EntityIdentity | undefined>;
}

const none = buildPlan([]);

/** Judges a graph by the judgements of a file. */
export function createJudging(database: Database, file: JudgementFile): Judging {
  let settled: Plan | undefined;
  /** One after the other: two who judge at once must not write the file over each other. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
  /** Nor must two processes, nor one judge by what the other is just changing. */
  const alone = <Result>(work: () => Promise<Result>) => inTurn(() => file.alone(work));
  const follow = async (plan: Plan) => {
    const articles = plan === settled ? 0 : await applyPlan(database, plan);
    settled = plan;
    return articles;
  };
  const read = async () => (await file.read()) ?? none;
  /** Where there is no file, nothing is known of what others judged: to go on would take all of it back. */
  const demand = async () => {
    const plan = await file.read();
    if (plan) return plan;
    const { length } = await database.read(queries.findJudged);
    if (length > 0) throw elsewhere(length);
    return none;
  };

  const applyFile = async () => {
    const { completed, waiting } = await completeLines(database, (await demand()).lines);
    if (completed.size > 0) await file.replace(completed);
    settled = await read();
    const articles = await applyPlan(database, settled);
    return { ...report([...completed.values()], articles), waiting };
  };

  return {
    settle: () =>
      inTurn(async () => {
        // No file is no opinion: whoever writes from another machine must not undo what was judged here.
        const plan = await file.read();
        if (plan) await follow(plan);
        return plan ?? none;
      }),
    settleAll: () =>
      inTurn(async () => {
        const plan = await demand();
        await follow(plan);
        return plan;
      }),
    catchUp: (plan) =>
      inTurn(async () => {
        const now = await file.read();
        if (!now || now === plan) return;
        await applyPlan(database, now);
        settled = now;
      }),
    judge: (said) =>
      alone(async () => {
        const before = await demand();
        await follow(before);
        const drafted = await draftJudgements(database, before, said);
        const known = before.lines.find(({ judgement }) => isAmong(drafted, identifyJudgement(judgement)));
        if (known) throw knownAlready(known.number);
        const end = await file.countLines();
        buildPlan([...before.lines, ...drafted.map((judgement, index) => ({ number: end + index + 1, judgement }))]);
        await file.add(drafted);
        const plan = await read();
        return report(drafted, await follow(plan), plan.canonical(said.one));
      }),
    undo: (id) =>
      alone(async () => {
        const before = await read();
        const lines = before.lines.filter(({ judgement }) => identifyJudgement(judgement) === id);
        if (lines.length === 0) throw notThere(id);
        await file.replace(new Map(lines.map(({ number }) => [number, undefined])));
        const plan = await read();
        const undone = lines.map(({ judgement }) => judgement);
        return report(undone, await follow(plan), plan.canonical(undone[0]?.one.id ?? ''));
      }),
    apply: () =>
      inTurn(async () => {
        const { lines } = await demand();
        // Where there is nothing to fill in, the file need not be one that we may write.
        return lines.every(({ judgement }) => isComplete(judgement)) ? applyFile() : file.alone(applyFile);
      }),
    list: async () => listStanding(database, await read()),
    identity: async (id) => readIdentity(database, await read(), id),
  };
}

function report(
  judgements: Parameters<typeof identifyJudgement>[0][],
  articles: number,
  entity?: string,
): JudgingReport {
  const named = judgements.map((judgement) => ({ ...judgement, id: identifyJudgement(judgement) }));
  return { judgements: named, articles, waiting: [], ...(entity !== undefined && { entity }) };
}

function isAmong(drafted: Parameters<typeof identifyJudgement>[0][], id: string): boolean {
  return drafted.some((judgement) => identifyJudgement(judgement) === id);
}

/** Every judgement of the file, and whether the graph holds what it speaks of. */
async function listStanding(database: Database, plan: Plan): Promise<StandingJudgement[]> {
  const ids = plan.lines.flatMap(({ judgement: { one, other } }) => [one.id, ...(other ? [other.id] : [])]);
  const entities = await overChunks(database.read)(findEntities, 'ids', [...new Set(ids)]);
  const moves = (await database.read(queries.findJudged)).flatMap(({ judged }) => parseMoves(judged));
  const moved = new Set(moves.flatMap(([from, to]) => (from === to ? [] : [from])));
  const known = new Set([...moves.flat(), ...entities.map(({ id }) => id)]);
  return plan.lines.map(({ number, judgement }) => {
    const { one, other } = judgement;
    const isInForce = other ? known.has(one.id) && known.has(other.id) : moved.has(one.id);
    return { ...judgement, id: identifyJudgement(judgement), line: number, isInForce };
  });
}

async function readIdentity(database: Database, plan: Plan, id: string): Promise<EntityIdentity | undefined> {
  const [node] = await database.read(findEntities, { ids: [id] });
  if (!node) return undefined;
  const rows = await database.read(queries.findFormsOf, { id, limit: SHOWN });
  const originals = new Set(rows.flatMap(({ judged }) => parseMoves(judged).filter(([, to]) => to === id)).flat());
  const isOf = (other: string | undefined) =>
    other !== undefined && (other === id || originals.has(other) || plan.canonical(other) === id);
  const all = await listStanding(database, plan);
  return {
    ...{ id, kind: node.kind },
    articles: rows.map(({ date, reasons, judged: _, ...row }) => ({
      ...row,
      ...(date && { date }),
      reasons: JSON.parse(reasons ?? '[]') as FormReason[],
    })),
    judgements: all.filter(({ one, other }) => isOf(one.id) || isOf(other?.id)),
  };
}

function elsewhere(articles: number): JudgementRefused {
  return new JudgementRefused('judgements-elsewhere', {
    en: `${articles} ${articles === 1 ? 'article follows' : 'articles follow'} judgements whose file is not here. Name it with ZONE_GRAPH_JUDGEMENTS, or bring it back; to drop those judgements put an empty file in its place and run zone-graph judge apply.`,
    zh: `图谱中有 ${articles} 篇文章遵照的判断不在这里的文件中。请用 ZONE_GRAPH_JUDGEMENTS 指定那个文件，或把它放回来；若要放弃那些判断，请在原处放一个空文件，再运行 zone-graph judge apply。`,
  });
}

function knownAlready(line: number): JudgementRefused {
  return new JudgementRefused('judgement-known', {
    en: `Line ${line} of the judgements says so already.`,
    zh: `第 ${line} 行已经这样说了。`,
  });
}

function notThere(id: string): JudgementRefused {
  return new JudgementRefused('judgement-unknown', {
    en: `There is no judgement ${id}; somebody may have taken it back already.`,
    zh: `没有这条判断（${id}）；它可能已被撤回。`,
  });
}
