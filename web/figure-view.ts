import { z } from 'zod';
import { sureEnough } from '#schema';

/** A list in an address repeats its name: `nokind=Person&nokind=Zone`. */
const list = z.array(z.string()).default([]);

/** The values of an address as a query's schema takes them: every one of a list, the first of anything else. */
export function gatherQuery(query: z.ZodObject, address: URLSearchParams): Record<string, string | string[]> {
  const gather = (name: string) => (query.shape[name] === list ? address.getAll(name) : (address.get(name) ?? ''));
  return Object.fromEntries([...address.keys()].map((name) => [name, gather(name)]));
}

/** What a figure or an embed shows; the names are those of the explorer's own address. */
export const figureView = z.object({
  view: z.enum(['question', 'map']).default('question'),
  lang: z.enum(['zh', 'en']).default('zh'),
  /** Black on white, or in colour on white or black. */
  ink: z.enum(['print', 'light', 'dark']).default('print'),
  title: z.string().max(200).optional(),
  /** Day of the data; today where it is left out. */
  date: z.iso.date().optional(),
  /** 图 N; 0 leaves it out. */
  number: z.coerce.number().int().min(0).max(999).default(1),
  /** The question: ids of a person and a zone, and words of a subject. */
  teacher: z.string().optional(),
  zone: z.string().optional(),
  topic: z.string().optional(),
  /** The map: what is loaded, what is chosen, what is left out. */
  limit: z.coerce.number().int().min(1).max(2_000).default(60),
  around: z.string().optional(),
  article: z.string().optional(),
  entity: z.string().optional(),
  fact: z.string().optional(),
  nokind: list,
  notype: list,
  noarticle: list,
  min: z.coerce.number().min(0).max(1).default(sureEnough),
  several: z.enum(['1']).optional(),
  unconnected: z.enum(['1']).optional(),
});
export type FigureView = z.infer<typeof figureView>;

/** What a figure shows, and the form in which it comes. */
export const figureQuery = figureView.extend({ format: z.enum(['svg', 'html', 'md', 'json']).default('svg') });
export type FigureQuery = z.infer<typeof figureQuery>;
