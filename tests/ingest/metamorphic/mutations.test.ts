import { describe, expect, it } from 'vitest';
import { findFaults } from '#schema';
import { drawNumbers } from './draw.ts';
import { mutate } from './mutate.ts';
import { extractText } from './tell.ts';
import { materials } from './texts.ts';

describe.each(materials)('$name', ({ text }) => {
  it('has every quotation word for word, whatever happens to it', async () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const mutated = mutate(text, 1 + seed * 2, drawNumbers(seed));
      const { article, relations, statements, ...rest } = await extractText(mutated);
      const quotes = [
        ...relations.flatMap(({ evidence }) => evidence),
        ...statements.flatMap((each) => each.evidence ?? []),
      ];
      expect(article.text).toBe(mutated);
      for (const { start, end, quote } of quotes) expect(article.text.slice(start, end), `seed ${seed}`).toBe(quote);
      for (const words of statements)
        expect(article.text.slice(words.start, words.end), `seed ${seed}`).toBe(words.text);
      expect(findFaults({ article, relations, statements, ...rest }), `seed ${seed}`).toEqual([]);
    }
  });
});
