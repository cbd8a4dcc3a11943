import { type Fact, type GraphNode, type GraphSlice, isTrainingByName } from '#schema';
import { buildSliceIndex, byPlace, type SliceIndex } from './slice-index.ts';

export type { Participant, Subject, Training } from './training.ts';

import { buildLoose, buildTraining, type Training } from './training.ts';

/** The answer to the question: trainings, the fullest first. */
export interface Teaching {
  trainings: Training[];
}

/** Reads out of the graph who taught what to which zone; nobody gets a subject that no article gives him. */
export function buildTeaching(slice: Pick<GraphSlice, 'nodes' | 'facts'>): Teaching {
  const index = buildSliceIndex(slice);
  const given = new Map<string, Map<string, Fact[]>>();
  const loose = new Map<string, Fact[]>();
  for (const fact of slice.facts.filter((each) => each.type === 'TEACHES').sort(byPlace)) {
    const found = findEventsOf(fact, index);
    for (const event of found) {
      const teachers = given.get(event) ?? new Map<string, Fact[]>();
      given.set(event, teachers.set(fact.from, [...(teachers.get(fact.from) ?? []), fact]));
    }
    if (found.length === 0) loose.set(fact.from, [...(loose.get(fact.from) ?? []), fact]);
  }
  const events = slice.nodes.filter((node) => node.kind === 'Event' && isTraining(node, index, given.has(node.id)));
  const isOwn = new Set(events.map((event) => event.id));
  const trainings = events.map((event) => buildTraining(event, index, given.get(event.id) ?? new Map(), isOwn));
  if (loose.size > 0) trainings.push(buildLoose(loose, index));
  return { trainings: orderTrainings(trainings) };
}

/** Teachers make a training; so do the subjects of one that is a training by its name, unless it is a part of another. */
function isTraining(event: GraphNode, index: SliceIndex, taught: boolean): boolean {
  if (taught || index.to(event.id, 'LECTURES_AT').length > 0) return true;
  const isPart = index.from(event.id, 'PART_OF').length > 0;
  return isTrainingByName(event) && !isPart && index.from(event.id, 'COVERS').length > 0;
}

/**
 * The events at which a subject was taught: those where the teacher lectures and that cover it; else one where he
 * lectures within an event that covers it; else one that covers it in the same article; else the only one where he
 * lectures in that article. Of several the nearest in the same article; none where that is not certain.
 */
function findEventsOf(teaches: Fact, index: SliceIndex): string[] {
  const lectures = index.from(teaches.from, 'LECTURES_AT');
  const covering = index.to(teaches.to, 'COVERS');
  const isCovering = (event: string) => covering.some((cover) => cover.from === event);
  const lectured = lectures.filter((lecture) => isCovering(lecture.to));
  if (lectured.length > 0) return [...new Set(lectured.map((lecture) => lecture.to))];
  const inside = lectures.filter((lecture) => index.from(lecture.to, 'PART_OF').some((part) => isCovering(part.to)));
  const here = covering.filter((cover) => cover.article === teaches.article);
  const near = lectures.filter((lecture) => lecture.article === teaches.article);
  const event =
    findCertain(inside, teaches)?.to ??
    findCertain(here, teaches)?.from ??
    (near.length === 1 ? near[0]?.to : undefined);
  return event === undefined ? [] : [event];
}

/** The only fact; else the one nearest in the same article, if no other is as near. */
function findCertain(facts: readonly Fact[], to: Fact): Fact | undefined {
  if (facts.length === 1) return facts[0];
  const distance = (fact: Fact) => Math.abs(fact.start - to.start);
  const [first, second] = facts.filter((fact) => fact.article === to.article).sort((a, b) => distance(a) - distance(b));
  return first && second && distance(first) === distance(second) ? undefined : first;
}

/** The fullest answers first; events of one series stay together. */
function orderTrainings(trainings: readonly Training[]): Training[] {
  const sorted = [...trainings].sort((a, b) => fullness(b) - fullness(a) || byFirstFact(a, b));
  const series = (training: Training) => training.within?.node.id ?? training.event?.id ?? '';
  return [...new Set(sorted.map(series))].flatMap((id) => sorted.filter((training) => series(training) === id));
}

/** As the articles tell them. */
function byFirstFact(a: Training, b: Training): number {
  const [first, second] = [firstFact(a), firstFact(b)];
  return first && second ? byPlace(first, second) : 0;
}

function firstFact({ teachers, subjects }: Training): Fact | undefined {
  const facts = [
    ...teachers.flatMap((teacher) => (teacher.lecture ? [teacher.lecture] : [])),
    ...[...teachers.flatMap((teacher) => teacher.subjects), ...subjects].flatMap((subject) => subject.facts),
  ];
  return facts.sort(byPlace)[0];
}

function fullness(training: Training): number {
  if (!training.event) return -1;
  const zoned = training.participants.some((participant) => participant.zones.length > 0);
  return (training.teachers.length > 0 ? 4 : 0) + (zoned ? 2 : 0) + (training.hosts.length > 0 ? 1 : 0);
}
