// A process that writes articles one by one until it is done or killed, and prints the id of each one that is written.
import { openStore } from '#store';
import { buildMany, overlapping } from './material.ts';

const [what, direction] = process.argv.slice(2);
const store = await openStore({ env: process.env });
const articles = what === 'many' ? buildMany(300, 20) : overlapping;
for (const article of direction === 'backwards' ? articles.toReversed() : articles) {
  await store.write([article]);
  console.log(article.article.id);
}
await store.close();
