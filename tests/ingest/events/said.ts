import { type Walked, walk } from '../examples.ts';

/** What a text says, one line a relation: `赵立新 ATTENDS 推介会`, with `planned` where it is announced. */
export function readRelations(text: string): string[] {
  const { resolution } = walk(text);
  const nameOf = new Map(resolution.entities.map((entity) => [entity.id, entity.name]));
  return resolution.relations.map(({ type, from, to, properties }) =>
    [nameOf.get(from), type, nameOf.get(to), ...(properties.planned ? ['planned'] : [])].join(' '),
  );
}

/** Names of one kind in a text. */
export function readNames(text: string, kind: string): string[] {
  return namesIn(walk(text), kind);
}

/** Names of one kind in what a text gave. */
export function namesIn({ resolution }: Walked, kind: string): string[] {
  return resolution.entities.filter((entity) => entity.type === kind).map((entity) => entity.name);
}
