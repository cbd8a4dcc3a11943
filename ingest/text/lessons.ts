import type { MarkedPassage, Mention, Span } from '../types.ts';
import { type Actors, findSubject } from './actors.ts';
import { findEventBefore } from './context.ts';
import { type Outline, readOutlines, unitAt } from './outline.ts';
import { isSpokenOf } from './persons.ts';
import { findWithin } from './spans.ts';
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
    const inside = findWithin(subjects, { start: lesson.start - 1, end: lesson.end + 1 }).filter((subject) =>
      lesson.items.some((item) => isTaught(subject, item)),
    );
    const lead = unitAt(outline, lesson.lead);
    const isOthers = lesson.kind !== 'lecture' || hasOwnLecturer(outline, lead) || isOfEvent(outline, lead);
    const subject: Actors | undefined = isOthers ? undefined : findSubject(outlines, index, lead);
    const isShared = subject !== undefined && /分别|先后|依次/.test(outline.signs.slice(subject.end - 1, lead + 2));
    const isPersons = subject?.mentions.every((each) => each.kind === 'Person' && !isSpokenOf(passage.text, each));
    const lecturers = isPersons ? (subject?.mentions ?? []) : [];
    const around = eventAround(outlines, index, lead);
    const event = lesson.kind === 'course' && around && gathering.test(around.name) ? undefined : around;
    set.push({ ...lesson, outline, subjects: inside, lecturers, isShared, ...(event && { event }) });
  }
  return set;
}

/** Gatherings that offer no course: what a sentence about a course lists belongs elsewhere. */
const gathering = /(?:座谈会|会议|推进会|发布会|仪式|大会|会见|调研|考察|慰问)$/;

/** 此次活动还对…进行宣讲: the event goes on, nobody whom an earlier sentence names. */
function isOfEvent({ signs }: Outline, at: number): boolean {
  const before = signs.slice(0, at);
  return /^“?(?:此次|本次|这次|当天的?)?(?:Ⓔ|活动|会议|论坛|培训|讲座)[^，。；Ⓟ]{0,6}，?[^，。；Ⓟ]{0,8}$/.test(before);
}

/** 讲师围绕…授课: lecturers without a name, not those whom the sentence before names. */
export function hasOwnLecturer({ signs }: Outline, at: number): boolean {
  return /(?:^|[，。；])[^，。；Ⓟ]{0,6}(?:讲师|老师|教师|专家|导师|讲解员|志愿者)们?(?:们|分别|现场|还|也|先后|则)?$/.test(
    signs.slice(Math.max(0, at - 16), at),
  );
}

/** A policy anywhere in an item, a topic or industry that fills most of it. */
function isTaught({ kind, start, end }: Mention, item: Span): boolean {
  if (start < item.start - 1 || end > item.end + 1) return false;
  return kind === 'Policy' || end - start >= (item.end - item.start) * 0.6;
}

/** The last event before a lesson, else the first after it in its sentence. */
function eventAround(outlines: Outline[], index: number, at: number): Mention | undefined {
  const before = findEventBefore(outlines, index, at);
  if (before) return before;
  return outlines[index]?.mentions.find((mention, place) => place >= at && mention?.kind === 'Event');
}
