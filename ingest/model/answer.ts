import { z } from 'zod';
import { claimName, kindLabel, relations } from '#schema';

/** Items of one list that are looked at: a paragraph holds fewer. */
const MOST = 100;

const proposedEntity = z.object({ id: z.string(), type: kindLabel, name: z.string() });
export type ProposedEntity = z.infer<typeof proposedEntity>;

/** Every property that a relationship type may have, each once; the type says which of them count. */
const properties = z.object(
  Object.fromEntries(
    relations
      .filter(({ type }) => claimName.safeParse(type).success)
      .flatMap(({ properties: { shape } }) => Object.entries<z.ZodType>(shape))
      .map(([name, type]) => [name, isYesOrNo(type) ? maybe(z.boolean()) : maybe(z.string())]),
  ),
);

const proposedRelation = z.object({
  type: claimName,
  from: z.string(),
  to: z.string(),
  /** The words that say so. */
  quote: z.string(),
  properties: properties.nullable().default(null),
  planned: maybe(z.boolean()),
});
export type ProposedRelation = z.infer<typeof proposedRelation>;

const proposedStatement = z.object({ speaker: z.string(), words: z.string(), manner: maybe(z.string()) });
export type ProposedStatement = z.infer<typeof proposedStatement>;

const lists = { entities: proposedEntity, relations: proposedRelation, statements: proposedStatement };

const form = z.object({
  entities: z.array(proposedEntity),
  relations: z.array(proposedRelation),
  statements: z.array(proposedStatement),
});

/** What a model proposes for a paragraph, and how many items had not the form that was asked for. */
export type Answer = z.infer<typeof form> & { misshapen: number };

/** The form of an answer as JSON Schema; strict servers want every key required and no defaults. */
export const answerSchema: object = z.toJSONSchema(form, {
  override: ({ jsonSchema }) => {
    delete jsonSchema.default;
  },
});

/** Reads an answer, also out of the prose or the code fence around it. Undefined where there is none in it. */
export function readAnswer(content: string): Answer | undefined {
  const found = findObjects(content).findLast((value) => Object.keys(lists).some((key) => Array.isArray(value[key])));
  if (!found) return undefined;
  let misshapen = 0;
  const read = <Item>(key: keyof typeof lists, schema: z.ZodType<Item>): Item[] => {
    const value = found[key] ?? [];
    if (!Array.isArray(value)) {
      misshapen += 1;
      return [];
    }
    misshapen += Math.max(0, value.length - MOST);
    return value.slice(0, MOST).flatMap((item: unknown) => {
      const { success, data } = schema.safeParse(item);
      if (success) return [data];
      misshapen += 1;
      return [];
    });
  };
  const answer = {
    entities: read('entities', lists.entities),
    relations: read('relations', lists.relations),
    statements: read('statements', lists.statements),
  };
  return { ...answer, misshapen };
}

/** Objects tried in one answer; a model that begins a hundred of them has lost its way. */
const TRIES = 100;

/** The JSON objects in a text that lie in no other one. */
function findObjects(text: string): Record<string, unknown>[] {
  const whole = parseObject(text);
  if (whole) return [whole];
  const found: Record<string, unknown>[] = [];
  let at = text.indexOf('{');
  for (let tries = 0; at >= 0 && tries < TRIES; tries += 1) {
    const end = findEnd(text, at);
    const value = end === undefined ? undefined : parseObject(text.slice(at, end));
    if (value) found.push(value);
    at = text.indexOf('{', value && end !== undefined ? end : at + 1);
  }
  return found;
}

/** Behind the brace that closes the one at `start`; braces inside strings do not count. */
function findEnd(text: string, start: number): number | undefined {
  let depth = 0;
  let isInString = false;
  for (let at = start; at < text.length; at += 1) {
    const unit = text[at];
    if (isInString) {
      if (unit === '\\') at += 1;
      else if (unit === '"') isInString = false;
    } else if (unit === '"') isInString = true;
    else if (unit === '{') depth += 1;
    else if (unit === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function maybe<Type extends z.ZodType>(type: Type) {
  return type.nullable().default(null);
}

function isYesOrNo(type: z.ZodType): boolean {
  return type.safeParse(false).success;
}
