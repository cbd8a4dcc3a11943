// A process that says "ready", waits for a line, writes articles one by one until it is done or killed, and prints the
// id of each one that is written.
import { once } from 'node:events';
import { openStore } from '#store';
import { buildMany, buildShared } from './material.ts';

const [what, direction] = process.argv.slice(2);
const store = await openStore({ env: process.env });
const articles = what === 'many' ? buildMany(300, 20) : buildShared(what === 'passing' ? 'passing' : 'lasting', 100);
console.log('ready');
await once(process.stdin, 'data');
process.stdin.destroy();
for (const article of direction === 'backwards' ? articles.toReversed() : articles) {
  await store.write([article]);
  console.log(article.article.id);
  if (what === 'passing') await store.deleteArticle(article.article.id);
}
await store.close();
