import { type Entity, type Extraction, type Relation, relationOf, type StatementRecord } from '#schema';
import { adoptExtraction } from '../5-resolve/adopt.ts';
import { showBlanks, toText } from '../text/spans.ts';
import type { Answer } from './answer.ts';
import type { Cutting, Excerpt } from './excerpts.ts';
import { type AddedEntity, createNaming } from './naming.ts';
import { modelConfidence, readRelation, readStatement } from './proposals.ts';
import { countDoubt, type ModelTally } from './tally.ts';

/**
 * Adds what a model proposes for the excerpts of an article to what the rules found, which stays as it is. Whatever has
 * no words in the text, no ends or no place in the schema is left out and counted.
 * @param rule The origin of what is added: `model:NAME`.
 */
export function addAnswers(
  extraction: Extraction,
  cutting: Cutting,
  answers: readonly (readonly [Excerpt, Answer])[],
  rule: string,
  tally: ModelTally,
): Extraction {
  const naming = createNaming(extraction, cutting);
  const known = new Set(extraction.relations.flatMap(keysOf));
  const relations = new Map<string, Relation>();
  const statements: StatementRecord[] = [];
  const said = () => [...extraction.statements, ...statements];

  const addRelation = (relation: Relation) => {
    const keys = keysOf(relation);
    if (keys.some((key) => known.has(key))) {
      tally.known += 1;
      return;
    }
    const same = keys.map((key) => relations.get(key)).find((each) => each !== undefined);
    if (!same) relations.set(keys[0] ?? '', relation);
    else
      same.evidence.push(
        ...relation.evidence.filter((each) => same.evidence.every(({ start }) => start !== each.start)),
      );
  };
  const addStatement = (statement: StatementRecord) => {
    const isSaid = said().some(({ start, end }) => start < statement.end && end > statement.start);
    if (isSaid) tally.known += 1;
    else statements.push(statement);
  };
  for (const [excerpt, answer] of answers) {
    countDoubt(tally, 'form', answer.misshapen);
    const ids = naming.name(excerpt, answer.entities, tally);
    const scene = { cutting, naming, excerpt, ids, rule };
    for (const proposed of answer.relations) {
      const relation = readRelation(scene, proposed);
      if (typeof relation === 'string') countDoubt(tally, relation);
      else addRelation(relation);
    }
    for (const proposed of answer.statements) {
      const statement = readStatement(scene, proposed);
      if (typeof statement === 'string') countDoubt(tally, statement);
      else addStatement(statement);
    }
  }
  const entities = naming.added().map((added) => buildEntity(cutting, added, rule));
  tally.entities += entities.length;
  tally.facts += relations.size;
  tally.statements += statements.length;
  if (entities.length + relations.size + statements.length === 0) return extraction;
  return adoptExtraction({
    ...extraction,
    entities: [...extraction.entities, ...entities],
    relations: [...extraction.relations, ...[...relations.values()].map((each) => report(each, said()))],
    statements: said(),
  });
}

/** A thing in the article's own words: as the rules would read its name, and as it is written where that differs. */
function buildEntity({ document }: Cutting, { id, type, name, spans }: AddedEntity, rule: string): Entity {
  const { reading, text } = document;
  const written = spans.map((span) =>
    reading.isSimplified
      ? Array.from(reading.at.subarray(span.start, span.end), (at) => text[at]).join('')
      : showBlanks(text, reading, span),
  );
  const mentions = spans.map((span): [number, number] => {
    const { start, end } = toText(reading, span);
    return [start, end];
  });
  const aliases = [...new Set(written)].filter((form) => form !== name);
  return { id, type, name, aliases, mentions, rule, confidence: modelConfidence };
}

/**
 * What makes two facts one here; in both directions where the type has none. Whether a post is a former one, or a fact
 * only planned, is no other fact: there the rules decide.
 */
function keysOf({ type, from, to, properties }: Relation): string[] {
  const title = String(properties.title ?? '');
  const there = [type, from, to, title].join(' ');
  return relationOf(type).mutual ? [there, [type, to, from, title].join(' ')] : [there];
}

/** Says who reports a fact, where all its words stand in what somebody says. */
function report(relation: Relation, statements: readonly StatementRecord[]): Relation {
  const speakers = relation.evidence.map(({ start, end }) =>
    statements.find((words) => words.start <= start && words.end >= end),
  );
  const [first] = speakers;
  if (!first || !speakers.every(Boolean)) return relation;
  return { ...relation, properties: { ...relation.properties, reportedBy: first.speaker } };
}
