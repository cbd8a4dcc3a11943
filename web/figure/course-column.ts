import type { Fact } from '#schema';
import { columns } from './columns.ts';
import type { SceneGroup } from './scene.ts';
import { toneOf } from './sureness.ts';
import { type Pen, setText } from './text-block.ts';
import type { Beside, Subject, Training } from './training.ts';

const PADDING = 12;
/** Topics stand a little in from the rule at the left of the column. */
const INSET = 12;

/** Something in the column of trainings that is placed below what came before it. */
export interface Section {
  height: number;
  place(top: number): SceneGroup[];
}

/** Arrowheads at a side of the box do not touch each other, px. */
const ARROW_ROOM = 8;

/** The training itself, in its box, which has room for so many arrows at a side. */
export function eventBox(training: Training, arrows: number, key: string, pen: Pen): Section {
  const { x, width } = columns.course;
  const { event } = training;
  const date = typeof event?.properties.date === 'string' ? event.properties.date : undefined;
  const place = (top: number): SceneGroup[] => {
    const middle = { x: x + width / 2, width: width - 2 * PADDING, anchor: 'middle' as const };
    const text = event?.name ?? pen.words.noEvent;
    const name = setText(
      text,
      { ...middle, y: top + PADDING, style: event ? 'name' : 'topic', tone: event ? 'ink' : 'soft', shape: 'balanced' },
      pen,
    );
    const when = date
      ? setText(date, { ...middle, y: top + PADDING + name.height, style: 'detail', tone: 'soft' }, pen)
      : undefined;
    const height = Math.max(PADDING * 2 + name.height + (when?.height ?? 0), (arrows + 1) * ARROW_ROOM);
    return [
      {
        key: `${key}-event`,
        ...(event ? { node: event.id } : {}),
        facts: [],
        label: text,
        strands: [],
        marks: [
          { mark: 'box', x, y: top, width, height, fill: 'paper', stroke: event ? 'Event' : 'soft' },
          ...name.marks,
          ...(when?.marks ?? []),
        ],
      },
    ];
  };
  return { height: boxHeight(place(0)), place };
}

function boxHeight(groups: readonly SceneGroup[]): number {
  const box = groups[0]?.marks.find((mark) => mark.mark === 'box');
  return box?.mark === 'box' ? box.height : 0;
}

/** Place, organisers and the event around it, one line of words each. */
export function besideSection(training: Training, key: string, pen: Pen): Section {
  const hosts = new Set(training.hosts.map((host) => host.node.id));
  const rows: [string, Beside[]][] = [
    [pen.words.within, training.within ? [training.within] : []],
    [pen.words.organisers, training.organisers.filter(({ node }) => !hosts.has(node.id))],
    [pen.words.place, training.places],
  ];
  return stack(
    rows.flatMap(([word, list]) =>
      list.map(({ node, fact }, index) =>
        textSection(
          `${index === 0 ? `${word}  ` : ''}${node.name}${fact.reportedBy ? pen.words.reportedMark : ''}`,
          {
            key: `${key}-${fact.id}`,
            node: node.id,
            facts: [fact],
            label: `${word} ${node.name}`,
            strands: [],
            small: true,
          },
          pen,
        ),
      ),
    ),
  );
}

/** The subjects of one teacher, beside his row. */
export function ownSubjects(
  subjects: readonly Subject[],
  teacher: { id: string; name: string },
  key: string,
  pen: Pen,
): Section {
  return stack(
    subjects.map(({ topic, facts }) =>
      textSection(
        topic.name,
        {
          key: `${key}-${teacher.id}-${topic.id}`,
          node: topic.id,
          facts,
          label: `${teacher.name} ${pen.words.teaches} ${topic.name}`,
          strands: [teacher.id],
          side: 'teacher',
        },
        pen,
      ),
    ),
  );
}

/** The subjects that the article gives to nobody in particular, under their heading. */
export function openSubjects(training: Training, key: string, pen: Pen): Section {
  if (training.subjects.length === 0) return stack([]);
  const heading = training.teachers.length > 0 ? pen.words.unassigned : pen.words.subjects;
  const event = training.event?.name ?? '';
  return stack([
    headingSection(heading, `${key}-subjects`, pen),
    ...training.subjects.map(({ topic, facts }) =>
      textSection(
        topic.name,
        {
          key: `${key}-${topic.id}`,
          node: topic.id,
          facts,
          label: `${event} ${heading} ${topic.name}`,
          strands: [],
        },
        pen,
      ),
    ),
  ]);
}

/** What took place within the training, such as its opening ceremony. */
export function partsSection(training: Training, key: string, pen: Pen): Section {
  if (training.parts.length === 0) return stack([]);
  return stack([
    headingSection(pen.words.parts, `${key}-parts`, pen),
    ...training.parts.map(({ node, fact }) =>
      textSection(
        shortName(node.name, training.event?.name),
        {
          key: `${key}-${fact.id}`,
          node: node.id,
          facts: [fact],
          label: `${pen.words.parts} ${node.name}`,
          strands: [],
        },
        pen,
      ),
    ),
  ]);
}

/** 开班仪式, where the name of the training stands in front of it. */
function shortName(part: string, whole: string | undefined): string {
  const rest = whole && part.startsWith(whole) ? part.slice(whole.length).replace(/^[\s—–·:：]+/u, '') : part;
  return rest.length > 1 ? rest : part;
}

interface TextSectionOptions {
  key: string;
  node: string;
  facts: readonly Fact[];
  label: string;
  strands: string[];
  side?: 'teacher';
  small?: boolean;
}

function textSection(text: string, options: TextSectionOptions, pen: Pen): Section {
  const { x, width } = columns.course;
  const { key, node, facts, label, strands, side, small = false } = options;
  // The first fact is the one that says it: of a teacher's subject that he taught it, not that the training covered it.
  const sureness = facts[0]?.confidence;
  const place = (top: number) => {
    const block = setText(
      text,
      {
        x: x + INSET,
        y: top + 2,
        width: width - INSET,
        style: small ? 'detail' : 'topic',
        tone: small ? 'soft' : toneOf(sureness),
        facts,
      },
      pen,
    );
    const group: SceneGroup = {
      key,
      node,
      facts: facts.map((fact) => fact.id),
      sureness,
      label,
      strands,
      marks: block.marks,
      ...(side ? { side } : {}),
    };
    return { group, height: block.height + (small ? 2 : 5) };
  };
  return { height: place(0).height, place: (top) => [place(top).group] };
}

function headingSection(text: string, key: string, pen: Pen): Section {
  const { x, width } = columns.course;
  const place = (top: number) =>
    setText(text, { x: x + INSET, y: top + 2, width: width - INSET, style: 'detail', tone: 'soft' }, pen);
  return {
    height: place(0).height + 3,
    place: (top) => [{ key, facts: [], label: text, strands: [], marks: place(top).marks }],
  };
}

/** Sections one below the other. */
function stack(sections: readonly Section[]): Section {
  return {
    height: sections.reduce((sum, section) => sum + section.height, 0),
    place: (top) => {
      let y = top;
      return sections.flatMap((section) => {
        const groups = section.place(y);
        y += section.height;
        return groups;
      });
    },
  };
}
