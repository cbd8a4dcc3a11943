import type { LessonKind } from '../lexicon/lesson-frames.ts';
import type { MarkedPassage, Mention, Span } from '../types.ts';
import { type Actors, findSubject } from './actors.ts';
import { findEventBefore, isUnsaid } from './context.ts';
import { once } from './once.ts';
import { type Outline, readOutlines, unitAt } from './outline.ts';
import { isLeader, isSpokenOf } from './persons.ts';
import { readRoster } from './roster.ts';
import { findWithin } from './spans.ts';
import { findLessons, type Lesson } from './teaching.ts';
import { findOpened, type Programme, readProgramme } from './whole-events.ts';

/** A lesson with the sentence, the event and the lecturers that belong to it. */
export interface SetLesson extends Lesson {
  outline: Outline;
  /** Subjects that are mentions: topics, policies, industries. */
  subjects: Mention[];
  lecturers: Mention[];
  /** Several lecturers spoke in turn (分别): who taught what is not said. */
  isShared: boolean;
  event?: Mention;
  /** The event is named nowhere near: the only one of the article was taken. */
  isConcluded?: true;
  /** It is to come: 将围绕…授课. */
  isPlanned?: true;
  /** No other event can be meant: the only one of the article, or one at which people are taught. */
  isSure?: true;
}

const subjectKinds = new Set(['Topic', 'Policy', 'IndustryChain']);
const hasLecturer = new Set<LessonKind>(['lecture', 'explanation', 'account']);

/** 原定以…为题授课: it was meant to be. */
const meant = /(?:原定|原计划|原拟|本应)[^。；]{0,24}$/;
const coming = /(?<![主重])将[^，。；]{0,8}$/;

/** Every lesson of a passage in its place. */
export const setLessons = once(placeLessons);

function placeLessons(passage: MarkedPassage): readonly SetLesson[] {
  const outlines = readOutlines(passage);
  const bySentence = new Map(outlines.map((outline, index) => [outline.sentence.start, index]));
  const subjects = passage.mentions.filter((mention) => subjectKinds.has(mention.kind));
  const programme = readProgramme(passage.mentions);
  const only = new Set(programme.here.map(({ name }) => name)).size === 1 ? programme.here[0] : undefined;
  const set: SetLesson[] = [];
  for (const lesson of findLessons(passage)) {
    const index = bySentence.get(lesson.sentence.start);
    const outline = index === undefined ? undefined : outlines[index];
    if (index === undefined || !outline) continue;
    const inside = findWithin(subjects, { start: lesson.start - 1, end: lesson.end + 1 }).filter((subject) =>
      lesson.kind === 'study'
        ? subject.kind === 'Policy'
        : lesson.items.some((item) => isTaught(subject, item)) || isJoined(subject, lesson),
    );
    const lead = unitAt(outline, lesson.lead);
    if (hasLecturer.has(lesson.kind) && (isUnsaid(outline, lead) || meant.test(outline.signs.slice(0, lead)))) continue;
    const isOthers = !hasLecturer.has(lesson.kind) || hasOwnLecturer(outline, lead) || isOfEvent(outline, lead);
    const subject: Actors | undefined = isOthers ? undefined : findSubject(outlines, index, lead);
    const isShared = subject !== undefined && /分别|先后|依次/.test(outline.signs.slice(subject.end - 1, lead + 2));
    const isPersons = subject?.mentions.every(
      (each) => each.kind === 'Person' && !isSpokenOf(passage.text, each) && !isLeader(passage.text, each),
    );
    const isSent = subject !== undefined && /^(?:推荐|邀请|介绍|聘请|请来)的/.test(outline.signs.slice(subject.end));
    const named = isPersons && !isSent ? (subject?.mentions ?? []) : [];
    // 甲教授，某学院院长乙，某所研究员丙分别以…为题
    const row = isShared ? readRoster(outline, lead) : [];
    const lecturers = row.length > named.length ? row : named;
    const said = findGivenAfter(outline, lead) ?? eventAround(outlines, index, lead, programme);
    // 签约仪式结束后，某某以…为题授课: not at the signing any more
    const around = said ?? (/Ⓔ(?:结束|举行)?之?后/.test(outline.signs.slice(0, lead)) ? undefined : only);
    const event = lesson.kind === 'course' && around && gathering.test(around.name) ? undefined : around;
    // what a host tells his guests is no lecture
    if (lesson.kind === 'account' && (!said || visit.test(said.name))) continue;
    set.push({
      ...lesson,
      outline,
      subjects: leaveNamed(inside),
      lecturers,
      isShared,
      ...(event && { event }),
      ...(coming.test(outline.signs.slice(0, lead)) && { isPlanned: true }),
      ...(event && !said && { isConcluded: true }),
      ...(event && (only || teaching.test(event.name)) && { isSure: true }),
    });
  }
  return set;
}

/** Lectures that one sentence names after their subject: 以…为题，为大家带来Ⓔ. */
const given = /(?:讲座|报告会?|宣讲|授课|辅导|科普|[党团公专]课|开课)$/;

function findGivenAfter({ signs, mentions }: Outline, lead: number): Mention | undefined {
  const giving = /^[^。；ⓅⒾ]{0,60}?(?:开展|带来|作|做|上|进行)了?[^，。；ⓅⒾⒺ]{0,12}Ⓔ/.exec(
    signs.slice(lead, lead + 90),
  );
  const event = giving ? mentions[lead + giving[0].length - 1] : undefined;
  return event && given.test(event.name) ? event : undefined;
}

/** Events to which people come to be taught. */
const teaching =
  /(?:培训班?|培训会|培训课程|讲座|讲堂|课堂|课|研修班|报告会|宣讲会?|论坛|研讨会|沙龙|分享会|交流会)(?:（[^）]*）)?$/;
const visit = /会见|接待|来访|考察|调研|走访|慰问/;

/** An industry inside a subject is not taught by itself. */
function leaveNamed(subjects: Mention[]): Mention[] {
  const topics = subjects.filter(({ kind }) => kind === 'Topic');
  return subjects.filter(
    ({ kind, start, end }) =>
      kind !== 'IndustryChain' || !topics.some((topic) => topic.start <= start && end <= topic.end),
  );
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

/** 做什么、怎么做、管什么: several items are one subject. */
function isJoined({ kind, start, end }: Mention, { items }: Lesson): boolean {
  return kind === 'Topic' && items.length > 1 && start === items[0]?.start && end === items.at(-1)?.end;
}

/** The last event before a lesson, else the first after it in its sentence; a ceremony stands for what it opens. */
function eventAround(outlines: Outline[], index: number, at: number, programme: Programme): Mention | undefined {
  const outline = outlines[index];
  const before = findMeant(outlines, index, at, programme) ?? findEventBefore(outlines, index, at);
  const event = before ?? outline?.mentions.find((mention, place) => place >= at && mention?.kind === 'Event');
  return event && findOpened(programme, event);
}

/** 会议审议了…: the last event of that kind that was named before, not one that is only spoken of. */
function findMeant(outlines: Outline[], index: number, at: number, { here }: Programme): Mention | undefined {
  const outline = outlines[index];
  const kind = outline && /^“?(会议|论坛|培训|讲座|座谈会|研讨会|沙龙)(?![ⒺⒾ])/.exec(outline.signs.slice(0, at))?.[1];
  if (!kind) return undefined;
  const named = here.filter(({ name }) => (kind === '会议' ? /会议?$/ : new RegExp(`${kind}[会班]?$`)).test(name));
  const { start } = outline.sentence;
  const past = named.filter((event) => event.start < start);
  return past.find(({ name }) => name === named[0]?.name) ?? past.at(-1);
}
