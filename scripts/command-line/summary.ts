import { claimName, type Extraction, findModel, kindLabel, kindOf, type Relation, relationOf } from '#schema';

/** What was found in an article, as a person reads it: things by kind, facts with their words, statements. */
export function describeExtraction({ article, entities, relations, statements }: Extraction): string {
  const nameOf = new Map(entities.map((entity) => [entity.id, entity.name]));
  const name = (id: string) => nameOf.get(id) ?? id;
  // In the order of the legend.
  const kinds = kindLabel.options.filter((kind) => entities.some((entity) => entity.type === kind));
  const types = claimName.options.filter((type) => relations.some((relation) => relation.type === type));
  return [
    `# ${article.title || article.id}`,
    [article.date, article.source, ...article.byline].filter(Boolean).join(' · '),
    '',
    ...kinds.map((type) => {
      const same = entities.filter((entity) => entity.type === type);
      return `${kindOf(type).name.zh} (${type}) ${same.length}: ${same.map((entity) => entity.name).join('、')}`;
    }),
    ...types.flatMap((type) => {
      const same = relations.filter((relation) => relation.type === type);
      return [
        '',
        `${relationOf(type).name.zh} (${type}) ${same.length}`,
        ...same.flatMap((relation) => [
          `  ${name(relation.from)} → ${name(relation.to)}${describeProperties(relation, name)}`,
          ...relation.evidence.slice(0, 1).map(({ quote }) => `      “${onOneLine(quote)}”`),
        ]),
      ];
    }),
    ...(statements.length > 0 ? ['', `${relationOf('SAID').name.zh} (SAID) ${statements.length}`] : []),
    ...statements.map(({ speaker, manner, text }) => `  ${name(speaker)} ${manner ?? ''}: “${onOneLine(text)}”`),
  ]
    .filter((line, index) => index !== 1 || line !== '')
    .join('\n');
}

/** ` · 副厅长 · planned · model:NAME`. */
function describeProperties({ properties, inferred, rule }: Relation, name: (id: string) => string): string {
  const words = Object.entries(properties).map(([key, value]) => {
    if (value === false) return undefined;
    if (value === true) return key;
    return key === 'reportedBy' ? `according to ${name(String(value))}` : String(value);
  });
  if (inferred) words.push('inferred');
  if (findModel(rule) !== undefined) words.push(rule);
  const said = words.filter((word) => word !== undefined);
  return said.length > 0 ? ` · ${said.join(' · ')}` : '';
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
