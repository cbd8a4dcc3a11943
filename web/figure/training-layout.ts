import type { GraphNode } from '#schema';
import { columns, drawLink, meetSide, RADIUS } from './columns.ts';
import { besideSection, eventBox, openSubjects, ownSubjects, partsSection, type Section } from './course-column.ts';
import { attendanceLink, participantRow, zoneLink } from './participant-column.ts';
import type { SceneGroup } from './scene.ts';
import { ABOVE, type Row, teacherRow } from './teacher-column.ts';
import { type Pen, setText } from './text-block.ts';
import type { Participant, Teacher, Training } from './training.ts';

/** A part of the figure, from 0 down to its height; px. */
export interface Plate {
  groups: SceneGroup[];
  height: number;
}

/** Air between the parts of the column of trainings, px. */
const GAP = 10;

/** Lays out one training as a sentence in four columns: who taught, what, who took part, for which zone. */
export function layoutTraining(training: Training, key: string, pen: Pen): Plate {
  const left = layoutTeaching(training, key, pen);
  const right = layoutParticipants([...training.participants, ...training.hosts], training, key, left, pen);
  return { groups: [...left.groups, ...right.groups], height: Math.max(left.height, right.height) };
}

interface TeachingPlate extends Plate {
  box: { top: number; height: number };
}

/** Teachers and the column of trainings: who has a subject of his own stands beside it, the others beside the box. */
function layoutTeaching(training: Training, key: string, pen: Pen): TeachingPlate {
  const open = training.teachers.filter((teacher) => teacher.subjects.length === 0);
  const own = training.teachers.filter((teacher) => teacher.subjects.length > 0);
  const openRows = open.map((teacher) => teacherRow(teacher, key, pen));
  const openHeight = openRows.reduce((sum, row) => sum + row.height, 0);
  const arrows = Math.max(open.length, training.participants.length + training.hosts.length);
  const box = eventBox(training, arrows, key, pen);
  const beside = besideSection(training, key, pen);
  const subjects = openSubjects(training, key, pen);
  const parts = partsSection(training, key, pen);
  const below = [beside, ...(own.length === 0 ? [subjects, parts] : [])].reduce(
    (sum, each) => sum + each.height + GAP,
    0,
  );
  const boxTop = Math.max(8, Math.min((openHeight - box.height) / 2, openHeight - box.height - below));

  const groups = box.place(boxTop);
  let y = 0;
  open.forEach((teacher, index) => {
    const row = openRows[index];
    if (!row) return;
    const dotY = y + ABOVE;
    const target = meetSide({ index, count: open.length, y: dotY }, boxTop, box.height);
    groups.push(...row.place(dotY), ...lectureLink(teacher, training.event, key, dotY, target, pen));
    y += row.height;
  });

  let bottom = boxTop + box.height + GAP;
  const put = (section: Section) => {
    if (section.height === 0) return;
    groups.push(...section.place(bottom));
    bottom += section.height + GAP;
  };
  put(beside);
  const fitsBeside = subjects.height > 0 && bottom + subjects.height < y;
  if (fitsBeside) put(subjects);
  for (const teacher of own) {
    const row = teacherRow(teacher, key, pen);
    const section = ownSubjects(teacher.subjects, teacher.person, key, pen);
    const top = Math.max(y, bottom - 8);
    const dotY = top + ABOVE;
    groups.push(...row.place(dotY), ...lectureLink(teacher, training.event, key, dotY, dotY, pen));
    groups.push(
      ...section.place(dotY - 12),
      ruleBeside(`${key}-${teacher.person.id}-rule`, dotY - 10, dotY - 14 + section.height, [teacher.person.id]),
    );
    y = top + row.height;
    bottom = dotY - 12 + section.height + GAP;
  }
  if (!fitsBeside) put(subjects);
  put(parts);
  if (bottom > boxTop + box.height + GAP) groups.unshift(spine(`${key}-spine`, boxTop + box.height, bottom - GAP));
  if (training.teachers.length === 0) {
    const { right, width } = columns.teacher.text;
    groups.push(
      remark(
        pen.words.noTeachers,
        `${key}-no-teachers`,
        { x: right, y: boxTop + box.height / 2 - 10, width, anchor: 'end' },
        pen,
      ),
    );
  }
  return { groups, height: Math.max(y, bottom), box: { top: boxTop, height: box.height } };
}

/** The line of a teacher: to the training, or to his own subjects. */
function lectureLink(
  teacher: Teacher,
  event: GraphNode | undefined,
  key: string,
  from: number,
  to: number,
  pen: Pen,
): SceneGroup[] {
  const facts = teacher.lecture ? [teacher.lecture] : (teacher.subjects[0]?.facts.slice(0, 1) ?? []);
  const word = teacher.lecture ? pen.words.lectures : pen.words.teaches;
  return [
    drawLink(
      {
        key: `${key}-${teacher.person.id}-line`,
        from: [columns.teacher.dot + RADIUS + 4, from],
        to: [columns.course.x - 1, to],
        lane: columns.teacher.lane,
        word,
        wordX: columns.teacher.label,
        wordY: from,
        facts,
        label: `${teacher.person.name} ${word} ${event?.name ?? pen.words.noEvent}`,
        side: 'teacher',
        strands: [teacher.person.id],
      },
      pen,
    ),
  ];
}

/** Participants, then hosts, then the zones that they lead to; zones in the order of their first line. */
function layoutParticipants(
  people: readonly Participant[],
  training: Training,
  key: string,
  left: TeachingPlate,
  pen: Pen,
): Plate {
  const ordered = orderByZone(people);
  const rows = ordered.map((participant) => participantRow(participant, key, pen));
  const total = rows.reduce((sum, row) => sum + row.height, 0);
  const middle = left.box.top + left.box.height / 2;
  const groups: SceneGroup[] = [];
  if (ordered.length === 0) {
    const at = {
      x: columns.participant.dot,
      y: middle - 10,
      width: columns.participant.text,
      anchor: 'middle' as const,
    };
    groups.push(remark(training.event ? pen.words.noParticipants : '—', `${key}-no-participants`, at, pen));
    groups.push(
      remark(
        pen.words.noZonesAtAll,
        `${key}-no-zones`,
        { ...at, x: columns.zone.diamond, width: columns.zone.text },
        pen,
      ),
    );
    return { groups, height: middle + 50 };
  }
  let y = Math.max(0, Math.min(middle - ABOVE, middle - total / 2));
  const dots = rows.map((row) => {
    const dotY = y + ABOVE;
    y += row.height;
    return dotY;
  });
  const zones = layoutZones(ordered, dots, key, pen);
  ordered.forEach((participant, index) => {
    const dotY = zones.levels.get(participant.node.id) ?? dots[index] ?? 0;
    const event = {
      name: training.event?.name ?? '',
      right: columns.course.x + columns.course.width,
      y: meetSide({ index, count: ordered.length, y: dotY }, left.box.top, left.box.height),
    };
    groups.push(...(rows[index] as Row).place(dotY), attendanceLink(participant, key, event, dotY, pen));
  });
  if (zones.groups.length === 0) {
    const at = { x: columns.zone.diamond, y: (dots[0] ?? 0) - 12, width: columns.zone.text, anchor: 'middle' as const };
    groups.push(remark(pen.words.noZones, `${key}-no-zones`, at, pen));
  }
  return { groups: [...groups, ...zones.groups], height: Math.max(y, zones.height) };
}

function orderByZone(people: readonly Participant[]): Participant[] {
  const zoneOf = (participant: Participant) => participant.zones[0]?.zone.id ?? '';
  const zones = [...new Set(people.map(zoneOf))].sort((a, b) => Number(a === '') - Number(b === ''));
  return zones.flatMap((zone) => people.filter((participant) => zoneOf(participant) === zone));
}

/** Each zone once, level with the middle of those who belong to it, and never over the one before it. */
function layoutZones(
  people: readonly Participant[],
  dots: readonly number[],
  key: string,
  pen: Pen,
): Plate & { levels: Map<string, number> } {
  const zones = new Map<string, { zone: GraphNode; rows: number[] }>();
  people.forEach((participant, index) => {
    for (const path of participant.zones) {
      const entry = zones.get(path.zone.id) ?? { zone: path.zone, rows: [] };
      entry.rows.push(index);
      zones.set(path.zone.id, entry);
    }
  });
  const groups: SceneGroup[] = [];
  const levels = new Map<string, number>();
  let free = 0;
  for (const { zone, rows } of zones.values()) {
    const own = rows.filter((row) => people[row]?.node.id === zone.id);
    const near = own.length > 0 ? own : rows;
    const wanted = near.reduce((sum, row) => sum + (dots[row] ?? 0), 0) / near.length;
    const y = Math.max(wanted, free + 16);
    levels.set(zone.id, y);
    const { diamond, text } = columns.zone;
    const strands = rows.map((row) => people[row]?.node.id ?? '');
    const name = setText(
      zone.name,
      { x: diamond, y: y + RADIUS + 4, width: text, anchor: 'middle', style: 'zone', shape: 'balanced' },
      pen,
    );
    groups.push({
      key: `${key}-zone-${zone.id}`,
      node: zone.id,
      facts: [],
      label: zone.name,
      side: 'participant',
      strands,
      marks: [{ mark: 'shape', shape: 'diamond', kind: 'Zone', x: diamond, y, radius: RADIUS + 1 }, ...name.marks],
    });
    free = y + RADIUS + 4 + name.height;
    for (const row of rows) {
      const participant = people[row];
      const path = participant?.zones.find((each) => each.zone.id === zone.id);
      if (participant && path) groups.push(...zoneLink(participant, path, key, dots[row] ?? 0, y, pen));
    }
  }
  return { groups, levels, height: free + 12 };
}

function spine(key: string, top: number, bottom: number): SceneGroup {
  return rule(key, columns.course.x + 0.5, top, bottom, 'faint', []);
}

function ruleBeside(key: string, top: number, bottom: number, strands: string[]): SceneGroup {
  return { ...rule(key, columns.course.x + 0.5, top, bottom, 'ink', strands), side: 'teacher' };
}

function rule(
  key: string,
  x: number,
  top: number,
  bottom: number,
  tone: 'ink' | 'faint',
  strands: string[],
): SceneGroup {
  const points: [number, number][] = [
    [x, top],
    [x, top],
    [x, bottom],
    [x, bottom],
  ];
  return {
    key,
    facts: [],
    label: '',
    strands,
    marks: [{ mark: 'curve', points, tone, width: tone === 'ink' ? 1.4 : 1, dashed: false, arrow: false }],
  };
}

function remark(
  text: string,
  key: string,
  at: { x: number; y: number; width: number; anchor: 'end' | 'middle' },
  pen: Pen,
): SceneGroup {
  const { marks } = setText(text, { ...at, style: 'detail', tone: 'soft', shape: 'balanced' }, pen);
  return { key, facts: [], label: text, strands: [], marks };
}
