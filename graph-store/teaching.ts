import { type Fact, type GraphNode, type GraphSlice, isTrainingByName, type RelationName } from '#schema';
import { overChunks } from './chunks.ts';
import type { Database } from './database.ts';
import * as queries from './queries.ts';
import { buildSlice, byDegree } from './reading.ts';

/** What is told of a training: who held it, joined it and taught there, what, where, and as a part of what. */
const OF_EVENTS: readonly RelationName[] = [
  'ORGANIZES',
  'ATTENDS',
  'SPEAKS_AT',
  'LECTURES_AT',
  'PART_OF',
  'COVERS',
  'HELD_IN',
];
/** What leads from a body to its zone. */
const TO_ZONES: readonly RelationName[] = ['ADMINISTERS', 'PART_OF', 'LOCATED_IN'];
/** A department of an office of a committee of a zone. */
const STEPS_TO_ZONES = 3;

/** So many trainings are told, those of most facts first. */
const TRAININGS = 200;
/** So many facts of who teaches what at no training in particular. */
const TEACHINGS = 1_000;

/** Who taught what to which zone: the trainings with their teachers, subjects and participants, and whose they are. */
export async function readTeaching(database: Database): Promise<GraphSlice> {
  const facts = new Map<string, Fact>();
  const add = (found: readonly Fact[]) => {
    for (const fact of found) facts.set(fact.id, fact);
  };
  const of = (type: RelationName) => [...facts.values()].filter((fact) => fact.type === type);

  const trainings = await findTrainings(database);
  const events = new Set(trainings.slice(0, TRAININGS).map(({ id }) => id));
  add(await readTold(database, events));
  const parts = of('PART_OF').flatMap(({ from, to }) => [from, to]);
  const others = new Set(parts.filter((id) => !events.has(id)));
  if (others.size > 0) add(await readTold(database, others));

  add(await readFrom(database, new Set(of('LECTURES_AT').map(({ from }) => from)), ['TEACHES']));
  add(await database.read(queries.findFactsOfType('TEACHES'), { limit: TEACHINGS }));
  const teachers = [...of('LECTURES_AT'), ...of('TEACHES')].map(({ from }) => from);
  const participants = new Set(of('ATTENDS').map(({ from }) => from));
  const posts = await readFrom(database, new Set([...teachers, ...participants]), ['HOLDS_POST']);
  add(posts);
  const bodies = posts.filter(({ from }) => participants.has(from)).map(({ to }) => to);
  const organisers = of('ORGANIZES').map(({ from }) => from);
  add(await readWaysToZones(database, new Set([...participants, ...organisers, ...bodies])));

  const ends = new Set([...facts.values()].flatMap(({ from, to }) => [from, to]));
  const nodes = await overChunks(database.read)(queries.findEntities, 'ids', [...ends].sort());
  const slice = await buildSlice(database, nodes.sort(byDegree), [...facts.values()]);
  return { ...slice, total: { ...slice.total, trainings: trainings.length } };
}

/**
 * Events where somebody lectured, and those of which nobody says who did but that are trainings by their names, with a
 * subject and somebody who joined; those of most facts first.
 */
async function findTrainings({ read }: Database): Promise<GraphNode[]> {
  const [lectured, covered, attended] = await Promise.all([
    read(queries.findEnds('LECTURES_AT')),
    read(queries.findStarts('COVERS')),
    read(queries.findEnds('ATTENDS')),
  ]);
  const joined = new Set(attended.map(({ id }) => id));
  const taught = new Set(lectured.map(({ id }) => id));
  const ids = new Set([...taught, ...covered.map(({ id }) => id).filter((id) => joined.has(id))]);
  const events = await overChunks(read)(queries.findEntities, 'ids', [...ids]);
  return events.filter((event) => taught.has(event.id) || isTrainingByName(event)).sort(byDegree);
}

async function readTold(database: Database, events: ReadonlySet<string>): Promise<Fact[]> {
  const [from, to] = await Promise.all([
    readFrom(database, events, OF_EVENTS),
    overChunks(database.read)(queries.findTypedFactsTo(OF_EVENTS), 'ids', [...events].sort()),
  ]);
  return [...from, ...to];
}

function readFrom(database: Database, ids: ReadonlySet<string>, types: readonly RelationName[]): Promise<Fact[]> {
  return overChunks(database.read)(queries.findTypedFactsFrom(types), 'ids', [...ids].sort());
}

/** Facts on a way of a few steps from these bodies to a zone. */
async function readWaysToZones(database: Database, bodies: ReadonlySet<string>): Promise<Fact[]> {
  const found = new Map<string, Fact>();
  const seen = new Set<string>();
  let frontier = bodies;
  for (let step = 0; step < STEPS_TO_ZONES && frontier.size > 0; step += 1) {
    for (const id of frontier) seen.add(id);
    const facts = await readFrom(database, frontier, TO_ZONES);
    for (const fact of facts) found.set(fact.id, fact);
    frontier = new Set(facts.map(({ to }) => to).filter((id) => !seen.has(id)));
  }
  const facts = [...found.values()];
  const ends = await overChunks(database.read)(queries.findEntities, 'ids', [...new Set(facts.map(({ to }) => to))]);
  return keepWaysTo(facts, new Set(ends.filter(isZone).map(({ id }) => id)));
}

/** Those facts from which some goal can be reached. */
function keepWaysTo(facts: readonly Fact[], goals: ReadonlySet<string>): Fact[] {
  const kept = new Set<Fact>();
  let reached = new Set(goals);
  while (reached.size > 0) {
    const leading = facts.filter((fact) => reached.has(fact.to) && !kept.has(fact));
    for (const fact of leading) kept.add(fact);
    reached = new Set(leading.map(({ from }) => from));
  }
  return [...kept];
}

function isZone({ kind }: GraphNode): boolean {
  return kind === 'Zone';
}
