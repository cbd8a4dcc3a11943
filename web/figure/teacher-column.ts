import { kindOf } from '#schema';
import { columns, RADIUS } from './columns.ts';
import type { Mark, SceneGroup } from './scene.ts';
import type { Post } from './teaching-paths.ts';
import { type Pen, setText } from './text-block.ts';
import type { Teacher } from './training.ts';

/** Free space above a row for the word on its line, and below it; px. */
export const ABOVE = 20;
const BELOW = 12;

/** A row of a column: how high it is, and what it draws once its sign has a place. */
export interface Row {
  height: number;
  place(dotY: number): SceneGroup[];
}

/** A teacher: the sign, the name, the posts. */
export function teacherRow(teacher: Teacher, key: string, pen: Pen): Row {
  const { right, width } = columns.teacher.text;
  const strands = [teacher.person.id];
  const place = (dotY: number): SceneGroup[] => {
    const name = setText(teacher.person.name, { x: right, y: dotY - 12, width, anchor: 'end', style: 'name' }, pen);
    const sign: Mark = {
      mark: 'shape',
      shape: kindOf(teacher.person.kind).shape,
      kind: teacher.person.kind,
      x: columns.teacher.dot,
      y: dotY,
      radius: RADIUS,
    };
    const groups: SceneGroup[] = [
      {
        key: `${key}-${teacher.person.id}`,
        node: teacher.person.id,
        facts: [],
        label: teacher.person.name,
        side: 'teacher',
        strands,
        marks: [sign, ...name.marks],
      },
    ];
    let y = dotY - 12 + name.height;
    for (const post of teacher.posts) {
      const block = setText(
        writePost(post, pen),
        { x: right, y, width, anchor: 'end', style: 'detail', tone: 'soft', facts: [post.fact] },
        pen,
      );
      groups.push(postGroup(post, key, teacher.person.name, block.marks, 'teacher', strands, pen));
      y += block.height;
    }
    return groups;
  };
  return { height: heightOf(place) + BELOW, place };
}

/** 浙江省商务厅开发区处 原处长; best broken between the body and the title. */
export function writePost(post: Post, pen: Pen): string {
  return `${post.body.name}\n${post.former ? pen.words.former(post.title) : post.title}`.trim();
}

export function postGroup(
  post: Post,
  key: string,
  holder: string,
  marks: Mark[],
  side: NonNullable<SceneGroup['side']>,
  strands: string[],
  pen: Pen,
): SceneGroup {
  const label = `${holder} ${pen.words.holdsPost} ${writePost(post, pen).replace('\n', ' ')}`;
  const { id, confidence } = post.fact;
  return { key: `${key}-${id}`, facts: [id], sureness: confidence, label, side, strands, marks };
}

/** From the room above the sign to the last line of text, px. */
export function heightOf(place: Row['place']): number {
  const lines = place(0).flatMap((group) => group.marks.flatMap((mark) => (mark.mark === 'text' ? [mark.y] : [])));
  return ABOVE + Math.max(RADIUS, ...lines) + 4;
}
