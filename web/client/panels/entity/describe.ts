import type { EntityDetail, Fact, GraphNode, KindLabel, RelationName } from '#schema';
import type { entityWords } from '../../words/entity.ts';
import type { Spoken } from '../../words/index.ts';

type Words = Spoken<typeof entityWords>;

/** One line that says who or what this is, out of its own facts: posts, date, place, kind of zone. */
export function describe({ node, facts, neighbours }: EntityDetail, words: Words, comma: string): string {
  const names = new Map<string, GraphNode>([...neighbours, node].map((each) => [each.id, each]));
  const nameOf = (id: string) => names.get(id)?.name ?? '';
  const from = (type: RelationName) => facts.filter((fact) => fact.type === type && fact.from === node.id);
  const to = (type: RelationName) => facts.filter((fact) => fact.type === type && fact.to === node.id);
  const property = (name: string) => {
    const value = node.properties[name];
    return value === undefined ? [] : [String(value)];
  };
  const ends = (facts: readonly Fact[], end: 'from' | 'to') => facts.map((fact) => nameOf(fact[end]));
  const posts = from('HOLDS_POST').map((fact) => writePost(fact, nameOf(fact.to), words));
  const initiated = from('INITIATES').map((fact) => words.initiator(unquote(nameOf(fact.to))));
  const byKind: Partial<Record<KindLabel, string[]>> = {
    Person: [...posts, ...initiated],
    Zone: [...property('place'), ...property('zoneKind'), ...ends(to('ADMINISTERS'), 'from')],
    Institution: [...ends(from('PART_OF'), 'to'), ...ends(from('LOCATED_IN'), 'to')],
    Company: [...property('industry'), ...ends(from('LOCATED_IN'), 'to')],
    Event: [...property('date'), ...ends(from('HELD_IN'), 'to'), ...ends(from('PART_OF'), 'to')],
    Policy: [...property('date'), ...ends(to('ISSUES'), 'from')],
  };
  return [...new Set(byKind[node.kind] ?? [])].slice(0, 3).join(comma);
}

/** 浙江省商务厅开发区处原处长. */
function writePost(fact: Fact, body: string, words: Pick<Words, 'former'>): string {
  const former = fact.properties.former === true ? words.former : '';
  const space = former === '原' || former === '' ? '' : ' ';
  return `${body}${space ? ', ' : ''}${former}${space}${String(fact.properties.title ?? '')}`;
}

function unquote(name: string): string {
  return name.replace(/^[“‘《]|[”’》]$/g, '');
}
