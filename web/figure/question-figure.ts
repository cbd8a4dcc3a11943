import { type ArticleSummary, type Fact, sureEnough } from '#schema';
import { columns, FIGURE_WIDTH, isDashed, MARGIN } from './columns.ts';
import { layoutFrame, levelLine } from './figure-frame.ts';
import { type FigureWords, figureWords, type Language } from './figure-words.ts';
import { type NoteBook, numberNotes } from './notes.ts';
import { type Mark, moveGroups, type Scene, type SceneGroup } from './scene.ts';
import { isUnsure } from './sureness.ts';
import type { Teaching, Training } from './teaching.ts';
import { countTeaching, findShownKinds, findTeachingFacts } from './teaching-facts.ts';
import { findMissing, findOpenSubjects } from './teaching-gaps.ts';
import { type Pen, setText } from './text-block.ts';
import { layoutTraining } from './training-layout.ts';

export interface QuestionFigureOptions {
  language: Language;
  title: string;
  /** Day of the data, ISO 8601. */
  date: string;
  version: string;
  /** The articles of the graph; those that are quoted become the sources. */
  articles: readonly ArticleSummary[];
  /** What the answer was narrowed to, in words. */
  conditions: readonly string[];
}

/** Room for the names of the columns, px. */
const HEADS = 56;

/** Draws who taught what to which zone, with legend, title, caption, numbered notes and sources. */
export function drawQuestion(
  teaching: Teaching,
  options: QuestionFigureOptions,
): Scene & { book: NoteBook; caption: string } {
  const words = figureWords[options.language];
  const facts = findTeachingFacts(teaching);
  const book = numberNotes(facts);
  const pen: Pen = { words, numberOf: book.numberOf };
  const groups: SceneGroup[] = [...drawHeads(teaching, pen)];
  let y = HEADS;
  teaching.trainings.forEach((training, index) => {
    const plate = layoutTraining(training, `t${index + 1}`, pen);
    groups.push(...moveGroups(plate.groups, 0, y));
    y += plate.height + 18;
    if (index < teaching.trainings.length - 1) {
      groups.push(divider(`divider-${index + 1}`, y));
      y += 18;
    }
  });
  if (teaching.trainings.length === 0) {
    const text = options.conditions.length > 0 ? words.nothingMatches : words.nothing;
    const block = setText(
      text,
      { x: FIGURE_WIDTH / 2, y: y + 30, width: 620, anchor: 'middle', style: 'topic', tone: 'soft' },
      pen,
    );
    groups.push({ key: 'nothing', facts: [], label: text, strands: [], marks: block.marks });
    y += 110;
  }
  const cited = new Set(facts.map((fact) => fact.article));
  const dashed = describeDashes(facts, words);
  const isGrey = groups.some((group) => isUnsure(group.sureness) && group.marks.some(isSaid));
  const caption = writeCaption(teaching, options, words);
  const frame = layoutFrame(
    {
      width: FIGURE_WIDTH,
      margin: MARGIN,
      language: options.language,
      kinds: findShownKinds(teaching),
      ...(dashed ? { dashed } : {}),
      ...(isGrey ? { grey: words.unsure(sureEnough) } : {}),
      title: options.title,
      caption,
      book,
      articles: options.articles.filter((article) => cited.has(article.id)),
    },
    pen,
  );
  groups.push(...moveGroups(frame.groups, 0, y + 6));
  return { width: FIGURE_WIDTH, height: y + 6 + frame.height + 20, groups, book, caption };
}

/** One training alone, with the names of its columns: what the page shows of the same drawing. */
export function drawTraining(training: Training, language: Language): Scene & { book: NoteBook } {
  const teaching = { trainings: [training] };
  const book = numberNotes(findTeachingFacts(teaching));
  const pen: Pen = { words: figureWords[language], numberOf: book.numberOf };
  const plate = layoutTraining(training, 't', pen);
  const groups = [...drawHeads(teaching, pen), ...moveGroups(plate.groups, 0, HEADS)];
  return { width: FIGURE_WIDTH, height: HEADS + plate.height, groups, book };
}

/** The names of the four columns. */
function drawHeads(teaching: Teaching, pen: Pen): SceneGroup[] {
  const hasHosts = teaching.trainings.some((training) => training.hosts.length > 0);
  const heads: [string, number][] = [
    [pen.words.teachers, columns.teacher.text.right - 60],
    [pen.words.courses, columns.course.x + columns.course.width / 2],
    [hasHosts ? pen.words.participantsAndHosts : pen.words.participants, columns.participant.dot],
    [pen.words.zones, columns.zone.diamond],
  ];
  return heads.map(([text, x], index) => ({
    key: `head-${index + 1}`,
    facts: [],
    label: text,
    strands: [],
    marks: [{ mark: 'text', x, y: 32, anchor: 'middle', style: 'head', tone: 'soft', runs: [{ text }] }],
  }));
}

/** Counts, day and version of the data, and what the text does not say. */
function writeCaption(
  teaching: Teaching,
  options: Pick<QuestionFigureOptions, 'date' | 'version' | 'conditions'>,
  words: FigureWords,
): string {
  const { teachers, topics, zones, trainings } = countTeaching(teaching);
  const counted = trainings > 0 ? [words.counts(teachers, topics, zones, trainings)] : [];
  const only = options.conditions.length > 0 ? [words.onlyShown(options.conditions)] : [];
  const first = [...counted, ...only, words.dataDate(options.date, options.version)].join(words.and);
  return [first, ...writeGaps(teaching, words)]
    .map((sentence) => `${upper(sentence)}${words.stop}`)
    .join(words.stop === '.' ? ' ' : '');
}

/** One training says each of its gaps; several count those in which nobody knows who taught what. */
function writeGaps({ trainings }: Teaching, words: FigureWords): string[] {
  const [only, more] = trainings;
  if (!only) return [];
  if (!more)
    return [...findOpenSubjects(only, words), ...findMissing(only, words).filter((gap) => !isInColumns(gap, words))];
  const open = trainings.filter(
    (training) => training.subjects.length > 0 && findOpenSubjects(training, words).length > 0,
  );
  return open.length > 0 ? [words.subjectsOpenIn(open.length)] : [];
}

/** An empty column says so in its place. */
function isInColumns(gap: string, words: FigureWords): boolean {
  return gap === words.noTeachers || gap === words.noParticipants || gap === words.noZones;
}

function describeDashes(facts: readonly Fact[], words: FigureWords): string | undefined {
  const dashed = facts.filter((fact) => isDashed(fact) && isLine(fact));
  const planned = dashed.some((fact) => fact.planned);
  const own = dashed.some((fact) => fact.reportedBy === fact.from);
  const others = dashed.some((fact) => fact.reportedBy !== undefined && fact.reportedBy !== fact.from);
  const meanings = [own ? words.selfReported : '', others ? words.reported : '', planned ? words.planned : ''];
  return meanings.filter((meaning) => meaning !== '').join(words.comma) || undefined;
}

/** Lines and subjects show by their tone how sure they are; posts, places and hosts are small print of one tone. */
function isSaid(mark: Mark): boolean {
  return mark.mark === 'curve' || (mark.mark === 'text' && mark.style === 'topic');
}

/** Places and organisers are words under the training, not lines. */
function isLine(fact: Fact): boolean {
  return fact.type !== 'HELD_IN' && fact.type !== 'ORGANIZES' && fact.type !== 'PART_OF';
}

function divider(key: string, y: number): SceneGroup {
  const points = levelLine(MARGIN, FIGURE_WIDTH - MARGIN, y);
  return {
    key,
    facts: [],
    label: '',
    strands: [],
    marks: [{ mark: 'curve', points, tone: 'faint', width: 0.8, dashed: false, arrow: false }],
  };
}

function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
