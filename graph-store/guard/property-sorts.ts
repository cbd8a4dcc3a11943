import { z } from 'zod';
import { kinds, relations } from '#schema';

/** What a value may be. `member` is a node or relationship taken out of a path. */
export type Sort = 'entity' | 'member' | 'string' | 'number' | 'boolean' | 'list' | 'map' | 'null';

/** Properties of the record that belong to no kind of their own: evidence, articles, statements, mentions. */
const recordSorts: Record<string, Sort> = {
  id: 'string',
  name: 'string',
  aliases: 'list',
  pinyin: 'list',
  initials: 'list',
  text: 'string',
  title: 'string',
  byline: 'list',
  hash: 'string',
  sources: 'number',
  confidence: 'number',
  rule: 'string',
  quote: 'string',
  article: 'string',
  start: 'number',
  end: 'number',
  inferred: 'boolean',
  planned: 'boolean',
  reportedBy: 'string',
  fact: 'string',
  count: 'number',
  starts: 'list',
  ends: 'list',
};

const sortOfType: Record<string, Sort> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  array: 'list',
};

function findSchemaSorts(): [string, Sort][] {
  return [...kinds, ...relations].flatMap(({ properties }) =>
    Object.entries(z.toJSONSchema(properties).properties ?? {}).flatMap(([key, schema]): [string, Sort][] => {
      const sort = typeof schema === 'object' && typeof schema.type === 'string' ? sortOfType[schema.type] : undefined;
      return sort ? [[key, sort]] : [];
    }),
  );
}

const sorts = new Map<string, Sort>([...findSchemaSorts(), ...Object.entries(recordSorts)]);

/** What a property of the graph holds; undefined for a key that the schema does not know. */
export function sortOfProperty(key: string): Sort | undefined {
  return sorts.get(key);
}

/** Lists of the graph hold texts, apart from the two that hold offsets. */
export function elementSortOfProperty(key: string): Sort {
  return key === 'starts' || key === 'ends' ? 'number' : 'string';
}
