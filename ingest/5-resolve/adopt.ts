import type { Extraction } from '#schema';
import { buildId, isBuiltId } from '../text/digest.ts';
import { bodyOf, keyOf, readTies } from './identify.ts';

/**
 * Gives the entities of another program's findings the ids that we would give them: there `e1` means something else in
 * every file. What has an id of ours already keeps it.
 */
export function adoptExtraction(extraction: Extraction): Extraction {
  const ids = identifyEntities(extraction);
  const idOf = (local: string) => ids.get(local) ?? local;
  return {
    ...extraction,
    entities: extraction.entities.map((entity) => ({ ...entity, id: idOf(entity.id) })),
    relations: extraction.relations.map(({ properties, ...relation }) => {
      const { reportedBy } = properties;
      const spoken = reportedBy === undefined ? {} : { reportedBy: idOf(String(reportedBy)) };
      return {
        ...relation,
        from: idOf(relation.from),
        to: idOf(relation.to),
        properties: { ...properties, ...spoken },
      };
    }),
    statements: extraction.statements.map((statement) => ({
      ...statement,
      speaker: idOf(statement.speaker),
      about: statement.about.map(idOf),
    })),
  };
}

/** Our id for every local one; things that the file holds apart stay apart. */
function identifyEntities({ article, entities, relations }: Extraction): Map<string, string> {
  const things = new Map(
    entities.map(({ id, type, name, properties = {} }) => [id, { kind: type, name, properties }] as const),
  );
  const ties = readTies(relations.map(({ type, from, to }) => ({ type, from: things.get(from), to: things.get(to) })));
  const own = [...things].flatMap(([id, { kind }]) => (isBuiltId(kind, id) ? [id] : []));
  const taken = new Set(own);
  const ids = new Map(own.map((id) => [id, id]));
  for (const [local, thing] of things) {
    if (ids.has(local)) continue;
    const key = keyOf(thing, article.id, bodyOf(thing, ties));
    const shared = buildId(thing.kind, ...key);
    const id = taken.has(shared) ? buildId(thing.kind, ...key, article.id, local) : shared;
    taken.add(id);
    ids.set(local, id);
  }
  return ids;
}
