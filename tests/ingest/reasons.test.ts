import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract, reasonWords } from '#ingest';
import { explainForms } from '../../ingest/5-resolve/explain-forms.ts';

const folder = new URL('../../ingest/5-resolve/', import.meta.url);

test('every reason that resolution gives has words for the reader, and no words are for nothing', () => {
  const sources = readdirSync(folder).filter((name) => name !== 'reasons.ts');
  const code = sources.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
  const given = new Set([...code.matchAll(/(?<=['"])[a-z]+(?:-[a-z]+)+(?=['"])/g)].map(([reason]) => reason));
  expect([...given].sort()).toEqual(Object.keys(reasonWords).sort());
});

test('forms are explained through every step to the last name', () => {
  const thing = { kind: 'Institution', name: '山西省商务厅' } as const;
  const kind = 'Institution' as const;
  const reasons = explainForms(
    [thing, { kind, name: '太原市商务局' }],
    [
      { form: '商务厅', kind, name: '省商务厅', reason: 'long-and-short-form' },
      { form: '省商务厅', kind, name: '山西省商务厅', reason: 'home-of-the-article' },
      { form: '该厅', kind, name: '山西省商务厅', reason: 'body-before' },
      { form: '该厅', kind, name: '山西省商务厅', reason: 'body-before' },
      { form: '某局', kind, reason: 'class-of-zones' },
    ],
  );
  expect([...reasons]).toEqual([
    [
      thing,
      [
        { form: '该厅', reason: 'body-before' },
        { form: '省商务厅', reason: 'home-of-the-article' },
        { form: '商务厅', reason: 'long-and-short-form' },
      ],
    ],
  ]);
});

test('an extraction carries why its forms are one', async () => {
  const text = '山西省商务厅举办培训班\n\n山西省商务厅在太原举办培训班。省商务厅副厅长侯明远出席。\n';
  const { extractions } = await extract('a.txt', new TextEncoder().encode(text));
  const body = extractions[0]?.entities.find(({ name }) => name === '山西省商务厅');
  expect(body?.reasons?.map(({ form }) => form)).toContain('省商务厅');
});
