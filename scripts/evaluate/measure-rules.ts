import { isMarked } from '../../ingest/calibration.ts';
import type { Comparison } from './compare.ts';

/** Articles that were compared, and how much each of them counts. */
export interface WeighedComparisons {
  comparisons: readonly Comparison[];
  weight: number;
}

/** What a rule earned, as ingest/calibration.csv keeps it. */
export interface MeasuredRule {
  rule: string;
  findings: number;
  /** Share right of all its findings. */
  all: number;
  /** Of names that stand once and without marks; of facts that are plainly said and whose ends are right. */
  plain: number;
  /** Of names that stand several times or in marks; of facts that are only announced or told, with right ends. */
  marked: number;
}

/** So many findings of an average rule are added to each: three lucky ones make no certainty. */
const DOUBT = 4;

/** One finding of a rule. */
interface Finding {
  rule: string;
  isRight: boolean;
  isMarkedOne: boolean;
  /** False for a fact whose ends are wrong: it says nothing of how well the rule joins what is right. */
  areEndsRight: boolean;
  weight: number;
}

/** Measures every rule; shares of few findings are drawn to the average. */
export function measureRules(sets: readonly WeighedComparisons[]): MeasuredRule[] {
  const each = (read: (comparison: Comparison, weight: number) => Finding[]) =>
    sets.flatMap(({ comparisons, weight }) => comparisons.flatMap((comparison) => read(comparison, weight)));
  return [...measure(each(readNames)), ...measure(each(readFacts)), ...measure(each(readStatements))].sort((a, b) =>
    a.rule < b.rule ? -1 : 1,
  );
}

function readNames({ entities, found }: Comparison, weight: number): Finding[] {
  return entities.flatMap((pair) => {
    if (pair.outcome === 'missing') return [];
    const { rule = '', mentions = [] } = pair.found;
    return [
      {
        rule,
        isRight: pair.outcome === 'right',
        isMarkedOne: isMarked(
          found.article.text ?? '',
          mentions.map(([start]) => ({ start })),
        ),
        areEndsRight: true,
        weight,
      },
    ];
  });
}

function readFacts({ relations, matches }: Comparison, weight: number): Finding[] {
  return relations.flatMap((pair) => {
    if (pair.outcome === 'missing') return [];
    const { rule = '', from, to, properties } = pair.found;
    const isMarkedOne = properties.planned === true || properties.reportedBy !== undefined;
    return [
      {
        rule,
        isRight: pair.outcome === 'right',
        isMarkedOne,
        areEndsRight: matches.has(from) && matches.has(to),
        weight,
      },
    ];
  });
}

function readStatements({ statements, matches }: Comparison, weight: number): Finding[] {
  return statements.flatMap((pair) => {
    if (pair.outcome === 'missing') return [];
    const { rule = '', speaker } = pair.found;
    return [
      { rule, isRight: pair.outcome === 'right', isMarkedOne: false, areEndsRight: matches.has(speaker), weight },
    ];
  });
}

/** Each rule's shares, drawn to the average of all of its sort, those of its cases to its own. */
function measure(findings: readonly Finding[]): MeasuredRule[] {
  const sound = findings.filter(({ areEndsRight }) => areEndsRight);
  const [mean, soundMean] = [share(findings, 0), share(sound, 0)];
  return [...new Set(findings.map(({ rule }) => rule))].map((rule) => {
    const own = findings.filter((finding) => finding.rule === rule);
    const ownSound = sound.filter((finding) => finding.rule === rule);
    const usual = share(ownSound, soundMean);
    return {
      rule,
      findings: own.length,
      all: share(own, mean),
      plain: share(
        ownSound.filter(({ isMarkedOne }) => !isMarkedOne),
        usual,
      ),
      marked: share(
        ownSound.filter(({ isMarkedOne }) => isMarkedOne),
        usual,
      ),
    };
  });
}

function share(findings: readonly Finding[], usual: number): number {
  let [right, all] = [DOUBT * usual, DOUBT];
  for (const { isRight, weight } of findings) {
    right += isRight ? weight : 0;
    all += weight;
  }
  return right / all;
}
