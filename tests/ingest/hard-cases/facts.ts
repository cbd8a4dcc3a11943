import { extract } from '../../../ingest/ingest.ts';

/** What an article says, one line a thing or fact: `Person 李大江`, `李大江 HOLDS_POST 青山市委 书记 former`. */
export interface Facts {
  things: string[];
  facts: string[];
  /** `speaker：words`. */
  words: string[];
  /** Day and last day of every event: `推介会 2024-05-06 2024-05-08`. */
  days: string[];
}

/** Sends an article, of a given day where one is told, through the whole pipeline as a file. */
export async function readFacts(text: string, date?: string): Promise<Facts> {
  const json = JSON.stringify({ id: 'article', title: '', byline: [], text, ...(date ? { date } : {}) });
  const { extractions } = await extract('article.json', new TextEncoder().encode(json));
  const [found] = extractions;
  if (!found) throw new Error('The article was not read.');
  const nameOf = new Map(found.entities.map(({ id, name }) => [id, name]));
  return {
    things: found.entities.map(({ type, name }) => `${type} ${name}`),
    facts: found.relations.map(({ type, from, to, properties }) => {
      const marks = [properties.title, properties.role, properties.former && 'former', properties.planned && 'planned'];
      return [nameOf.get(from), type, nameOf.get(to), ...marks.filter(Boolean)].join(' ');
    }),
    words: found.statements.map(({ speaker, text }) => `${nameOf.get(speaker)}：${text}`),
    days: found.entities
      .filter(({ type }) => type === 'Event')
      .map(({ name, properties }) => [name, properties?.date, properties?.endDate].filter(Boolean).join(' ')),
  };
}

/** The posts of a text: `李大江 青山市委 书记`, with `former` or `planned` behind. */
export async function readPosts(text: string): Promise<string[]> {
  const { facts } = await readFacts(text);
  return facts.filter((fact) => fact.includes(' HOLDS_POST ')).map((fact) => fact.replace(' HOLDS_POST', ''));
}

/** Names of one kind. */
export async function readThings(text: string, kind: string): Promise<string[]> {
  const { things } = await readFacts(text);
  return things.filter((thing) => thing.startsWith(`${kind} `)).map((thing) => thing.slice(kind.length + 1));
}
