// `npm run bench -- [extract|scale|store|bundle …] [--articles DIR] [--count N] [--part extract|ingest]`: figures measured
// side by side in one run; compare ratios, not machines. `scale --part ingest --count 50000` takes about half an hour.
import { parseArgs } from 'node:util';
import { benchBundle } from './bench/bundle.ts';
import { benchExtract } from './bench/extract.ts';
import type { BenchFigure, BenchOptions } from './bench/figure.ts';
import { benchScale } from './bench/scale.ts';
import { benchStore } from './bench/store.ts';

const benches: Record<string, (options: BenchOptions) => BenchFigure[] | Promise<BenchFigure[]>> = {
  extract: benchExtract,
  scale: benchScale,
  store: benchStore,
  bundle: benchBundle,
};

const { values, positionals: wanted } = parseArgs({
  options: { articles: { type: 'string' }, count: { type: 'string' }, part: { type: 'string' } },
  allowPositionals: true,
});
const { articles, count, part } = values;
const options = { articles, count: count === undefined ? undefined : Number(count), part };
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  for (const { name: title, value, unit, note } of await bench(options)) {
    const shown = value >= 100 ? value.toFixed(0) : value.toPrecision(3);
    console.log(`  ${title.padEnd(44)} ${shown.padStart(8)} ${unit}${note ? `   (${note})` : ''}`);
  }
}
