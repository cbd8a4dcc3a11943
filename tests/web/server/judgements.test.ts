import { afterEach, describe, expect, it } from 'vitest';
import { api } from '../../../web/api.ts';
import { type Opened, openApp, token } from './open-app.ts';
import { buildSample } from './sample.ts';

let opened: Opened;
afterEach(() => opened.close());

async function findZone(name: string): Promise<string> {
  const [hit] = (await opened.store.search(name, 1)) ?? [];
  return hit?.id ?? expect.fail(`there is no ${name}`);
}

/** The sample again, in which the zone has another name and another key. */
function buildOther() {
  const sample = buildSample('a-other', '另讯。');
  const entities = sample.entities.map((entity) =>
    entity.type === 'Zone' ? { ...entity, id: 'zone-b', name: '临江园区', aliases: ['临江经开区'] } : entity,
  );
  const relations = sample.relations.map((relation) => ({
    ...relation,
    from: relation.from === 'zone' ? 'zone-b' : relation.from,
    to: relation.to === 'zone' ? 'zone-b' : relation.to,
  }));
  const statements = sample.statements.map((statement) => ({ ...statement, about: [] }));
  return { ...sample, entities, relations, statements };
}

describe('a judgement over the API', () => {
  it('joins two entities, is told to the listeners, and is taken back', async () => {
    opened = await openApp();
    await opened.send('/api/articles', { extractions: [buildOther()] });
    const [one, other] = [await findZone('临江经济技术开发区'), await findZone('临江园区')];
    expect(one).not.toBe(other);
    const { version } = await opened.store.status();
    const versions: string[] = [];
    const stop = opened.changes.listen({ changed: (now) => versions.push(now), closed: () => {} });
    const answer = await opened.send('/api/judgements', { verdict: 'same', one, other, because: '简称相同', by: '李' });
    const { entity, articles, judgements } = api.judge.response.parse(await answer.json());
    expect(articles).toBe(1);
    expect(versions.at(-1)).not.toBe(version);
    const identity = await (await opened.ask(`/api/entities/${entity}/identity`)).json();
    expect(identity).toMatchObject({
      articles: [{}, {}],
      judgements: [{ because: '简称相同', by: '李', isInForce: true }],
    });

    const again = await opened.send('/api/judgements', { verdict: 'same', one, other });
    expect(again.status).toBe(404);
    const headers = { Authorization: `Bearer ${token}` };
    await opened.ask(`/api/judgements/${judgements[0]?.id}`, { method: 'DELETE', headers });
    expect((await opened.store.status()).version).toBe(version);
    stop();
  });

  it('may be made by the page of this machine and by the command line, not by another site', async () => {
    opened = await openApp();
    const send = (headers: Record<string, string>) =>
      opened.ask('/api/judgements', {
        ...{ method: 'POST', body: JSON.stringify({ verdict: 'same', one: 'a', other: 'b' }) },
        headers: { 'Content-Type': 'application/json', ...headers },
      });
    expect((await send({ Origin: 'http://127.0.0.1:4870' })).status).toBe(404);
    expect((await send({ Origin: 'https://elsewhere.example' })).status).toBe(403);
  });
});
