import type { Annotation, Thing, Tie, Words } from './annotation.ts';

/** One thing, tie or statement on one side or on both. */
export type Pair<Item> = { type: string } & (
  | { outcome: 'right'; gold: Item; found: Item }
  | { outcome: 'missing'; gold: Item }
  | { outcome: 'false'; found: Item }
);

/** An article's annotation and an extractor's findings, side by side. */
export interface Comparison {
  name: string;
  gold: Annotation;
  found: Annotation;
  entities: Pair<Thing>[];
  relations: Pair<Tie>[];
  statements: Pair<Words>[];
  /** Ids of found things → ids of the annotated things that they are. */
  matches: Map<string, string>;
}

/** Words of a statement are the same from this overlap on. */
const SAME_WORDS = 0.5;

/** Compares what was found in an article with what a careful reader annotated; each item counts once. */
export function compareAnnotations(name: string, gold: Annotation, found: Annotation): Comparison {
  const matches = matchThings(gold.entities, found.entities);
  const taken = new Set(matches.values());
  const makers = new Set(gold.article.byline.map(foldForm));
  const goldById = new Map(gold.entities.map((thing) => [thing.id, thing]));
  const entities: Pair<Thing>[] = [];
  for (const thing of found.entities) {
    const match = goldById.get(matches.get(thing.id) ?? '');
    if (match) entities.push({ type: thing.type, outcome: 'right', gold: match, found: thing });
    // Who made the article is annotated as by-line: finding him is neither right nor false.
    else if (thing.type !== 'Person' || !makers.has(foldForm(thing.name)))
      entities.push({ type: thing.type, outcome: 'false', found: thing });
  }
  for (const thing of gold.entities)
    if (!taken.has(thing.id)) entities.push({ type: thing.type, outcome: 'missing', gold: thing });
  return {
    name,
    gold,
    found,
    entities,
    relations: pairUp(gold.relations, distinct(found.relations), (a, b) => isSameTie(a, b, matches)),
    statements: pairUp(
      gold.statements.map((words) => ({ ...words, type: 'SAID' })),
      found.statements.map((words) => ({ ...words, type: 'SAID' })),
      (a, b) => matches.get(b.speaker) === a.speaker && measureOverlap(a.text, b.text) >= SAME_WORDS,
    ),
    matches,
  };
}

/** A name as it is compared: NFKC, without blanks, quotation marks and the dot of foreign names, in small letters. */
export function foldForm(text: unknown): string {
  return String(text ?? '')
    .normalize('NFKC')
    .replaceAll(/[\s"'“”‘’「」《》〈〉·]/g, '')
    .toLowerCase();
}

/** Every name of a thing, as it is compared. */
export function formsOf({ name, aliases }: Thing): Set<string> {
  return new Set([name, ...aliases].map(foldForm).filter((form) => form !== ''));
}

/** F1 of the characters that two texts share, 0 to 1; their order does not count. */
export function measureOverlap(a: string, b: string): number {
  const left = countCharacters(a);
  const right = countCharacters(b);
  let shared = 0;
  for (const [character, count] of left) shared += Math.min(count, right.get(character) ?? 0);
  const all = sum(left.values()) + sum(right.values());
  return all > 0 ? (2 * shared) / all : 0;
}

function countCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of foldForm(text)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

function sum(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}

/** Found id → annotated id: same label; the same name first, then any shared form. */
function matchThings(gold: readonly Thing[], found: readonly Thing[]): Map<string, string> {
  const matches = new Map<string, string>();
  const taken = new Set<string>();
  const goldForms = gold.map((thing) => ({ thing, name: foldForm(thing.name), forms: formsOf(thing) }));
  const matchBy = (isSame: (thing: Thing, candidate: (typeof goldForms)[number]) => boolean) => {
    for (const thing of found) {
      if (matches.has(thing.id)) continue;
      const match = goldForms.find(
        (candidate) =>
          candidate.thing.type === thing.type && !taken.has(candidate.thing.id) && isSame(thing, candidate),
      );
      if (!match) continue;
      matches.set(thing.id, match.thing.id);
      taken.add(match.thing.id);
    }
  };
  matchBy((thing, { name }) => foldForm(thing.name) === name);
  matchBy((thing, { forms }) => [...formsOf(thing)].some((form) => forms.has(form)));
  return matches;
}

/** The title by which two posts at one body differ. */
export function titleOf({ type, properties }: Tie): string {
  return type === 'HOLDS_POST' ? foldForm(properties.title) : '';
}

/** A fact that is found several times counts once. */
function distinct(ties: readonly Tie[]): Tie[] {
  const seen = new Set<string>();
  return ties.filter((tie) => {
    const key = JSON.stringify([tie.type, tie.from, tie.to, titleOf(tie)]);
    return !seen.has(key) && seen.add(key);
  });
}

function isSameTie(gold: Tie, found: Tie, matches: Map<string, string>): boolean {
  const from = matches.get(found.from);
  const to = matches.get(found.to);
  const isAlong = gold.from === from && gold.to === to;
  const isBack = gold.type === 'COOPERATES_WITH' && gold.from === to && gold.to === from;
  return gold.type === found.type && (isAlong || isBack) && titleOf(gold) === titleOf(found);
}

/** Pairs each found item with the first annotated one that is the same and still free. */
function pairUp<Item extends { type: string }>(
  gold: readonly Item[],
  found: readonly Item[],
  isSame: (gold: Item, found: Item) => boolean,
): Pair<Item>[] {
  const used = new Set<Item>();
  const pairs = found.map((item): Pair<Item> => {
    const match = gold.find((candidate) => !used.has(candidate) && isSame(candidate, item));
    if (!match) return { type: item.type, outcome: 'false', found: item };
    used.add(match);
    return { type: item.type, outcome: 'right', gold: match, found: item };
  });
  const missing = gold.filter((item) => !used.has(item));
  return [...pairs, ...missing.map((item): Pair<Item> => ({ type: item.type, outcome: 'missing', gold: item }))];
}
