import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BenchFigure } from './figure.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Size of the explorer as built in dist/: what its page loads at once, and all there is. */
export function benchBundle(): BenchFigure[] {
  const size = (file: string) => gzipSync(readFileSync(`${dist}${file}`)).length / 1e3;
  const page = readFileSync(`${dist}index.html`, 'utf8');
  const first = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  const all = readdirSync(`${dist}assets`).map((name) => `assets/${name}`);
  const sum = (files: string[]) => files.reduce((total, file) => total + size(file), 0);
  return [
    { name: 'explorer, first load', value: sum(first), unit: 'kB gzip', note: `${first.length} files` },
    { name: 'explorer, everything', value: sum(all), unit: 'kB gzip', note: `${all.length} files` },
  ];
}
