import { claimName, kindLabel, kindOf, relationOf } from '#schema';
import { countNoun } from '../command-line/print.ts';
import { buildTable } from '../command-line/table.ts';
import type { Bucket, Calibration, RuleShare } from './calibration.ts';
import type { ErrorNote } from './explain-errors.ts';
import type { Score, ScoreReport } from './score.ts';

/** The scores as a table of labels and types, then the figures that are no row of it. */
export function describeScores({
  articles,
  entities,
  relations,
  statements,
  types,
  mean,
  former,
}: ScoreReport): string {
  const row = (name: string, zh: string, score: Score) => [
    name,
    zh,
    ...[score.precision, score.recall, score.f1].map((share) => share.toFixed(3)),
    ...[score.right, score.false, score.missing].map(String),
  ];
  const typed = (names: readonly string[], zh: (name: string) => string) =>
    names.flatMap((name) => {
      const score = types[name];
      return score ? [row(name, zh(name), score)] : [];
    });
  const rows = [
    row('entities', '实体', entities),
    ...typed(kindLabel.options, (name) => kindOf(kindLabel.parse(name)).name.zh),
    row('relations', '关系', relations),
    ...typed(claimName.options, (name) => relationOf(claimName.parse(name)).name.zh),
    row('statements', '言论', statements),
  ];
  return [
    buildTable(['', '', 'precision', 'recall', 'F1', 'right', 'false', 'missing'], rows),
    '',
    `${countNoun(articles, 'article')}, each counting the same: F1 of entities ${mean.entities.toFixed(3)}, of relations ${mean.relations.toFixed(3)}`,
    `posts rightly called former or present: ${former.right} of ${former.of}`,
  ].join('\n');
}

/** The calibration as tables: by stated confidence, then by rule. */
export function describeCalibration({ facts, entities }: Calibration): string {
  return [
    'Facts (relations and statements) by stated confidence · 事实的可信度',
    describeBuckets(facts.buckets),
    '',
    'Entities by stated confidence · 实体的可信度',
    describeBuckets(entities.buckets),
    '',
    'Rules of facts · 事实规则',
    describeRules(facts.rules),
    '',
    'Rules of entities · 实体规则',
    describeRules(entities.rules),
  ].join('\n');
}

function describeBuckets(buckets: readonly Bucket[]): string {
  if (buckets.length === 0) return 'The findings state no confidence.';
  const rows = buckets.map(({ from, to, count, stated, right, above }) => [
    `${from.toFixed(1)} to ${to.toFixed(1)}`,
    ...[String(count), stated.toFixed(3), right.toFixed(3), String(above.count), above.right.toFixed(3)],
  ]);
  return buildTable(['confidence', 'count', 'stated', 'right', 'all from here up', 'right'], rows);
}

function describeRules(rules: readonly RuleShare[]): string {
  const rows = rules.map(({ rule, count, stated, right }) => [
    rule,
    ...[String(count), stated.toFixed(2), right.toFixed(2), (right - stated).toFixed(2)],
  ]);
  return buildTable(['rule', 'count', 'stated', 'right', 'right − stated'], rows);
}

/** Every error in words: how many of which kind first, then article by article. */
export function describeErrors(errors: readonly ErrorNote[]): string {
  if (errors.length === 0) return 'Nothing is missing and nothing false.';
  const counts = groupBy(errors, ({ outcome, type, reason }) => `${type}\t${outcome}\t${reason}`)
    .map(([kind, same]) => [...kind.split('\t'), String(same.length)])
    .sort((a, b) => Number(b[3]) - Number(a[3]));
  const articles = groupBy(errors, ({ article }) => article).flatMap(([article, own]) => [
    '',
    `# ${article}: ${own.filter(isMissing).length} missing, ${own.filter((each) => !isMissing(each)).length} false`,
    ...own.flatMap(describeError),
  ]);
  return ['Errors by kind · 错误分类', buildTable(['type', '', 'why', 'count'], counts), ...articles].join('\n');
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}

function isMissing({ outcome }: ErrorNote): boolean {
  return outcome === 'missing';
}

/** `- Zone 风陵渡经开区: found as Place 风陵渡`, and its sentence. */
function describeError({ outcome, type, what, detail, rule, sentence }: ErrorNote): string[] {
  const mark = outcome === 'missing' ? '- missing' : '+ false  ';
  const by = rule === undefined ? '' : ` [${rule}]`;
  return [`${mark} ${type} ${what}: ${detail}${by}`, ...(sentence === undefined ? [] : [`      ${sentence}`])];
}
