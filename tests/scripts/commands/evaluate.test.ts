import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder, run } from './run.ts';

const text = '临江经开区举办培训班\n\n临江经开区管委会主任李明远出席开班仪式并讲话。\n';
const gold = {
  article: { byline: [] },
  entities: [
    { id: 'e1', type: 'Person', name: '李明远' },
    { id: 'e2', type: 'Institution', name: '临江经济技术开发区管委会', aliases: ['临江经开区管委会'] },
    { id: 'e3', type: 'Place', name: '临江经开区' },
  ],
  relations: [
    {
      ...{ type: 'HOLDS_POST', from: 'e1', to: 'e2', properties: { title: '主任' } },
      evidence: '临江经开区管委会主任李明远',
    },
    { type: 'HOLDS_POST', from: 'e1', to: 'e2', properties: { title: '书记' } },
  ],
};

function writeGold(files: Record<string, string | object>): string {
  const folder = makeFolder();
  mkdirSync(join(folder, 'gold'));
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, 'gold', name), typeof content === 'string' ? content : JSON.stringify(content));
  return folder;
}

it('evaluate extracts the texts and prints scores, calibration and errors', async () => {
  const folder = writeGold({ 'a.txt': text, 'a.json': gold });
  const { code, out, err } = await run(folder, ['evaluate', 'gold', '--calibration', '--errors']);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(out).toMatch(/^Person +人物 +1\.000 +1\.000 +1\.000 +1 +0 +0$/m);
  expect(out).toMatch(/^HOLDS_POST +任职 .* 1 +0 +1$/m);
  expect(out).toMatch(/^post-before-name +1 /m);
  expect(out).toMatch(/^person-by-context +1 /m);
  expect(out).toMatch(/^- missing Place 临江经开区: found as Zone /m);
  expect(out).toMatch(/^- missing HOLDS_POST 李明远 → 临江经济技术开发区管委会 书记: found as 主任$/m);
});

it('evaluate --json is for machines; the text may stand in the annotation, or in another folder', async () => {
  const folder = writeGold({ 'a.json': { ...gold, article: { text } }, 'b.json': gold });
  mkdirSync(join(folder, 'texts'));
  writeFileSync(join(folder, 'texts', 'b.md'), `# ${text}`);
  writeFileSync(join(folder, 'texts', 'c.txt'), '这里没有标注。');
  const { code, out, err } = await run(folder, ['evaluate', 'gold', 'texts', '--json']);
  expect(err).toBe('');
  expect(code).toBe(0);
  const { scores, calibration, errors, problems } = JSON.parse(out);
  expect(scores).toMatchObject({ articles: 2, types: { Person: { right: 2, precision: 1 } } });
  expect(calibration.facts.rules).toContainEqual(expect.objectContaining({ rule: 'post-before-name', count: 2 }));
  expect(errors).toContainEqual(expect.objectContaining({ article: 'b', type: 'Place', reason: 'other label' }));
  expect(problems).toEqual([]);
});

it('evaluate leaves out what cannot be compared, with one line each, and scores the rest', async () => {
  const folder = writeGold({
    ...{
      'a.txt': text,
      'a.json': { ...gold, entities: [...gold.entities, { id: 'x', type: 'Project', name: '一期' }] },
    },
    ...{ 'broken.txt': text, 'broken.json': '{"entities": [' },
    ...{ 'shape.txt': text, 'shape.json': { entities: [{ id: 'e1' }], relations: [] } },
    ...{ 'no-text.json': gold, 'no-gold.txt': text, 'empty.txt': '', 'empty.json': gold },
  });
  const { code, out, err } = await run(folder, ['evaluate', 'gold', '--json']);
  expect(code).toBe(1);
  const { scores, problems } = JSON.parse(out);
  expect(scores.articles).toBe(1);
  expect(err.trim().split('\n').toSorted()).toEqual(problems.toSorted());
  expect(problems.toSorted()).toEqual([
    expect.stringMatching(/a\.json: entities\[3\]: there is no Project in the schema; left out\.$/),
    expect.stringMatching(/broken\.json: no JSON: .* Left out\.$/),
    expect.stringMatching(/empty\.txt: .* Left out\.$/),
    expect.stringMatching(/no-gold\.txt: there is no no-gold\.json that annotates it\. Left out\.$/),
    expect.stringMatching(/no-text\.json: its text is missing; put it beside as no-text\.txt\. Left out\.$/),
    expect.stringMatching(/shape\.json: not in the interchange form: entities\.0\.type: .* Left out\.$/),
  ]);
});

it('evaluate tells ids that mean two things or none, and a text without words', async () => {
  const slips = {
    ...gold,
    entities: [...gold.entities, { id: 'e1', type: 'Person', name: '王磊' }],
    relations: [...gold.relations, { type: 'HOLDS_POST', from: 'e9', to: 'e2' }],
    statements: [{ speaker: 'e8', text: '讲话' }],
  };
  const folder = writeGold({ 'a.txt': text, 'a.json': `\uFEFF${JSON.stringify(slips)}` });
  writeFileSync(join(folder, 'gold', 'b.json'), JSON.stringify({ ...gold, article: { text: ' ' } }));
  symlinkSync('..', join(folder, 'gold', 'up'));
  const { code, out } = await run(folder, ['evaluate', 'gold', '--json']);
  expect(code).toBe(1);
  const { scores, problems } = JSON.parse(out);
  expect(scores.articles).toBe(1);
  expect(problems).toEqual([
    expect.stringMatching(/a\.json: entities\[3\]: e1 is the id of another one too\.$/),
    expect.stringMatching(/a\.json: relations\[2\]: there is no entity e9\.$/),
    expect.stringMatching(/a\.json: statements\[0\]: there is no entity e8\.$/),
    expect.stringMatching(/^b\.json: .* Left out\.$/),
  ]);
});

it('evaluate says what it cannot do at all', async () => {
  const folder = writeGold({ 'a.txt': text });
  expect(await run(folder, ['evaluate', 'nowhere'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('nowhere is no folder'),
  });
  expect(await run(folder, ['evaluate', 'gold'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('no annotated article'),
  });
  expect(await run(folder, ['evaluate', 'gold', '--min-confidence', 'high'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('--min-confidence takes a number from 0 to 1'),
  });
});
