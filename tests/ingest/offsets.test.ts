import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Extraction, findFaults } from '#schema';
import { extract } from '../../ingest/ingest.ts';

const sample = readFileSync(new URL('../../ingest/articles/quansheng-kaifaqu-peixunban.txt', import.meta.url), 'utf8');

async function extractText(text: string): Promise<Extraction> {
  const [extraction] = (await extract('article.txt', new TextEncoder().encode(text))).extractions;
  if (!extraction) throw new Error('no article was read');
  return extraction;
}

/** Numbers that look random and are the same in every run. */
function* drawNumbers(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** The text with something put in at so many places. */
function scatter(text: string, inserts: readonly string[], share: number, seed: number): string {
  const numbers = drawNumbers(seed);
  const next = () => numbers.next().value as number;
  return Array.from(text, (character) =>
    next() < share ? character + (inserts[Math.floor(next() * inserts.length)] ?? '') : character,
  ).join('');
}

describe('offsets', () => {
  it('point at the quoted words in the sample article', async () => {
    const extraction = await extractText(sample);
    expect(extraction.article.text).toBe(sample);
    expect(findFaults(extraction)).toEqual([]);
  });

  it('point at the quoted words wherever breaks and blanks are put in', async () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const text = scatter(sample, ['\n', '\r\n', ' ', '\u3000', '\n\n', '\t'], 0.03, seed);
      const extraction = await extractText(text);
      expect(findFaults(extraction), `seed ${seed}`).toEqual([]);
      expect(extraction.article.text).toBe(text);
    }
  });

  it('point at the quoted words beside characters of two units, byte order marks and broken marks', async () => {
    const odd = ['\u{20BB7}', '“', '”', '《', '）', '"', '😀', '\u200b', '...', "'"];
    for (let seed = 1; seed <= 12; seed += 1) {
      expect(findFaults(await extractText(scatter(sample, odd, 0.02, seed))), `seed ${seed}`).toEqual([]);
    }
    const marked = await extractText(`\ufeff${sample}`);
    expect(findFaults(marked)).toEqual([]);
  });

  it('give every name of the sample article the words that stand in the text', async () => {
    const extraction = await extractText(sample);
    for (const entity of extraction.entities) {
      for (const [start, end] of entity.mentions) {
        expect(sample.slice(start, end).trim(), entity.name).toBe(sample.slice(start, end));
        expect(end).toBeGreaterThan(start);
      }
    }
  });
});
