import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { claimName, isAllowed, kindLabel, relationOf } from '#schema';
import { parseAnnotation } from '../../scripts/evaluate/annotation.ts';
import { describeErrors } from '../../scripts/evaluate/describe-report.ts';
import { explainErrors } from '../../scripts/evaluate/explain-errors.ts';
import { readComparisons } from '../../scripts/evaluate/read-gold.ts';
import { buildScores } from '../../scripts/evaluate/score.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
/** The sample article stands where `npm start` finds it. */
const samples = fileURLToPath(new URL('../../ingest/articles/', import.meta.url));

/** What is reached, a little less: raise them when the rules get better. */
const floors = { entities: 0.89, relations: 0.75, statements: 0.91 };

describe('the annotated articles', () => {
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : []));

  it('are a dozen, one for each group of hard cases', () => {
    expect(names.length).toBeGreaterThan(11);
  });

  it.each(names)('%s says nothing that is not in its text or may not be', (name) => {
    const { annotation, faults } = parseAnnotation(readFileSync(`${folder}${name}.json`, 'utf8'));
    const place = readdirSync(folder).includes(`${name}.txt`) ? folder : samples;
    const text = readFileSync(`${place}${name}.txt`, 'utf8').replaceAll(/\s/g, '');
    const isSaid = (words: string) => text.includes(words.replaceAll(/\s/g, ''));
    expect(faults).toEqual([]);
    expect(annotation.entities.flatMap(({ aliases }) => aliases).filter((alias) => !isSaid(alias))).toEqual([]);
    expect(annotation.statements.map((each) => each.text).filter((words) => !isSaid(words))).toEqual([]);
    const kinds = new Map(annotation.entities.map(({ id, type }) => [id, kindLabel.parse(type)]));
    for (const { type, from, to, properties, evidence } of annotation.relations) {
      const [start, end] = [kinds.get(from), kinds.get(to)];
      expect(start && end && isAllowed(claimName.parse(type), start, end), `${type} ${from} ${to}`).toBe(true);
      expect(relationOf(claimName.parse(type)).properties.safeParse(properties).success, `${from} ${to}`).toBe(true);
      expect(evidence?.map(({ quote }) => quote).filter((quote) => !isSaid(quote))).toEqual([]);
    }
  });

  it('are extracted as well as they were', async () => {
    const { signal } = new AbortController();
    const options = { extractions: undefined, minimumConfidence: 0, signal };
    const { comparisons, problems } = await readComparisons([folder, samples], options);
    expect(problems).toEqual([]);
    expect(comparisons.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
    const scores = buildScores(comparisons);
    const report = describeErrors(comparisons.flatMap(explainErrors));
    expect(scores.entities.f1, report).toBeGreaterThanOrEqual(floors.entities);
    expect(scores.relations.f1, report).toBeGreaterThanOrEqual(floors.relations);
    expect(scores.statements.f1, report).toBeGreaterThanOrEqual(floors.statements);
    expect(scores.former.right).toBeGreaterThanOrEqual(scores.former.of - 1);
  });
});
