// `npm run calibrate -- GOLD_DIR[=WEIGHT] …`: measures what every rule earns on annotated articles and writes
// ingest/calibration.csv. Articles on which nobody tuned the rules should weigh more: `tuned/=0.3 unseen/=1`.
import { writeFileSync } from 'node:fs';
import { rules } from '#ingest';
import { measureRules, type WeighedComparisons } from './evaluate/measure-rules.ts';
import { readComparisons } from './evaluate/read-gold.ts';

const { signal } = new AbortController();
const sets: WeighedComparisons[] = [];
for (const argument of process.argv.slice(2)) {
  const [, folder = argument, weight = '1'] = /^(.+)=(\d*\.?\d+)$/.exec(argument) ?? [];
  const { comparisons, problems } = await readComparisons([folder], {
    extractions: undefined,
    minimumConfidence: 0,
    signal,
  });
  for (const problem of problems) console.error(problem);
  if (comparisons.length === 0) {
    console.error(`${folder} holds no annotated article that can be read; nothing was written.`);
    process.exit(2);
  }
  sets.push({ comparisons, weight: Number(weight) });
}
if (sets.length === 0) {
  console.error('usage: npm run calibrate -- GOLD_DIR[=WEIGHT] …');
  process.exit(2);
}
const shares = measureRules(sets).filter(({ rule }) => rules.some(({ name }) => name === rule));
const lines = shares.map(({ rule, findings: count, ...share }) =>
  [rule, count, ...[share.all, share.plain, share.marked].map((each) => each.toFixed(2))].join(','),
);
writeFileSync(
  new URL('../ingest/calibration.csv', import.meta.url),
  `${['rule,findings,all,plain,marked', ...lines].join('\n')}\n`,
);
console.log(`ingest/calibration.csv: ${lines.length} of ${rules.length} rules were measured`);
