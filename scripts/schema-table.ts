import { type Kind, kinds, type RelationType, recordKinds, recordRelations, relations } from '#schema';

const allKinds = [...kinds, ...recordKinds] as unknown as Kind[];
const allRelations = [...relations, ...recordRelations] as unknown as RelationType[];

/** The node labels and relationship types as two Markdown tables: the README's, derived from the schema. */
export function buildSchemaTables(): string {
  return `${buildKindTable()}\n\n${buildRelationTable()}`;
}

function buildKindTable(): string {
  const rows = allKinds.map((kind) => [`\`${kind.label}\``, kind.name.zh, kind.meaning.en, kind.identity.en]);
  return buildTable(['label', '中文', 'what it is', 'the same thing when equal in'], rows);
}

function buildRelationTable(): string {
  const labels = kinds.map((kind) => kind.label);
  const name = (ends: readonly string[]) =>
    labels.every((label) => ends.includes(label)) ? 'any entity' : ends.join(', ');
  const rows = allRelations.map((relation) => [
    `\`${relation.type}\``,
    relation.name.zh,
    `${name(relation.from)} → ${name(relation.to)}`,
    Object.keys(relation.properties.shape).join(', '),
    relation.meaning.en,
  ]);
  return buildTable(['type', '中文', 'from → to', 'properties', 'says that'], rows);
}

function buildTable(head: string[], rows: string[][]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return lines.join('\n');
}
