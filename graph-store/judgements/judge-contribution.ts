import type { ArticleRecord } from '#schema';
import {
  byId,
  type Contribution,
  distinct,
  type Found,
  type Mentioned,
  sealContribution,
  sortReasons,
  type Utterance,
} from '../contribution.ts';
import { canonicalJson } from '../digest.ts';
import { identifyFact, identifyStatement, identifyWitness } from '../identity.ts';
import type { Witness } from '../witness.ts';
import type { Plan } from './plan.ts';

/** What an article says, with the entities that people judged to be others; what was found is kept beside it. */
export function judgeContribution(contribution: Contribution, plan: Plan): Contribution {
  const { article, entities, witnesses, utterances } = contribution;
  const places = new Map(entities.map((share) => [share.id, plan.place(share, article.id)]));
  const targets = new Set([...places].flatMap(([from, to]) => (from === to ? [] : [to])));
  if (targets.size === 0) return contribution;
  const place = (id: string) => places.get(id) ?? id;
  // Also those that stayed where others came to.
  const moves = [...places].filter(([from, to]) => from !== to || targets.has(to));
  const found: Found = { entities, witnesses, utterances };
  const after: Found = {
    entities: joinShares(entities.map((share) => ({ ...share, id: place(share.id) }))),
    witnesses: distinct(witnesses.flatMap((witness) => moveWitness(witness, place))),
    utterances: distinct(utterances.map((utterance) => moveUtterance(utterance, place))),
  };
  const judged = sealContribution(bareArticle(article), after, article.hash);
  return { ...judged, article: { ...judged.article, judged: JSON.stringify(moves), found: canonicalJson(found) } };
}

/** The article as it was read, without what the graph counts of it. */
export function bareArticle({ id, title, text, date, source, byline }: ArticleRecord): ArticleRecord {
  return { id, title, ...(date !== undefined && { date }), ...(source !== undefined && { source }), byline, text };
}

/** Shares with one id become one: the longer name is its name, the other one an alias. */
function joinShares(shares: readonly Mentioned[]): Mentioned[] {
  const joined = new Map<string, Mentioned>();
  const fuller = (a: Mentioned, b: Mentioned) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1);
  for (const share of [...shares].sort(fuller)) {
    const other = joined.get(share.id);
    joined.set(share.id, other ? joinPair(other, share) : share);
  }
  return [...joined.values()].sort(byId);
}

function joinPair(one: Mentioned, other: Mentioned): Mentioned {
  const spans = [one, other].flatMap(({ starts, ends }) =>
    starts.map((start, at) => [start, ends[at] ?? start] as const),
  );
  const places = [...new Map(spans.map((span) => [span.join(' '), span])).values()];
  places.sort(([a, b], [c, d]) => a - c || b - d);
  const forms = new Set([other.name, ...one.aliases, ...other.aliases].filter((form) => form !== one.name));
  return {
    ...one,
    aliases: [...forms].sort(),
    properties: { ...other.properties, ...one.properties },
    starts: places.map(([start]) => start),
    ends: places.map(([, end]) => end),
    reasons: sortReasons([...one.reasons, ...other.reasons]),
    // What a model alone found and a person joined to something else is still to be found by its origin.
    ...((one.origin ?? other.origin) !== undefined && { origin: one.origin ?? other.origin }),
  };
}

/** A witness for the fact between the ends as they are judged; none where they become one thing. */
function moveWitness(witness: Witness, place: (id: string) => string): Witness[] {
  const [from, to] = [place(witness.from), place(witness.to)];
  if (from === to && witness.from !== witness.to) return [];
  const { type, properties, article, start, end, rule } = witness;
  const fact = identifyFact(type, from, to, properties);
  const reportedBy = witness.reportedBy === undefined ? undefined : place(witness.reportedBy);
  return [{ ...witness, id: identifyWitness(fact, article, start, end, rule), fact, from, to, reportedBy }];
}

function moveUtterance({ said, about, ...utterance }: Utterance, place: (id: string) => string): Utterance {
  const { start, end } = utterance;
  const speaker = place(said.from);
  const id = identifyStatement(said.article, speaker, start, end);
  const own = (each: string) => (each === utterance.id ? id : place(each));
  const subjects = new Map(about.flatMap((each) => moveWitness(each, own)).map((each) => [each.to, each]));
  if (!about.some(({ to }) => to === said.from)) subjects.delete(speaker);
  return {
    ...{ ...utterance, id },
    said: moveWitness(said, own)[0] ?? said,
    about: [...subjects.values()].sort((a, b) => (a.to < b.to ? -1 : 1)),
  };
}
