// `npm run bench [extract|store|bundle …]`: figures measured side by side in one run; compare ratios, not machines.
import { benchBundle } from './bench/bundle.ts';
import { benchExtract } from './bench/extract.ts';
import type { BenchFigure } from './bench/figure.ts';
import { benchStore } from './bench/store.ts';

const benches: Record<string, () => BenchFigure[] | Promise<BenchFigure[]>> = {
  extract: benchExtract,
  store: benchStore,
  bundle: benchBundle,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  for (const { name: title, value, unit, note } of await bench()) {
    const shown = value >= 100 ? value.toFixed(0) : value.toPrecision(3);
    console.log(`  ${title.padEnd(44)} ${shown.padStart(8)} ${unit}${note ? `   (${note})` : ''}`);
  }
}
