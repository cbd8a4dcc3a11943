import type { FigureWords } from './figure-words.ts';
import type { Subject, Teaching, Training } from './teaching.ts';
import { findMissing, findOpenSubjects } from './teaching-gaps.ts';

/** An alternative text is read in one breath: longer ones end here, in characters. */
const LONGEST = 360;

/** The figure of the question in sentences, for `alt` and for those who do not see it. */
export function describeTeaching(teaching: Teaching, title: string, words: FigureWords): string {
  const sentences = teaching.trainings.flatMap((training) => describeTraining(training, words));
  return joinSentences([words.altTitle(title), ...sentences], words);
}

/** Sentences in one line, as many as can be heard at once. */
export function joinSentences(sentences: readonly string[], words: FigureWords): string {
  let text = '';
  for (const sentence of sentences) {
    const next = `${text}${text !== '' && words.stop === '.' ? ' ' : ''}${sentence}${words.stop}`;
    if (next.length > LONGEST) return `${text}……`;
    text = next;
  }
  return text;
}

function describeTraining(training: Training, words: FigureWords): string[] {
  const { event, teachers, subjects, participants, hosts } = training;
  const names = (nodes: { name: string }[]) => nodes.map((node) => node.name).join(words.comma);
  const lecturers = teachers.filter((teacher) => teacher.lecture).map((teacher) => teacher.person);
  const topics = (list: Subject[]) => names(list.map((subject) => subject.topic));
  const people = [...participants, ...hosts].map(({ node, zones }) => {
    const others = zones.filter((path) => path.zone.id !== node.id).map((path) => path.zone);
    return others.length > 0 ? words.ofZone(node.name, names(others)) : node.name;
  });
  return [
    ...(lecturers.length > 0 ? [words.taughtAt(names(lecturers), event?.name ?? words.someEvent)] : []),
    ...teachers
      .filter((teacher) => teacher.subjects.length > 0)
      .map((teacher) => words.taughtBy(teacher.person.name, topics(teacher.subjects))),
    ...(subjects.length > 0 ? [words.covered(event?.name ?? words.someEvent, topics(subjects))] : []),
    ...(people.length > 0 ? [words.tookPart(people.join(words.comma))] : []),
    ...findOpenSubjects(training, words),
    ...findMissing(training, words),
  ];
}
