import type { Fact, GraphNode } from '#schema';
import type { SliceIndex } from './slice-index.ts';
import { findPosts, findZonePaths, type Post, type ZonePath } from './teaching-paths.ts';

/** A subject with the facts that say so: TEACHES and COVERS, or COVERS alone. */
export interface Subject {
  topic: GraphNode;
  facts: Fact[];
}

export interface Teacher {
  person: GraphNode;
  posts: Post[];
  /** LECTURES_AT; absent where the article only says what he taught. */
  lecture?: Fact;
  /** His own subjects: only those that a TEACHES fact gives him. */
  subjects: Subject[];
}

/** Who took part, as what, and for which zones. */
export interface Participant {
  node: GraphNode;
  /** ATTENDS of the training or of a part of it; ORGANIZES for a host. */
  attendance: Fact;
  /** The part of the training that was attended, where it was not the whole. */
  part?: GraphNode;
  posts: Post[];
  zones: ZonePath[];
}

/** An entity beside a training and the fact that puts it there. */
export interface Beside {
  node: GraphNode;
  fact: Fact;
}

/** One training: who taught, what it covered, who took part. */
export interface Training {
  /** Absent where the article names no event for what was taught. */
  event?: GraphNode;
  teachers: Teacher[];
  /** Subjects that the article gives to nobody in particular. */
  subjects: Subject[];
  participants: Participant[];
  /** Organisers of which a zone is known: they stand in the column of participants. */
  hosts: Participant[];
  organisers: Beside[];
  places: Beside[];
  /** Events that are part of it and have no teachers of their own. */
  parts: Beside[];
  /** The event it is part of. */
  within?: Beside;
}

/** Puts together who taught, took part and organised at one event. */
export function buildTraining(
  event: GraphNode,
  index: SliceIndex,
  given: ReadonlyMap<string, Fact[]>,
  trainings: ReadonlySet<string>,
): Training {
  const covers = index.from(event.id, 'COVERS');
  const parts = besides(index.to(event.id, 'PART_OF'), 'from', index).filter(
    ({ node }) => node.kind === 'Event' && !trainings.has(node.id),
  );
  const lectures = index.to(event.id, 'LECTURES_AT');
  const lecturers = new Set([...lectures.map((fact) => fact.from), ...given.keys()]);
  const teachers = [...lecturers].flatMap((id) =>
    buildTeacher(
      id,
      index,
      given.get(id) ?? [],
      covers,
      lectures.find((fact) => fact.from === id),
    ),
  );
  const taken = new Set(teachers.flatMap((teacher) => teacher.subjects.map((subject) => subject.topic.id)));
  const subjects = [event, ...parts.map((part) => part.node)]
    .flatMap((each) => index.from(each.id, 'COVERS'))
    .filter((fact) => !taken.has(fact.to));
  const participants = [event, ...parts.map((part) => part.node)].flatMap((each) =>
    findParticipants(each, each === event ? undefined : each, lecturers, index),
  );
  const organisers = besides(index.to(event.id, 'ORGANIZES'), 'from', index);
  const taught = new Set(participants.flatMap((participant) => participant.zones.map((path) => path.zone.id)));
  const hosts = organisers
    .map(({ node, fact }) => buildParticipant(node, fact, index))
    .filter((host) => host.zones.some((path) => !taught.has(path.zone.id)));
  const within = besides(index.from(event.id, 'PART_OF'), 'to', index).find(({ node }) => node.kind === 'Event');
  return {
    event,
    teachers,
    subjects: mergeSubjects(subjects, index),
    participants: uniqueBy(participants, (participant) => participant.node.id),
    hosts: uniqueBy(hosts, (host) => host.node.id),
    organisers: uniqueBy(organisers, ({ node }) => node.id),
    places: uniqueBy(besides(index.from(event.id, 'HELD_IN'), 'to', index), ({ node }) => node.id),
    parts: uniqueBy(parts, ({ node }) => node.id),
    ...(within ? { within } : {}),
  };
}

/** What was taught without an event that the article names. */
export function buildLoose(loose: ReadonlyMap<string, Fact[]>, index: SliceIndex): Training {
  const teachers = [...loose].flatMap(([id, facts]) => buildTeacher(id, index, facts, [], undefined));
  return { teachers, subjects: [], participants: [], hosts: [], organisers: [], places: [], parts: [] };
}

function buildTeacher(
  id: string,
  index: SliceIndex,
  teaches: readonly Fact[],
  covers: readonly Fact[],
  lecture: Fact | undefined,
): Teacher[] {
  const person = index.node(id);
  if (!person) return [];
  const facts = teaches.flatMap((fact) => [fact, ...covers.filter((cover) => cover.to === fact.to)]);
  const subjects = mergeSubjects(facts, index);
  return [{ person, posts: findPosts(id, index), subjects, ...(lecture ? { lecture } : {}) }];
}

/**
 * Those who took part without teaching. Of a part of the training, such as its opening, only those count who lead to a
 * zone and did not speak there: the others are guests.
 */
function findParticipants(
  event: GraphNode,
  part: GraphNode | undefined,
  lecturers: ReadonlySet<string>,
  index: SliceIndex,
): Participant[] {
  const speakers = new Set(index.to(event.id, 'SPEAKS_AT').map((fact) => fact.from));
  return besides(index.to(event.id, 'ATTENDS'), 'from', index)
    .filter(({ node }) => !lecturers.has(node.id))
    .map(({ node, fact }) => ({ ...buildParticipant(node, fact, index), ...(part ? { part } : {}) }))
    .filter(({ node, zones }) => !part || (zones.length > 0 && !speakers.has(node.id)));
}

function buildParticipant(node: GraphNode, attendance: Fact, index: SliceIndex): Participant {
  return { node, attendance, posts: findPosts(node.id, index), zones: findZonePaths(node, index) };
}

function besides(facts: readonly Fact[], end: 'from' | 'to', index: SliceIndex): Beside[] {
  return facts.flatMap((fact) => {
    const node = index.node(fact[end]);
    return node ? [{ node, fact }] : [];
  });
}

function mergeSubjects(facts: readonly Fact[], index: SliceIndex): Subject[] {
  const subjects = new Map<string, Subject>();
  for (const fact of facts) {
    const topic = index.node(fact.to);
    const known = subjects.get(fact.to);
    if (known) known.facts.push(fact);
    else if (topic) subjects.set(fact.to, { topic, facts: [fact] });
  }
  return [...subjects.values()];
}

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  const seen = new Map<string, Item>();
  for (const item of items) if (!seen.has(key(item))) seen.set(key(item), item);
  return [...seen.values()];
}
