import { z } from 'zod';
import { extraction } from '#schema';

const count = z.number().int();

/** RFC 9457 problem details; `code` is stable, `detail` says what happened, to which thing, and what to do. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  /** Which parts of the request are at fault: `query.limit`, `relations[3].from`. */
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** The detail in both languages of the interface, where there is more to say than the code does. */
  words: z.object({ zh: z.string(), en: z.string() }).optional(),
  /** Of a refused query: why (`write-clause` …), and where in it that stands, in UTF-16 units. */
  reason: z.string().optional(),
  where: z.object({ start: z.number().int(), end: z.number().int() }).optional(),
});
export type Problem = z.infer<typeof problem>;

export const status = z.object({
  product: z.object({ name: z.string(), version: z.string() }),
  database: z.object({
    kind: z.enum(['neo4j', 'embedded']),
    product: z.string(),
    version: z.string(),
    address: z.string(),
  }),
  version: z.string(),
  counts: z.object({
    articles: count,
    entities: count,
    facts: count,
    statements: count,
    evidence: count,
    kinds: z.record(z.string(), count),
    types: z.record(z.string(), count),
  }),
  /** Bounds of the console. */
  limits: z.object({ timeoutMs: z.number().int(), maxRows: z.number().int() }),
});
export type Status = z.infer<typeof status>;

export const writeReport = z.object({
  articles: z.number().int(),
  unchanged: z.number().int(),
  entities: z.number().int(),
  facts: z.number().int(),
  statements: z.number().int(),
});

/** What a reader of the article should know: text left out, a form not understood. */
export const notice = z.object({
  code: z.string(),
  /** What happened, to which thing, what to do. */
  message: z.string(),
  /** The same in Chinese. */
  zh: z.string().optional(),
  /** The article's or the file's name. */
  article: z.string(),
  start: z.number().int().optional(),
  end: z.number().int().optional(),
});

/** A rule in plain words. */
export const ruleWords = z.object({ name: z.string(), zh: z.string(), en: z.string() });

/** An article to be read by the server, or articles whose findings are known already. */
export const newArticles = z.union([
  z.object({ name: z.string().min(1), text: z.string().min(1) }),
  z.object({ extractions: z.array(extraction).min(1) }),
]);

/** Events at `/api/events` are of this form: the data changed, and this is its version now. */
export const changeEvent = z.object({ version: z.string() });
