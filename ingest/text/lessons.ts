import type { MarkedPassage, Mention } from '../types.ts';
import { type Actors, findSubject } from './actors.ts';
import { findEventBefore } from './context.ts';
import { type Outline, readOutlines, unitAt } from './outline.ts';
import { findLessons, type Lesson } from './teaching.ts';

/** A lesson with the sentence, the event and the lecturers that belong to it. */
export interface SetLesson extends Lesson {
  outline: Outline;
  /** Subjects that are mentions: topics, policies, industries. */
  subjects: Mention[];
  lecturers: Mention[];
  /** Several lecturers spoke in turn (分别): who taught what is not said. */
  isShared: boolean;
  event?: Mention;
}

const subjectKinds = new Set(['Topic', 'Policy', 'IndustryChain']);

/** Every lesson of a passage in its place. */
export function setLessons(passage: MarkedPassage): SetLesson[] {
  const outlines = readOutlines(passage);
  const bySentence = new Map(outlines.map((outline, index) => [outline.sentence.start, index]));
  const subjects = passage.mentions.filter((mention) => subjectKinds.has(mention.kind));
  const set: SetLesson[] = [];
  for (const lesson of findLessons(passage)) {
    const index = bySentence.get(lesson.sentence.start);
    const outline = index === undefined ? undefined : outlines[index];
    if (index === undefined || !outline) continue;
    const inside = subjects.filter(({ start, end }) =>
      lesson.items.some(
        (item) => start >= item.start && end <= item.end && end - start >= (item.end - item.start) * 0.6,
      ),
    );
    const lead = unitAt(outline, lesson.lead);
    const subject: Actors | undefined = lesson.kind === 'lecture' ? findSubject(outlines, index, lead) : undefined;
    const isShared = subject !== undefined && /分别|先后|依次/.test(outline.signs.slice(subject.end - 1, lead + 2));
    const lecturers = subject?.mentions.every((mention) => mention.kind === 'Person') ? subject.mentions : [];
    const event = eventAround(outlines, index, lead);
    set.push({ ...lesson, outline, subjects: inside, lecturers, isShared, ...(event && { event }) });
  }
  return set;
}

/** The last event before a lesson, else the first after it in its sentence. */
function eventAround(outlines: Outline[], index: number, at: number): Mention | undefined {
  const before = findEventBefore(outlines, index, at);
  if (before) return before;
  return outlines[index]?.mentions.find((mention, place) => place >= at && mention?.kind === 'Event');
}
