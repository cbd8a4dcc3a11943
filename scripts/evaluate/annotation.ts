import { z } from 'zod';
import { claimName, kindLabel } from '#schema';

const witness = z.object({ quote: z.string(), start: z.number().optional() });
type Witness = z.infer<typeof witness>;
const evidence = z.union([z.string().transform((quote): Witness[] => [{ quote }]), z.array(witness)]);
const aliases = z
  .array(z.string())
  .nullish()
  .transform((names) => names ?? []);
/** Where it comes from, in findings. */
const origin = { rule: z.string().optional(), confidence: z.number().optional() };

const thing = z.object({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  aliases,
  mentions: z.array(z.tuple([z.number(), z.number()])).optional(),
  ...origin,
});
const tie = z.object({
  type: z.string(),
  from: z.string(),
  to: z.string(),
  properties: z.record(z.string(), z.unknown()).default({}),
  evidence: evidence.optional(),
  ...origin,
});
const words = z.object({ speaker: z.string(), text: z.string(), start: z.number().optional(), ...origin });

const annotation = z.object({
  article: z
    .object({
      text: z.string().optional(),
      title: z.string().optional(),
      date: z.string().optional(),
      source: z.string().optional(),
      byline: z.array(z.string()).default([]),
    })
    .default({ byline: [] }),
  entities: z.array(thing),
  relations: z.array(tie),
  statements: z.array(words).default([]),
});

/** An entity as somebody annotated or found it. */
export type Thing = z.infer<typeof thing>;
/** A relation as somebody annotated or found it; ends are ids of things. */
export type Tie = z.infer<typeof tie>;
/** A statement as somebody annotated or found it. */
export type Words = z.infer<typeof words>;
/** What an article says, as annotated by a reader or found by an extractor. */
export type Annotation = z.infer<typeof annotation>;

/** An annotation, and what of it had to be left out. */
export interface ReadAnnotation {
  annotation: Annotation;
  faults: string[];
}

/** Labels and types that stand in the interchange form of some extractors and are not compared. */
const uncounted: ReadonlySet<string> = new Set(['Statement', 'Article', 'MENTIONED_IN', 'ABOUT', 'SAID']);
const labels: ReadonlySet<string> = new Set(kindLabel.options);
const types: ReadonlySet<string> = new Set(claimName.options);

/** Nothing found. */
export const nothing: Annotation = { article: { byline: [] }, entities: [], relations: [], statements: [] };

/** Ids that mean two things or none: nothing that is found can be right there. */
function findSlips({ entities, relations, statements }: Annotation): string[] {
  const ids = new Set(entities.map(({ id }) => id));
  const twice = entities.flatMap(({ id }, index) =>
    entities.findIndex((each) => each.id === id) < index
      ? [`entities[${index}]: ${id} is the id of another one too`]
      : [],
  );
  const look = (place: string, id: string) => (ids.has(id) ? [] : [`${place}: there is no entity ${id}`]);
  return [
    ...twice,
    ...relations.flatMap(({ from, to }, index) => [from, to].flatMap((id) => look(`relations[${index}]`, id))),
    ...statements.flatMap(({ speaker }, index) => look(`statements[${index}]`, speaker)),
  ];
}

/**
 * Reads an article in the interchange form; mentions, rule, confidence and offsets may be absent, the evidence one
 * quote. Entities and relations of unknown labels and types are left out, with a fault for each.
 * @throws Error that says what is wrong, in one line.
 */
export function parseAnnotation(json: string): ReadAnnotation {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`no JSON: ${(error as Error).message.replaceAll(/[\p{C}\s]+/gu, ' ').slice(0, 120)}`);
  }
  const { data, error } = annotation.safeParse(value);
  if (!data) {
    const [issue] = error.issues;
    throw new Error(`not in the interchange form: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}`);
  }
  const faults: string[] = [];
  const keep = (type: string, known: ReadonlySet<string>, place: string) => {
    if (!known.has(type) && !uncounted.has(type)) faults.push(`${place}: there is no ${type} in the schema; left out`);
    return known.has(type);
  };
  const entities = data.entities.filter(({ type }, index) => keep(type, labels, `entities[${index}]`));
  const relations = data.relations.filter(({ type }, index) => keep(type, types, `relations[${index}]`));
  return { annotation: { ...data, entities, relations }, faults: [...faults, ...findSlips(data)] };
}
