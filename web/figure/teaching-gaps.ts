import type { FigureWords } from './figure-words.ts';
import type { Training } from './training.ts';

/** What the article does not say of a training, in sentences without a full stop. */
export function findGaps(training: Training, words: FigureWords): string[] {
  return [...findOpenSubjects(training, words), ...findMissing(training, words)];
}

/** Who of the teachers was given no subject by the article. */
export function findOpenSubjects(training: Training, words: FigureWords): string[] {
  const open = training.teachers.filter((teacher) => teacher.subjects.length === 0);
  if (open.length === 0) return [];
  if (training.subjects.length === 0 && open.length === training.teachers.length) return [words.noSubjects];
  if (open.length === training.teachers.length) return [words.subjectsOpenAll(open.length)];
  return [words.subjectsOpenSome(open.map((teacher) => teacher.person.name))];
}

/** Which columns are empty, and which participants lead to no zone. */
export function findMissing(training: Training, words: FigureWords): string[] {
  const people = [...training.participants, ...training.hosts];
  const zoneless = people.filter((participant) => participant.zones.length === 0);
  return [
    ...(training.teachers.length === 0 ? [words.noTeachers] : []),
    ...(training.event && people.length === 0 ? [words.noParticipants] : []),
    ...(people.length > 0 && zoneless.length === people.length ? [words.noZones] : []),
    ...(zoneless.length > 0 && zoneless.length < people.length
      ? [words.zonesMissing(zoneless.map((participant) => participant.node.name))]
      : []),
  ];
}
