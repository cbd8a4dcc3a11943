import type { Thing, Tie, Words } from './annotation.ts';
import { type Comparison, foldForm, formsOf, measureOverlap, type Pair, titleOf } from './compare.ts';
import { findSentence, findSharedSentence } from './find-sentence.ts';

/** What kind of thing went wrong; the report counts them. */
export type Reason =
  | 'other label'
  | 'other bounds'
  | 'found twice'
  | 'other type'
  | 'other way round'
  | 'other title'
  | 'an end is wrong'
  | 'other speaker'
  | 'other words'
  | 'nothing like it';

/** A thing that is missing or false, for a reader. */
export interface ErrorNote {
  article: string;
  outcome: 'missing' | 'false';
  /** Label, relation type, or SAID. */
  type: string;
  /** `侯向军 → 山西省商务厅 副厅长`. */
  what: string;
  reason: Reason;
  /** What is there in its place: `found as Place 风陵渡`. */
  detail: string;
  /** The sentence that supports it, or where it should have been found. */
  sentence?: string;
  /** The rule that found it, where it is false. */
  rule?: string;
}

/** Names alike from this overlap on are the same name with other bounds. */
const ALIKE = 0.6;

/** Says of everything that is missing or false in an article what it is, what stands in its place, and where. */
export function explainErrors(comparison: Comparison): ErrorNote[] {
  const entities = comparison.entities.flatMap((pair) =>
    explain(pair, comparison, explainThing, nameThing, placeThing),
  );
  const relations = comparison.relations.flatMap((pair) => explain(pair, comparison, explainTie, nameTie, placeTie));
  const statements = comparison.statements.flatMap((pair) =>
    explain(pair, comparison, explainWords, nameWords, placeWords),
  );
  return [...entities, ...relations, ...statements];
}

/** The side of a comparison on which an item stands, and the other one. */
interface Sides {
  comparison: Comparison;
  outcome: 'missing' | 'false';
}

type Explanation = Pick<ErrorNote, 'reason' | 'detail'>;

function explain<Item extends { rule?: string | undefined }>(
  pair: Pair<Item>,
  comparison: Comparison,
  reasonOf: (item: Item, sides: Sides) => Explanation,
  nameOf: (item: Item, sides: Sides) => string,
  placeOf: (item: Item, text: string, sides: Sides) => string | undefined,
): ErrorNote[] {
  if (pair.outcome === 'right') return [];
  const { outcome, type } = pair;
  const item = outcome === 'missing' ? pair.gold : pair.found;
  const sides = { comparison, outcome };
  const text = comparison.found.article.text ?? comparison.gold.article.text ?? '';
  const sentence = placeOf(item, text, sides);
  return [
    {
      ...{ article: comparison.name, outcome, type, what: nameOf(item, sides), ...reasonOf(item, sides) },
      ...(sentence !== undefined && { sentence }),
      ...(outcome === 'false' && item.rule !== undefined && { rule: item.rule }),
    },
  ];
}

function thingsOf({ comparison, outcome }: Sides): { own: readonly Thing[]; other: readonly Thing[] } {
  const { gold, found } = comparison;
  return outcome === 'missing'
    ? { own: gold.entities, other: found.entities }
    : { own: found.entities, other: gold.entities };
}

/** `found` of what the extractor has, `annotated` of what the reader has. */
function verbOf({ outcome }: Sides): string {
  return outcome === 'missing' ? 'found' : 'annotated';
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((form) => b.has(form));
}

function explainThing(thing: Thing, sides: Sides): Explanation {
  const { other } = thingsOf(sides);
  const forms = formsOf(thing);
  const same = other.filter((candidate) => meets(forms, formsOf(candidate)));
  const relabelled = same.find((candidate) => candidate.type !== thing.type);
  const twin = same.find((candidate) => candidate.type === thing.type);
  if (twin) return { reason: 'found twice', detail: `${twin.name} is already taken for another of these names` };
  if (relabelled) return { reason: 'other label', detail: `${verbOf(sides)} as ${relabelled.type} ${relabelled.name}` };
  const near = other
    .filter((candidate) => candidate.type === thing.type && isUnmatched(candidate, sides))
    .map((candidate) => ({ candidate, likeness: measureLikeness(thing, candidate) }))
    .sort((a, b) => b.likeness - a.likeness)[0];
  if (near && near.likeness >= ALIKE)
    return { reason: 'other bounds', detail: `${verbOf(sides)} with other bounds: ${near.candidate.name}` };
  return { reason: 'nothing like it', detail: `not ${verbOf(sides)}` };
}

/** True of a thing of the other side that is nobody's match. */
function isUnmatched({ id }: Thing, { comparison: { matches }, outcome }: Sides): boolean {
  return outcome === 'missing' ? !matches.has(id) : ![...matches.values()].includes(id);
}

/** 1 where a form stands within the other's, else the overlap of the most alike forms. */
function measureLikeness(a: Thing, b: Thing): number {
  let most = 0;
  for (const left of formsOf(a)) {
    for (const right of formsOf(b)) {
      const [short, long] = left.length < right.length ? [left, right] : [right, left];
      most = Math.max(most, short.length > 1 && long.includes(short) ? 1 : measureOverlap(left, right));
    }
  }
  return most;
}

function nameThing({ name }: Thing): string {
  return name;
}

function placeThing({ name, aliases, mentions }: Thing, text: string): string | undefined {
  const [start, end] = mentions?.[0] ?? [];
  if (start !== undefined && end !== undefined) return findSentence(text, { start, end });
  for (const form of [name, ...aliases]) {
    const at = text.indexOf(form);
    if (at >= 0) return findSentence(text, { start: at, end: at + form.length });
  }
  return undefined;
}

function namesOf({ name, aliases }: Thing): string[] {
  return [name, ...aliases];
}

/** The ends of a tie as the other side knows them. */
function translateEnds(
  tie: Tie,
  { comparison: { matches }, outcome }: Sides,
): [string | undefined, string | undefined] {
  const back = new Map([...matches].map(([found, gold]) => [gold, found]));
  const translate = (id: string) => (outcome === 'missing' ? back : matches).get(id);
  return [translate(tie.from), translate(tie.to)];
}

function explainTie(tie: Tie, sides: Sides): Explanation {
  const { own } = thingsOf(sides);
  const [from, to] = translateEnds(tie, sides);
  if (from === undefined || to === undefined) {
    const lost = [from === undefined ? tie.from : '', to === undefined ? tie.to : ''].filter(Boolean);
    const names = lost.map((id) => own.find((thing) => thing.id === id)?.name ?? id).join(', ');
    return { reason: 'an end is wrong', detail: `not ${verbOf(sides)}: ${names}` };
  }
  const { gold, found } = sides.comparison;
  const others = (sides.outcome === 'missing' ? found : gold).relations;
  const between = others.filter((other) => other.from === from && other.to === to);
  const retitled = between.find((other) => other.type === tie.type && titleOf(other) !== titleOf(tie));
  if (retitled) return { reason: 'other title', detail: `${verbOf(sides)} as ${retitled.properties.title}` };
  if (between.length > 0 && between.every((other) => other.type === tie.type))
    return { reason: 'found twice', detail: `already ${verbOf(sides)}` };
  const [retyped] = between;
  if (retyped) return { reason: 'other type', detail: `${verbOf(sides)} as ${retyped.type}` };
  const back = others.find((other) => other.from === to && other.to === from);
  if (back?.type === tie.type && tie.type === 'COOPERATES_WITH')
    return { reason: 'found twice', detail: `already ${verbOf(sides)}` };
  if (back) return { reason: 'other way round', detail: `${verbOf(sides)} the other way round, as ${back.type}` };
  return { reason: 'nothing like it', detail: `both ends are there, the relation is not ${verbOf(sides)}` };
}

function nameTie({ from, to, properties }: Tie, sides: Sides): string {
  const { own } = thingsOf(sides);
  const name = (id: string) => own.find((thing) => thing.id === id)?.name ?? id;
  const { title } = properties;
  return `${name(from)} → ${name(to)}${typeof title === 'string' ? ` ${title}` : ''}`;
}

function placeTie({ from, to, evidence }: Tie, text: string, sides: Sides): string | undefined {
  const [witness] = evidence ?? [];
  if (!witness) {
    const { own } = thingsOf(sides);
    const [one, other] = [from, to].map((id) => own.find((thing) => thing.id === id));
    return one && other && findSharedSentence(text, namesOf(one), namesOf(other));
  }
  const start = witness.start ?? text.indexOf(witness.quote);
  return start < 0 || start >= text.length
    ? witness.quote
    : findSentence(text, { start, end: start + witness.quote.length });
}

function explainWords(words: Words, sides: Sides): Explanation {
  const { comparison, outcome } = sides;
  const { gold, found } = comparison;
  const { other } = thingsOf(sides);
  const alike = (outcome === 'missing' ? found : gold).statements.find(
    (candidate) => measureOverlap(candidate.text, words.text) >= 0.5,
  );
  if (alike) {
    const speaker = other.find((thing) => thing.id === alike.speaker)?.name ?? alike.speaker;
    return { reason: 'other speaker', detail: `${verbOf(sides)} as words of ${speaker}` };
  }
  const within = (outcome === 'missing' ? found : gold).statements.find(
    ({ text }) => foldForm(text).includes(foldForm(words.text)) || foldForm(words.text).includes(foldForm(text)),
  );
  if (within) return { reason: 'other words', detail: `${verbOf(sides)} with other bounds` };
  return { reason: 'nothing like it', detail: `not ${verbOf(sides)}` };
}

function nameWords({ speaker, text }: Words, sides: Sides): string {
  const name = thingsOf(sides).own.find((thing) => thing.id === speaker)?.name ?? speaker;
  const shown = text.replaceAll(/\s+/g, ' ');
  return `${name}: “${shown.length > 40 ? `${shown.slice(0, 40)}…` : shown}”`;
}

function placeWords({ start, text: quote }: Words, text: string): string | undefined {
  const at = start ?? text.indexOf(quote);
  return at < 0 ? undefined : findSentence(text, { start: at, end: at + quote.length });
}
