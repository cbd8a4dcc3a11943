import type { Comparison, Pair } from './compare.ts';

/** What findings with about the same stated confidence earned. */
export interface Bucket {
  /** Stated confidence from here … */
  from: number;
  /** … to below here. */
  to: number;
  count: number;
  /** Mean of what they state. */
  stated: number;
  /** Share that is right. */
  right: number;
  /** Count and share right of all findings from here up: what is shown when the rest is hidden. */
  above: { count: number; right: number };
}

/** What a rule states and what it earned. */
export interface RuleShare {
  rule: string;
  count: number;
  right: number;
  stated: number;
}

/** How far stated confidence can be trusted, for entities and for facts (relations and statements). */
export interface Calibration {
  entities: { buckets: Bucket[]; rules: RuleShare[] };
  facts: { buckets: Bucket[]; rules: RuleShare[] };
}

const borders = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

interface Finding {
  rule: string;
  confidence: number;
  isRight: boolean;
}

/** Compares stated confidence with the share that is right; findings that state none do not count. */
export function buildCalibration(comparisons: readonly Comparison[]): Calibration {
  const entities = comparisons.flatMap((each) => readFindings(each.entities));
  const facts = comparisons.flatMap((each) => [...readFindings(each.relations), ...readFindings(each.statements)]);
  return { entities: describe(entities), facts: describe(facts) };
}

function readFindings(
  pairs: readonly Pair<{ rule?: string | undefined; confidence?: number | undefined }>[],
): Finding[] {
  return pairs.flatMap((pair) => {
    if (pair.outcome === 'missing') return [];
    const { rule, confidence } = pair.found;
    return confidence === undefined ? [] : [{ rule: rule ?? '', confidence, isRight: pair.outcome === 'right' }];
  });
}

function describe(findings: readonly Finding[]): { buckets: Bucket[]; rules: RuleShare[] } {
  const buckets = borders.slice(0, -1).flatMap((from, index): Bucket[] => {
    const to = borders[index + 1] ?? 1;
    const above = findings.filter(({ confidence }) => confidence >= from);
    const inside = above.filter(({ confidence }) => confidence < to || to === 1);
    const bucket = { from, to, ...measure(inside), above: { count: above.length, right: measure(above).right } };
    return inside.length > 0 ? [bucket] : [];
  });
  const rules = [...new Set(findings.map(({ rule }) => rule))].map((rule) => ({
    rule,
    ...measure(findings.filter((finding) => finding.rule === rule)),
  }));
  return { buckets, rules: rules.sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1)) };
}

function measure(findings: readonly Finding[]): { count: number; stated: number; right: number } {
  const count = findings.length;
  const mean = (value: (finding: Finding) => number) =>
    count > 0 ? findings.reduce((total, finding) => total + value(finding), 0) / count : 0;
  return { count, stated: mean(({ confidence }) => confidence), right: mean(({ isRight }) => Number(isRight)) };
}
