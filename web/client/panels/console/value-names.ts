import { type KindLabel, kinds, type QueryNode, recordKinds, recordRelations, relations } from '#schema';
import type { Language } from '../../state/view.ts';

const longest = 40;
const shorten = (text: string) => ([...text].length > longest ? `${[...text].slice(0, longest).join('')}…` : text);

/** How a node is called: its name, else its headline, else the beginning of its words. */
export function nameNode({ properties, id }: QueryNode): string {
  for (const key of ['name', 'title', 'text', 'quote']) {
    const value = properties[key];
    if (typeof value === 'string' && value !== '') return shorten(value);
  }
  return id;
}

/** The kind of an entity, where the node is one. */
export function kindOfNode({ labels }: QueryNode): KindLabel | undefined {
  return kinds.find(({ label }) => labels.includes(label))?.label as KindLabel | undefined;
}

/** The label of a node in the language of the page. */
export function nameLabel({ labels }: QueryNode, language: Language): string {
  const kind = [...kinds, ...recordKinds].find(({ label }) => labels.includes(label));
  return kind?.name[language] ?? labels.join(' ');
}

/** The type of a relationship in the language of the page. */
export function nameType(type: string, language: Language): string {
  return [...relations, ...recordRelations].find((relation) => relation.type === type)?.name[language] ?? type;
}

/** Whether a relationship is a fact of the graph, which has evidence to show. */
export function isFact(type: string): boolean {
  return relations.some((relation) => relation.type === type && type !== 'SAID' && type !== 'ABOUT');
}
