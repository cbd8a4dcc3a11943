import type { Fact, KindLabel } from '#schema';
import type { Participant, Teaching, Training } from './teaching.ts';

/** The facts of the answer in the order in which the figure is read. */
export function findTeachingFacts(teaching: Teaching): Fact[] {
  return teaching.trainings.flatMap(findTrainingFacts);
}

function findTrainingFacts(training: Training): Fact[] {
  const { teachers, within, organisers, places, subjects, parts, participants, hosts } = training;
  return [
    ...teachers.flatMap((teacher) => teacher.posts.map((post) => post.fact)),
    ...teachers.flatMap((teacher) => (teacher.lecture ? [teacher.lecture] : [])),
    ...(within ? [within.fact] : []),
    ...organisers.filter(({ node }) => !hosts.some((host) => host.node.id === node.id)).map(({ fact }) => fact),
    ...places.map(({ fact }) => fact),
    ...teachers.flatMap((teacher) => teacher.subjects.flatMap((subject) => subject.facts)),
    ...subjects.flatMap((subject) => subject.facts),
    ...parts.map(({ fact }) => fact),
    ...[...participants, ...hosts].flatMap(findParticipantFacts),
  ];
}

function findParticipantFacts(participant: Participant): Fact[] {
  return [
    participant.attendance,
    ...participant.posts.map((post) => post.fact),
    ...participant.zones.flatMap((path) => path.facts),
  ];
}

/** How many different teachers, subjects and zones the answer holds. */
export function countTeaching({ trainings }: Teaching): {
  teachers: number;
  topics: number;
  zones: number;
  trainings: number;
} {
  const distinct = (ids: string[]) => new Set(ids).size;
  const people = (training: Training) => [...training.participants, ...training.hosts];
  return {
    teachers: distinct(trainings.flatMap((training) => training.teachers.map((teacher) => teacher.person.id))),
    topics: distinct(
      trainings.flatMap((training) =>
        [...training.teachers.flatMap((teacher) => teacher.subjects), ...training.subjects].map(
          ({ topic }) => topic.id,
        ),
      ),
    ),
    zones: distinct(
      trainings.flatMap((training) =>
        people(training).flatMap((participant) => participant.zones.map((path) => path.zone.id)),
      ),
    ),
    trainings: trainings.length,
  };
}

/** The kinds that the drawing shows by a sign, in the order of the columns. */
export function findShownKinds({ trainings }: Teaching): KindLabel[] {
  const kinds = new Set<KindLabel>();
  for (const training of trainings) {
    const people = [...training.participants, ...training.hosts];
    for (const teacher of training.teachers) kinds.add(teacher.person.kind);
    for (const participant of people) kinds.add(participant.node.kind);
    if (people.some((participant) => participant.zones.length > 0)) kinds.add('Zone');
  }
  return [...kinds];
}
