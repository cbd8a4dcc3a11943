import { walk } from './examples.ts';

/** Every post of a text as `person | title | body`, former and planned ones with a mark. */
export function posts(text: string): string[] {
  const { resolution } = walk(text);
  const nameOf = new Map(resolution.entities.map((entity) => [entity.id, entity.name]));
  return resolution.relations
    .filter((relation) => relation.type === 'HOLDS_POST')
    .map(({ from, to, properties }) => {
      const marks = `${properties.former ? ' | former' : ''}${properties.planned ? ' | planned' : ''}`;
      return `${nameOf.get(from)} | ${properties.title} | ${nameOf.get(to)}${marks}`;
    })
    .sort();
}
