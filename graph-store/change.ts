import { type KindLabel, kindOf, type RelationName } from '#schema';
import type { Contribution, EntityShare } from './contribution.ts';
import { StoreError } from './errors.ts';
import { groupBy, putInto } from './grouping.ts';
import { buildEntity, countArticles, countShare, parseTally, type Tally } from './tally.ts';
import { buildRelationship, type FactState, foldFact, type Witness } from './witness.ts';

/** What is known of the entities and facts that a change touches, read under their locks. */
export interface Standing {
  entities: Map<string, { kind: KindLabel; tally: string; degree: number }>;
  /** As their relationships show them. */
  facts: Map<string, FactState>;
  /** Shares of the articles that go or are replaced. */
  shares: EntityShare[];
  /** Facts that lose witnesses. */
  doubted: Set<string>;
  /** The witnesses that these keep. */
  remaining: Witness[];
}

interface FactEnds {
  id: string;
  type: RelationName;
  from: string;
  to: string;
}

interface WrittenFact extends FactEnds {
  properties: Record<string, unknown>;
}

/** What has to be written so that the graph holds what its articles say. */
export interface Change {
  entities: Map<KindLabel, { id: string; properties: Record<string, unknown> }[]>;
  goneEntities: string[];
  /** Entities that are of this kind no more. */
  lostKinds: Map<KindLabel, string[]>;
  newFacts: Map<RelationName, WrittenFact[]>;
  facts: Map<RelationName, WrittenFact[]>;
  goneFacts: Map<RelationName, FactEnds[]>;
  entitiesAdded: number;
  factsAdded: number;
}

/** Works out the change that takes away the old shares and brings in the contributions. */
export function planChange(standing: Standing, contributions: readonly Contribution[]): Change {
  const change: Change = {
    ...{ entities: new Map(), goneEntities: [], lostKinds: new Map(), entitiesAdded: 0 },
    ...{ newFacts: new Map(), facts: new Map(), goneFacts: new Map(), factsAdded: 0 },
  };
  const degrees = planFacts(standing, contributions, change);
  planEntities(standing, contributions, degrees, change);
  return change;
}

/** Folds the facts; returns by how much the number of facts at each entity changes. */
function planFacts(standing: Standing, contributions: readonly Contribution[], change: Change): Map<string, number> {
  const degrees = new Map<string, number>();
  const shift = ({ from, to }: FactEnds, step: number) => {
    for (const end of new Set([from, to])) degrees.set(end, (degrees.get(end) ?? 0) + step);
  };
  const remaining = groupBy(standing.remaining, ({ fact }) => fact);
  const added = groupBy(
    contributions.flatMap(({ witnesses }) => witnesses),
    ({ fact }) => fact,
  );
  for (const id of new Set([...standing.doubted, ...added.keys()])) {
    const before = standing.facts.get(id);
    const kept = standing.doubted.has(id) ? foldFact(undefined, remaining.get(id) ?? []) : before;
    const after = foldFact(kept, added.get(id) ?? []);
    const turned = before && after && before.best.from !== after.best.from;
    if (before && (!after || turned)) putInto(change.goneFacts, before.best.type, endsOf(before));
    if (before && !after) shift(endsOf(before), -1);
    if (!after) continue;
    if (!before) {
      shift(endsOf(after), 1);
      change.factsAdded += 1;
    }
    const fact = { ...endsOf(after), properties: buildRelationship(after) };
    putInto(before && !turned ? change.facts : change.newFacts, fact.type, fact);
  }
  return degrees;
}

function planEntities(
  { entities, shares }: Standing,
  contributions: readonly Contribution[],
  degrees: ReadonlyMap<string, number>,
  change: Change,
): void {
  const tallies = new Map<string, { kind: KindLabel; tally: Tally }>();
  const count = (share: EntityShare, step: 1 | -1, article?: Contribution['article']) => {
    const known = entities.get(share.id);
    const entry = tallies.get(share.id) ?? {
      kind: known?.kind ?? share.kind,
      tally: known ? parseTally(known.tally) : new Map(),
    };
    if (entry.kind !== share.kind && entry.tally.size === 0) {
      // Nobody else speaks of it: the article corrects itself.
      if (known) putInto(change.lostKinds, known.kind, share.id);
      entry.kind = share.kind;
    }
    if (entry.kind !== share.kind) throw differentKinds(share, entry.kind, article);
    countShare(entry.tally, share, step);
    tallies.set(share.id, entry);
  };
  for (const share of shares) count(share, -1);
  for (const { article, entities: found } of contributions) for (const share of found) count(share, 1, article);
  for (const [id, { kind, tally }] of tallies) {
    const known = entities.get(id);
    if (countArticles(tally) === 0) {
      change.goneEntities.push(id);
      continue;
    }
    if (!known) change.entitiesAdded += 1;
    const degree = (known?.degree ?? 0) + (degrees.get(id) ?? 0);
    putInto(change.entities, kind, { id, properties: buildEntity(id, kind, tally, degree) });
  }
}

function differentKinds(share: EntityShare, kind: KindLabel, article?: Contribution['article']): StoreError {
  const [here, there] = [kindOf(share.kind).name.en, kindOf(kind).name.en];
  return new StoreError(
    'entity-kind-differs',
    `“${share.name}” (${share.id}) is a ${here} in “${article?.title}” (${article?.id}) but a ${there} in the graph; give one of them another id`,
  );
}

function endsOf({ best }: FactState): FactEnds {
  return { id: best.fact, type: best.type, from: best.from, to: best.to };
}
