import type { Entity, Extraction, KindLabel } from '#schema';
import { keyOf } from '../5-resolve/identify.ts';
import { foldName } from '../text/characters.ts';
import { buildId } from '../text/digest.ts';
import type { Span } from '../types.ts';
import type { ProposedEntity } from './answer.ts';
import { type Cutting, type Excerpt, isAnyWithin } from './excerpts.ts';
import { locateAll, readName } from './locate.ts';
import { nameLocally } from './prompt.ts';
import { countDoubt, type ModelTally } from './tally.ts';

/** An entity that only the model found, with its places in the reading. */
export interface AddedEntity {
  /** Local to the article. */
  id: string;
  type: KindLabel;
  name: string;
  spans: Span[];
}

type Named = Pick<Entity, 'id' | 'type'>;

/** Which entity of an article a model means. */
export interface Naming {
  /** The entities behind the ids of an answer: those the question gave, and the new ones whose names stand in the text. */
  name(excerpt: Excerpt, proposed: readonly ProposedEntity[], tally: ModelTally): ReadonlyMap<string, Named>;
  added(): AddedEntity[];
  placesOf(id: string): readonly Span[];
  /** Whether an entity is named in a stretch of the reading. */
  isNamed(id: string, stretch: Span): boolean;
  /** The entities that are named in a stretch of the reading. */
  idsWithin(stretch: Span): string[];
}

/** Starts with what the rules found; nothing of that changes. */
export function createNaming({ article, entities }: Extraction, { document, mentions }: Cutting): Naming {
  const added = new Map<string, AddedEntity>();
  const addedById = new Map<string, AddedEntity>();
  const byForm = indexForms(entities);
  const ids = new Set(entities.map(({ id }) => id));

  /** The rules' entity of that name: of this kind, by its identity, or the only one of another kind that bears it. */
  const findKnown = (type: KindLabel, name: string, excerpt: Excerpt): Named | 'several' | undefined => {
    const bearing = byForm.get(foldName(name)) ?? [];
    const same = bearing.filter((entity) => entity.type === type);
    if (same.length > 1) {
      const [one, ...more] = same.filter(({ id }) => isAnyWithin(mentions.get(id) ?? [], excerpt));
      return one && more.length === 0 ? one : 'several';
    }
    const shared = buildId(type, ...keyOf({ kind: type, name, properties: {} }, article.id, undefined));
    if (same[0] ?? ids.has(shared)) return same[0] ?? { id: shared, type };
    const [other, ...others] = bearing.filter((entity) => foldName(entity.name) === foldName(name));
    return others.length === 0 ? other : 'several';
  };

  const name = (excerpt: Excerpt, { type, name: proposed }: ProposedEntity): Named | undefined => {
    const bare = readName(proposed);
    const spans = bare === undefined ? [] : locateAll(document.reading.text, excerpt, bare);
    // Who only signs the article is no person of its story.
    const places = spans.filter((span) =>
      document.credits.every(({ start, end }) => span.start < start || span.end > end),
    );
    const [first] = places;
    if (!first) return undefined;
    const form = document.reading.text.slice(first.start, first.end);
    const known = findKnown(type, form, excerpt);
    if (known) return known === 'several' ? undefined : known;
    const key = `${type} ${foldName(form)}`;
    const entity = added.get(key) ?? { id: `new-${added.size + 1}`, type, name: form, spans: [] };
    added.set(key, entity);
    addedById.set(entity.id, entity);
    entity.spans.push(...places.filter(({ start }) => entity.spans.every((span) => span.start !== start)));
    return entity;
  };

  const placesOf = (id: string) => mentions.get(id) ?? addedById.get(id)?.spans ?? [];
  return {
    name(excerpt, proposed, tally) {
      const named = new Map<string, Named>(excerpt.entities.map((entity, index) => [nameLocally(index), entity]));
      for (const each of proposed) {
        const entity = name(excerpt, each);
        if (!entity) countDoubt(tally, 'name-not-in-text');
        else if (!named.has(each.id)) named.set(each.id, entity);
      }
      return named;
    },
    added: () => [...added.values()],
    placesOf,
    isNamed: (id, stretch) => isAnyWithin(placesOf(id), stretch),
    idsWithin: (stretch) =>
      [...entities, ...addedById.values()].map(({ id }) => id).filter((id) => isAnyWithin(placesOf(id), stretch)),
  };
}

function indexForms(entities: readonly Entity[]): Map<string, Entity[]> {
  const index = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const form of new Set([entity.name, ...entity.aliases].map(foldName))) {
      const known = index.get(form);
      if (known) known.push(entity);
      else index.set(form, [entity]);
    }
  }
  return index;
}
