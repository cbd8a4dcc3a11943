import { type Fact, kindOf } from '#schema';
import { columns, drawLink, RADIUS } from './columns.ts';
import type { SceneGroup } from './scene.ts';
import { ABOVE, heightOf, postGroup, type Row, writePost } from './teacher-column.ts';
import type { ZonePath } from './teaching-paths.ts';
import { type Pen, setText } from './text-block.ts';
import type { Participant } from './training.ts';

const BELOW = 12;

/** Somebody who took part: the sign, the name, the posts; a zone stands in its own column and only keeps its row. */
export function participantRow(participant: Participant, key: string, pen: Pen): Row {
  const { node } = participant;
  if (node.kind === 'Zone') return { height: zoneHeight(node.name, pen), place: () => [] };
  const { dot, text } = columns.participant;
  const strands = [node.id];
  const place = (dotY: number): SceneGroup[] => {
    const name = setText(
      node.name,
      {
        x: dot,
        y: dotY + RADIUS + 3,
        width: text,
        anchor: 'middle',
        style: node.kind === 'Person' ? 'name' : 'topic',
        shape: 'balanced',
      },
      pen,
    );
    const groups: SceneGroup[] = [
      {
        key: `${key}-${node.id}`,
        node: node.id,
        facts: [],
        label: node.name,
        side: 'participant',
        strands,
        marks: [
          { mark: 'shape', shape: kindOf(node.kind).shape, kind: node.kind, x: dot, y: dotY, radius: RADIUS },
          ...name.marks,
        ],
      },
    ];
    let y = dotY + RADIUS + 3 + name.height;
    for (const post of participant.posts) {
      const block = setText(
        writePost(post, pen),
        {
          x: dot,
          y,
          width: text,
          anchor: 'middle',
          style: 'detail',
          tone: 'soft',
          facts: [post.fact],
          shape: 'balanced',
        },
        pen,
      );
      groups.push(postGroup(post, key, node.name, block.marks, 'participant', strands, pen));
      y += block.height;
    }
    if (participant.part) groups.push(partGroup(participant, key, y, pen));
    return groups;
  };
  return { height: heightOf(place) + BELOW, place };
}

/** Who took part only in a part of the training: 参加“培训讨论会”. */
function partGroup({ node, part, attendance }: Participant, key: string, y: number, pen: Pen): SceneGroup {
  const { dot, text } = columns.participant;
  const label = pen.words.attendsPart(part?.name ?? '');
  const { marks } = setText(
    label,
    { x: dot, y, width: text, anchor: 'middle', style: 'detail', tone: 'soft', shape: 'balanced' },
    pen,
  );
  return {
    key: `${key}-${attendance.id}-part`,
    facts: [attendance.id],
    sureness: attendance.confidence,
    label: `${node.name} ${label}`,
    side: 'participant',
    strands: [node.id],
    marks,
  };
}

function zoneHeight(name: string, pen: Pen): number {
  const block = setText(name, { x: 0, y: 0, width: columns.zone.text, style: 'zone', shape: 'balanced' }, pen);
  return ABOVE + RADIUS + 4 + block.height + BELOW;
}

/** The line from somebody who took part to the training. */
export function attendanceLink(
  participant: Participant,
  key: string,
  event: { name: string; right: number; y: number },
  dotY: number,
  pen: Pen,
): SceneGroup {
  const isZone = participant.node.kind === 'Zone';
  const word = attendanceWord(participant.attendance, pen);
  return drawLink(
    {
      key: `${key}-${participant.attendance.id}`,
      from: [(isZone ? columns.zone.diamond : columns.participant.dot) - RADIUS - 4, dotY],
      to: [event.right + 1, event.y],
      lane: columns.participant.lane,
      word,
      wordX: columns.participant.label,
      wordY: dotY,
      facts: [participant.attendance],
      label: `${participant.node.name} ${word} ${participant.part?.name ?? event.name}`,
      side: 'participant',
      strands: [participant.node.id],
    },
    pen,
  );
}

/** 参加, or the part that the article gives: 主办, 承办. */
function attendanceWord(fact: Fact, pen: Pen): string {
  if (fact.planned) return pen.words.plansToAttend;
  return fact.type === 'ORGANIZES' ? pen.words.organizes : pen.words.attends;
}

/** The line from somebody who took part to a zone. */
export function zoneLink(
  participant: Participant,
  path: ZonePath,
  key: string,
  from: number,
  zone: number,
  pen: Pen,
): SceneGroup[] {
  const facts = drawnFacts(participant, path);
  if (facts.length === 0) return [];
  return [
    drawLink(
      {
        key: `${key}-${participant.node.id}-${path.zone.id}`,
        from: [columns.participant.dot + RADIUS + 4, from],
        to: [columns.zone.diamond - RADIUS - 5, zone],
        lane: columns.zone.lane,
        word: pathWord(facts, pen),
        wordX: columns.zone.label,
        wordY: from,
        facts,
        label: `${participant.node.name} ${pathWord(facts, pen)} ${path.zone.name}`,
        side: 'participant',
        strands: [participant.node.id],
      },
      pen,
    ),
  ];
}

/** The facts of a path that its line shows: a post is written under the name already. */
function drawnFacts(participant: Participant, path: ZonePath): Fact[] {
  const beyond = path.facts.filter((fact) => fact.type !== 'HOLDS_POST');
  return participant.node.kind === 'Person' && beyond.length > 0 ? beyond : path.facts;
}

function pathWord(facts: readonly Fact[], pen: Pen): string {
  const [only, more] = facts;
  if (!only || more) return pen.words.belongs;
  if (only.type === 'ADMINISTERS') return pen.words.administers;
  if (only.type === 'HOLDS_POST') return pen.words.holdsPost;
  return only.type === 'LOCATED_IN' ? pen.words.locatedIn : pen.words.partOf;
}
