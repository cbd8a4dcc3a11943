import { type Fact, type GraphNode, relationOf } from '#schema';
import type { Language } from '../../state/view.ts';

/** A fact as a row of the table. */
export interface Row {
  fact: Fact;
  from: string;
  type: string;
  to: string;
  details: string;
}

export const columns = ['from', 'type', 'to', 'details', 'confidence', 'sources'] as const;
export type Column = (typeof columns)[number];

type Qualifiers = Record<'planned' | 'inferred' | 'former', string>;

/** Facts as rows, in words. */
export function buildRows(
  facts: readonly Fact[],
  nodes: readonly GraphNode[],
  language: Language,
  words: Qualifiers,
): Row[] {
  const names = new Map(nodes.map((node) => [node.id, node.name]));
  return facts.map((fact) => ({
    fact,
    from: names.get(fact.from) ?? fact.from,
    type: relationOf(fact.type).name[language],
    to: names.get(fact.to) ?? fact.to,
    details: [
      fact.properties.former === true ? words.former : '',
      ...Object.values(fact.properties).flatMap((value) => (typeof value === 'boolean' ? [] : [String(value)])),
      fact.planned ? words.planned : '',
      fact.inferred ? words.inferred : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  }));
}

/** Rows in the order of a column; Chinese by its sounds. */
export function sortRows(rows: readonly Row[], column: Column, isDescending: boolean): Row[] {
  const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin', { numeric: true });
  const compare = (a: Row, b: Row) =>
    column === 'confidence' || column === 'sources'
      ? a.fact[column] - b.fact[column]
      : collator.compare(a[column], b[column]);
  const sorted = [...rows].sort(compare);
  return isDescending ? sorted.reverse() : sorted;
}
