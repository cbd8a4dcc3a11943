import { z } from 'zod';
import { formReason, kindLabel } from './interchange.ts';

/** A thing as a judgement names it: the id decides, the name is for the reader. */
const named = z.object({
  /** Empty in a line that somebody wrote by hand and nobody applied yet. */
  id: z.string(),
  name: z.string(),
});
export type Named = z.infer<typeof named>;

const said = {
  /** Day on which it was said, ISO 8601. */
  on: z.iso.date().optional(),
  /** Who said it. */
  by: z.string().optional(),
  because: z.string().optional(),
};

/**
 * What a person says of identity: two entities are the same or are not, or an entity is another one in some articles,
 * named one by one (`articles`) or by the form that they use (`called`).
 */
export const judgement = z.object({
  verdict: z.enum(['same', 'different']),
  kind: kindLabel,
  one: named,
  other: named.optional(),
  articles: z.array(named).min(1).optional(),
  called: z.string().min(1).optional(),
  ...said,
});
export type Judgement = z.infer<typeof judgement>;

/** A judgement to be made; entities and articles by their ids in the graph. */
export const newJudgement = z
  .object({
    verdict: z.enum(['same', 'different']),
    one: z.string().min(1),
    other: z.string().min(1).optional(),
    articles: z.array(z.string().min(1)).min(1).optional(),
    called: z.string().trim().min(1).optional(),
    by: z.string().trim().max(200).optional(),
    because: z.string().trim().max(1_000).optional(),
  })
  .refine(
    ({ other, articles, called }) => [other, articles, called].filter((each) => each !== undefined).length === 1,
    {
      message: 'name one of: other, articles, called',
    },
  )
  .refine(({ verdict, other }) => verdict === 'different' || other !== undefined, {
    message: '“same” takes another entity',
    path: ['other'],
  });
export type NewJudgement = z.infer<typeof newJudgement>;

/** A judgement as it stands in the file. */
export const standingJudgement = judgement.extend({
  /** Opaque; of what it says, not of where it stands. */
  id: z.string(),
  /** Line of the file, from 1. */
  line: z.number().int(),
  /** Whether the graph holds what it speaks of. */
  isInForce: z.boolean(),
});
export type StandingJudgement = z.infer<typeof standingJudgement>;

/** What judging changed. */
export const judgingReport = z.object({
  /** Those that were made, undone or, applied from the file, completed. */
  judgements: z.array(judgement.extend({ id: z.string() })),
  /** Number of articles that say something else now. */
  articles: z.number().int(),
  /** Lines whose names do not say for certain what is meant: they wait. */
  waiting: z.array(z.object({ line: z.number().int(), zh: z.string(), en: z.string() })),
  /** Where the entity named first is now. */
  entity: z.string().optional(),
});
export type JudgingReport = z.infer<typeof judgingReport>;

/** Why an entity is one: what each article calls it, and what people said of it. */
export const entityIdentity = z.object({
  id: z.string(),
  kind: kindLabel,
  articles: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      date: z.string().optional(),
      name: z.string(),
      aliases: z.array(z.string()),
      reasons: z.array(formReason),
    }),
  ),
  judgements: z.array(standingJudgement),
});
export type EntityIdentity = z.infer<typeof entityIdentity>;
