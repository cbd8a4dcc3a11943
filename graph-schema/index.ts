import type { Kind, RelationType } from './define.ts';
import type { KindLabel, RelationName } from './interchange.ts';
import { kinds } from './kinds/index.ts';
import { relations } from './relations/index.ts';

export type { Hue, Themed } from './colour.ts';
export type { Kind, RelationType, Shape, Words } from './define.ts';
export * from './interchange.ts';
export * from './judgement.ts';
export { kinds, recordKinds } from './kinds/index.ts';
export { findModel, nameOrigin } from './origin.ts';
export { type Fault, findFaults, InvalidExtraction, parseExtraction } from './parse.ts';
export { recordRelations, relations } from './relations/index.ts';
export { isTrainingByName } from './training.ts';
export * from './view.ts';

const kindByLabel = new Map<string, Kind>(kinds.map((kind) => [kind.label, kind as unknown as Kind]));
const relationByName = new Map<string, RelationType>(
  relations.map((relation) => [relation.type, relation as unknown as RelationType]),
);

/** The definition of a node label. */
export function kindOf(label: KindLabel): Kind {
  return kindByLabel.get(label) as Kind;
}

/** The definition of a relationship type. */
export function relationOf(type: RelationName): RelationType {
  return relationByName.get(type) as RelationType;
}

/** True where a relationship of this type may lead from the one kind to the other. */
export function isAllowed(type: RelationName, from: KindLabel, to: KindLabel): boolean {
  return relationOf(type).pairs.some((pair) => pair[0] === from && pair[1] === to);
}
