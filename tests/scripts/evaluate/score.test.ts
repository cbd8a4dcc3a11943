import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { explainErrors } from '../../../scripts/evaluate/explain-errors.ts';
import { readComparisons } from '../../../scripts/evaluate/read-gold.ts';
import { buildScores } from '../../../scripts/evaluate/score.ts';

const path = (name: string) => fileURLToPath(new URL(`./score/${name}`, import.meta.url));
const compare = (minimumConfidence = 0) =>
  readComparisons([path('gold')], {
    extractions: path('found'),
    minimumConfidence,
    signal: new AbortController().signal,
  });

// Found on purpose: names that meet several others, full-width forms, by-lines, doubled facts, both directions.
it('scores are those that another program worked out from the same rules', async () => {
  const { comparisons } = await compare();
  const expected = JSON.parse(readFileSync(path('expected.json'), 'utf8'));
  const scores = buildScores(comparisons);
  expect({ ...scores, mean: undefined }).toEqual({ ...expected, mean: undefined });
  expect(scores.mean.entities).toBeCloseTo(expected.mean.entities, 12);
  expect(scores.mean.relations).toBeCloseTo(expected.mean.relations, 12);
});

it('findings that are missing for an article count as nothing found, and are named', async () => {
  const { comparisons, problems } = await compare();
  expect(problems).toEqual([expect.stringMatching(/missed\.json: there are no findings/)]);
  const missed = comparisons.find(({ name }) => name === 'missed');
  expect(missed?.entities.map(({ outcome }) => outcome)).toEqual(['missing', 'missing']);
});

it('facts below a confidence are as good as not found; names stay', async () => {
  const all = buildScores((await compare()).comparisons);
  const sure = buildScores((await compare(0.75)).comparisons);
  expect(sure.entities).toEqual(all.entities);
  expect(sure.types.COOPERATES_WITH).toMatchObject({ right: 0, false: 0, missing: 3 });
  expect(sure.types.HOLDS_POST).toMatchObject({ right: 3, false: 1, missing: 0 });
  expect(sure.statements).toMatchObject({ right: 2, false: 2 });
});

it('every error says what stands in its place', async () => {
  const { comparisons } = await compare();
  const reasonOf = (article: string, outcome: string, what: string) =>
    comparisons
      .filter(({ name }) => name === article)
      .flatMap(explainErrors)
      .filter((error) => error.outcome === outcome && error.what === what)
      .map(({ reason, detail }) => `${reason}: ${detail}`);
  expect(reasonOf('names', 'missing', '云溪')).toEqual(['other label: found as Zone 云溪']);
  expect(reasonOf('names', 'false', '云溪经开区')).toEqual([expect.stringMatching(/^found twice: /)]);
  expect(reasonOf('names', 'missing', '李一')).toEqual(['nothing like it: not found']);
  expect(reasonOf('names', 'missing', '商务局 → 商务局')).toEqual([expect.stringMatching(/^other way round: /)]);
  expect(reasonOf('facts', 'false', '吴敏 → 临河市商务局 局长')).toEqual(['other title: annotated as 副 局长']);
  expect(reasonOf('facts', 'false', '云溪市商务局 → 推介会')).toEqual(['other type: annotated as ATTENDS']);
  expect(reasonOf('facts', 'false', '云溪市商务局 → 推荐会')).toEqual(['an end is wrong: not annotated: 推荐会']);
  expect(reasonOf('facts', 'false', '云溪市商务局 → 远山公司')).toEqual([expect.stringMatching(/^found twice: /)]);
  expect(reasonOf('words', 'missing', '冯北: “我们愿意来投资”')).toEqual(['other speaker: found as words of 郑主任']);
});
