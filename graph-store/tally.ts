import type { KindLabel, PropertyValue } from '#schema';
import type { EntityShare } from './contribution.ts';
import { fold } from './fold.ts';
import { type Spelling, spellNames } from './spelling.ts';

/*
 * What the articles say of an entity, counted: which name, which aliases, which value of a property, in how many
 * articles. An article's share can be added and taken away again, so that an entity comes out the same for any order
 * of articles and after deletions, at a cost that does not grow with the number of articles.
 */

/** Units of the text by which an entity is found; none takes more than three bytes. */
const SEARCHED = 10_000;

/** Count of articles for each field and value; keys are JSON pairs: `["name","杭州"]`. */
export type Tally = Map<string, number>;

/** Adds an article's share (1) or takes it away (-1). */
export function countShare(tally: Tally, share: EntityShare, step: 1 | -1): void {
  const count = (field: string, value: PropertyValue) => {
    const key = JSON.stringify([field, value]);
    const articles = (tally.get(key) ?? 0) + step;
    if (articles > 0) tally.set(key, articles);
    else tally.delete(key);
  };
  count('name', share.name);
  for (const alias of share.aliases) count('aliases', alias);
  for (const [field, value] of Object.entries(share.properties)) count(field, value);
}

/** Reads the tally that stands on an entity. */
export function parseTally(json: string): Tally {
  return new Map(JSON.parse(json) as [string, number][]);
}

/** Number of articles that mention the entity: each gives it one name. */
export function countArticles(tally: Tally): number {
  let articles = 0;
  for (const [key, count] of tally) if (key.startsWith('["name",')) articles += count;
  return articles;
}

/**
 * The properties of an entity's node: for each field the value of most articles, of equals the longest, then the first
 * in the order of characters; every other name is an alias.
 */
export function buildEntity(id: string, kind: KindLabel, tally: Tally, degree: number): Record<string, unknown> {
  const ranked = [...tally].map(([key, count]) => {
    const [field, value] = JSON.parse(key) as [string, PropertyValue];
    return { field, value, count, text: String(value) };
  });
  ranked.sort((a, b) => b.count - a.count || b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
  const name = ranked.find(({ field }) => field === 'name')?.text ?? id;
  const aliases = new Set<string>();
  const properties = new Map<string, PropertyValue>();
  for (const { field, value, text } of ranked) {
    if (field !== 'name' && field !== 'aliases') {
      if (!properties.has(field)) properties.set(field, value);
    } else if (text !== name) aliases.add(text);
  }
  const names = [name, ...aliases];
  const spelling = spellNames(kind, names);
  return {
    ...Object.fromEntries(properties),
    ...{ id, name, aliases: [...aliases], ...spelling },
    search: buildSearchText(names, spelling),
    tally: JSON.stringify([...tally].sort(([a], [b]) => (a < b ? -1 : 1))),
    ...{ articles: countArticles(tally), degree },
  };
}

/** All by which an entity is found, the name's own first, cut where the index of Neo4j would refuse it (32,766 bytes). */
function buildSearchText([name = '', ...aliases]: readonly string[], { pinyin, initials }: Spelling): string {
  const own = [name, pinyin[0] ?? '', initials[0] ?? ''];
  const others = [...aliases, ...pinyin.slice(1), ...initials.slice(1)];
  return [...own, ...others].map(fold).join('\n').slice(0, SEARCHED);
}
