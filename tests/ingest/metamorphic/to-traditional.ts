import { Converter as fromSimplified } from 'opencc-js/cn2t';
import { Converter as fromTraditional } from 'opencc-js/t2cn';
import { type Rewriting, rewrite } from './rewriting.ts';

/** The ways of writing traditional characters: as a rule, in Taiwan, in Hong Kong. */
export const customs = ['t', 'tw', 'hk'] as const;
type Custom = (typeof customs)[number];

/** The text in traditional characters, unit for unit; names stay in simplified ones. */
export function toTraditional(text: string, custom: Custom): Rewriting {
  const written = fromSimplified({ from: 'cn', to: custom })(text);
  if (written.length !== text.length) throw new Error('A character of the text has a traditional form of two units.');
  return rewrite(written, []);
}

/** What brings names that are written in such characters back to simplified ones. */
export function toSimplified(custom: Custom): (words: string) => string {
  const convert = fromTraditional({ from: custom, to: 'cn' });
  // The way there writes 澄 as the rare 澂, and the way back does not know it.
  return (words) => convert(words).replaceAll('澂', '澄');
}
