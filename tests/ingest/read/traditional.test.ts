import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { type Extraction, findFaults } from '#schema';
import { extract } from '../../../ingest/ingest.ts';

const sample = readFileSync(
  new URL('../../../ingest/articles/quansheng-kaifaqu-peixunban.txt', import.meta.url),
  'utf8',
);
const toTraditional = Converter({ from: 'cn', to: 't' });

async function read(text: string): Promise<Extraction> {
  const [extraction] = (await extract('a.txt', new TextEncoder().encode(text))).extractions;
  if (!extraction) throw new Error('no article was read');
  return extraction;
}

/** What an article says without the words in which it stands. */
function tell({ entities, relations, statements }: Extraction) {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const named = (ids: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(ids).map(([key, value]) => [key, nameOf.get(String(value)) ?? value]));
  return {
    entities: entities.map(({ type, name, mentions }) => ({ type, name, mentions })),
    relations: relations.map(({ type, from, to, properties, evidence }) => ({
      type,
      from: nameOf.get(from),
      to: nameOf.get(to),
      properties: named(properties),
      evidence: evidence.map(({ start, end }) => [start, end]),
    })),
    statements: statements.map(({ speaker, start, end, about }) => [nameOf.get(speaker), start, end, about.length]),
  };
}

describe('a text in traditional characters', () => {
  const written = toTraditional(sample);

  it('gives the same things, facts and words, at the same places, as in simplified characters', async () => {
    expect(written).toHaveLength(sample.length);
    expect(written).not.toBe(sample);
    expect(tell(await read(written))).toEqual(tell(await read(sample)));
  });

  it('keeps its own words: text, title and quotations as written, names with the written form beside', async () => {
    const extraction = await read(written);
    expect(findFaults(extraction)).toEqual([]);
    expect(extraction.article.text).toBe(written);
    expect(extraction.article.title).toBe(toTraditional((await read(sample)).article.title));
    const institution = extraction.entities.find(({ name }) => name === '山西省商务厅');
    expect(institution?.aliases).toEqual(['省商务厅', '省商務廳']);
  });

  it('reads one thing in two articles, each in its own characters, as one', async () => {
    const ids = async (text: string) => (await read(text)).entities.map(({ id }) => id);
    const plain = await ids('山西省商务厅副厅长李大江到太原经济技术开发区调研。');
    const other = await ids('山西省商務廳副廳長李大江到太原經濟技術開發區調研。');
    expect(plain.filter((id) => !id.startsWith('event-'))).toHaveLength(3);
    expect(other.filter((id) => !id.startsWith('event-'))).toEqual(plain.filter((id) => !id.startsWith('event-')));
  });

  it('is not seen where a simplified text quotes some traditional words', async () => {
    const text = `${sample}\n\n他题写了“開發區”三字。`;
    const [extraction, alone] = [await read(text), await read(sample)];
    expect(extraction.entities.map(({ name }) => name)).toEqual(alone.entities.map(({ name }) => name));
    expect(extraction.entities.flatMap(({ aliases }) => aliases)).not.toContain('開發區');
  });
});

describe('signs of the list of radicals, as copied from PDFs', () => {
  it('are read as characters, and stay in the text', async () => {
    const text = '⻘⽯市商务局局⻓李⼤江到⻘⽯经济开发区调研。';
    const extraction = await read(text);
    const plain = await read('青石市商务局局长李大江到青石经济开发区调研。');
    expect(extraction.article.text).toBe(text);
    expect(findFaults(extraction)).toEqual([]);
    expect(extraction.entities.map(({ name }) => name)).toEqual(plain.entities.map(({ name }) => name));
  });
});
