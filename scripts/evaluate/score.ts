import { claimName, kindLabel } from '#schema';
import type { Comparison, Pair } from './compare.ts';

/** How much of what was found is right, and how much of what is right was found. */
export interface Score {
  right: number;
  false: number;
  missing: number;
  /** 0 to 1; 1 where there was nothing to be wrong about. */
  precision: number;
  recall: number;
  f1: number;
}

/** Scores of a set of articles. */
export interface ScoreReport {
  articles: number;
  entities: Score;
  relations: Score;
  statements: Score;
  /** By label and relation type, in the order of the legend. */
  types: Record<string, Score>;
  /** Mean F1 of the articles, each counting the same. */
  mean: { entities: number; relations: number };
  /** Of the posts found, those that are rightly called former or present. */
  former: { right: number; of: number };
}

/** Adds up comparisons over articles. */
export function buildScores(comparisons: readonly Comparison[]): ScoreReport {
  const entities = comparisons.flatMap((each) => each.entities);
  const relations = comparisons.flatMap((each) => each.relations);
  const ordered: string[] = [...kindLabel.options, ...claimName.options];
  const types = ordered.flatMap((type) => {
    const same = [...entities, ...relations].filter((pair) => pair.type === type);
    return same.length > 0 ? [[type, countPairs(same)] as const] : [];
  });
  const mean = (score: (each: Comparison) => Score) =>
    comparisons.reduce((total, each) => total + score(each).f1, 0) / (comparisons.length || 1);
  return {
    articles: comparisons.length,
    entities: countPairs(entities),
    relations: countPairs(relations),
    statements: countPairs(comparisons.flatMap((each) => each.statements)),
    types: Object.fromEntries(types),
    mean: {
      entities: mean((each) => countPairs(each.entities)),
      relations: mean((each) => countPairs(each.relations)),
    },
    former: countFormer(comparisons),
  };
}

function countPairs(pairs: readonly Pick<Pair<unknown>, 'outcome'>[]): Score {
  const count = (outcome: string) => pairs.filter((pair) => pair.outcome === outcome).length;
  const [right, wrong, missing] = [count('right'), count('false'), count('missing')];
  return {
    right,
    false: wrong,
    missing,
    precision: right + wrong > 0 ? right / (right + wrong) : 1,
    recall: right + missing > 0 ? right / (right + missing) : 1,
    f1: right + wrong + missing > 0 ? (2 * right) / (2 * right + wrong + missing) : 1,
  };
}

function countFormer(comparisons: readonly Comparison[]): ScoreReport['former'] {
  const posts = comparisons.flatMap(({ relations }) =>
    relations.flatMap((pair) => (pair.type === 'HOLDS_POST' && pair.outcome === 'right' ? [pair] : [])),
  );
  const right = posts.filter(({ gold, found }) => !!gold.properties.former === !!found.properties.former);
  return { right: right.length, of: posts.length };
}
