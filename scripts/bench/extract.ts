import { readFileSync } from 'node:fs';
import { extract } from '#ingest';
import { type BenchFigure, measure } from './figure.ts';

const sample = readFileSync(new URL('../../ingest/articles/quansheng-kaifaqu-peixunban.txt', import.meta.url));

/** Rate of extraction over the sample article, and how its cost grows with the length of one article. */
export async function benchExtract(): Promise<BenchFigure[]> {
  const times = 16;
  const long = Buffer.concat(Array.from({ length: times }, () => sample));
  await extract('warm-up.txt', sample);
  const one = await measure(() => extract('sample.txt', sample));
  const many = await measure(() => extract('long.txt', long), 3);
  const decode = await measure(() => new TextDecoder().decode(sample).normalize('NFKC'));
  return [
    { name: 'extraction', value: sample.length / 1e6 / (one / 1e3), unit: 'MB/s', note: 'sample article, one core' },
    { name: 'extraction ÷ decoding and NFKC', value: one / decode, unit: '×', note: 'side by side' },
    {
      name: `cost per byte, article ${times} times as long`,
      value: many / times / one,
      unit: '×',
      note: '1 = linear',
    },
  ];
}
