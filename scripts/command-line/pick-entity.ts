import { type GraphNode, kindLabel } from '#schema';
import { CommandFailed, parseChoice } from './define-command.ts';
import type { CommandStore } from './remote-store.ts';

/** So many entities of one name are looked at. */
const MOST = 100;

/**
 * The one entity of that id, name or alias, of a kind where one is given.
 * @throws CommandFailed where there is none, or more than one: then it lists them with their ids and articles.
 */
export async function pickEntity(store: CommandStore, wanted: string, kind: string | undefined): Promise<GraphNode> {
  const label = kind === undefined ? undefined : parseChoice('kind', kind, kindLabel.options as never);
  const known = await store.entity(wanted);
  if (known) return known.node;
  const hits = (await store.search(wanted, MOST)).filter((node) => label === undefined || node.kind === label);
  const named = hits.filter(({ name }) => name === wanted);
  const found = named.length > 0 ? named : hits.filter(({ aliases }) => aliases.includes(wanted));
  const [first, ...others] = found;
  if (first && others.length === 0) return first;
  const like = found.length > 0 ? found : hits.slice(0, 5);
  const shown = await Promise.all(
    like.map(async ({ id, kind, name, aliases }) => {
      const titles = (await store.entity(id))?.articles.map(({ title }) => title) ?? [];
      return `  ${id}  ${kind} ${[name, ...aliases].slice(0, 4).join('、')}  ← ${listTitles(titles)}`;
    }),
  );
  const says = first
    ? `“${wanted}” is ${found.length} entities; name one by its id, or its --kind:`
    : `No entity is called “${wanted}”.${like.length > 0 ? ' Did you mean:' : ''}`;
  throw new CommandFailed([says, ...shown].join('\n'));
}

/** An article or two that name it, by which a reader knows it from its namesakes. */
function listTitles(titles: readonly string[]): string {
  const first = titles.slice(0, 2).map((title) => (title.length > 24 ? `${title.slice(0, 24)}…` : title));
  return first.join('; ') + (titles.length > 2 ? ` … ${titles.length}` : '');
}
