import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { kinds, recordKinds, recordRelations, relations } from '#schema';
import type { Language } from '../../state/view.ts';
import { propertyWords } from '../../words/console.ts';

/** What can be written at a place of a query: a label, a relationship type, a property, or a word of Cypher. */
type Slot = 'label' | 'type' | 'key' | 'word';

const keywords = [
  'MATCH',
  'OPTIONAL MATCH',
  'WHERE',
  'RETURN',
  'WITH',
  'UNWIND',
  'ORDER BY',
  'DESC',
  'SKIP',
  'LIMIT',
  'DISTINCT',
  'AS',
  'AND',
  'OR',
  'NOT',
  'IN',
  'CONTAINS',
  'STARTS WITH',
  'ENDS WITH',
  'IS NULL',
  'IS NOT NULL',
  'UNION',
  'EXISTS { }',
  'COUNT { }',
  'count(*)',
  'collect()',
  'coalesce()',
  'type()',
  'labels()',
  'shortestPath()',
];

/** Reads from the text before the cursor what may follow: `(z:` a label, `-[r:` a type, `z.` a key. */
export function findSlot(before: string): { slot: Slot; typed: string } {
  const typed = /[\p{L}\p{N}_]*$/u.exec(before)?.[0] ?? '';
  const ahead = before.slice(0, before.length - typed.length).trimEnd();
  if (ahead.endsWith('.')) return { slot: 'key', typed };
  if (/\[[^\]]*[:|]$/.test(ahead)) return { slot: 'type', typed };
  if (ahead.endsWith(':')) return { slot: 'label', typed };
  return { slot: 'word', typed };
}

function buildKeys(language: Language): Completion[] {
  const shapes = [...kinds, ...recordKinds, ...relations, ...recordRelations].map(({ properties }) => properties.shape);
  const keys = new Set([...Object.keys(propertyWords), ...shapes.flatMap((shape) => Object.keys(shape))]);
  return [...keys].map((label) => ({ label, type: 'property', detail: propertyWords[label]?.[language] ?? '' }));
}

/** What may be written in each slot, with its name in the language of the page beside it. */
export function buildChoices(language: Language): Record<Slot, Completion[]> {
  return {
    label: [...kinds, ...recordKinds].map(({ label, name, meaning }) => ({
      label,
      type: 'class',
      detail: name[language],
      info: meaning[language],
    })),
    type: [...relations, ...recordRelations].map(({ type, name, meaning }) => ({
      label: type,
      type: 'enum',
      detail: name[language],
      info: meaning[language],
    })),
    key: buildKeys(language),
    word: keywords.map((label) => ({ label, type: 'keyword' })),
  };
}

/** Choices whose name in Cypher, or in the language of the page, holds what was typed: 开发区 finds Zone. */
export function filterChoices(choices: readonly Completion[], typed: string): Completion[] {
  const sought = typed.toLowerCase();
  const rank = ({ label, detail = '' }: Completion) => {
    if (label.toLowerCase().startsWith(sought)) return 0;
    return label.toLowerCase().includes(sought) || detail.toLowerCase().includes(sought) ? 1 : 2;
  };
  return choices.filter((choice) => rank(choice) < 2).sort((a, b) => rank(a) - rank(b));
}

/** Completion of labels, types, keys and words for the editor. */
export function completeCypher(language: Language): (context: CompletionContext) => CompletionResult | null {
  const choices = buildChoices(language);
  return (context) => {
    const line = context.state.sliceDoc(Math.max(0, context.pos - 400), context.pos);
    const { slot, typed } = findSlot(line);
    if (slot === 'word' && typed.length < 2 && !context.explicit) return null;
    const options = filterChoices(choices[slot], typed);
    return options.length > 0 ? { from: context.pos - typed.length, options, filter: false } : null;
  };
}
