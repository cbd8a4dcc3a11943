import { describe, expect, it } from 'vitest';
import { narrowMarks, widenMarks } from './change-width.ts';
import { encode, encodings } from './encode.ts';
import { rewrite } from './rewriting.ts';
import { compare, extractBytes, extractText, tell } from './tell.ts';
import { materials } from './texts.ts';
import { customs, toSimplified, toTraditional } from './to-traditional.ts';
import { wrapLines } from './wrap-lines.ts';

const same = { vanished: [], appeared: [] };

describe.each(materials)('$name', ({ text }) => {
  it('says the same with marks and digits in half width', async () => {
    const narrow = narrowMarks(text);
    expect(compare(tell(await extractText(text), narrow), tell(await extractText(narrow.text)))).toEqual(same);
  });

  it('says the same with digits in full width, and of half-width marks made wide again', async () => {
    const wide = widenMarks(text);
    expect(compare(tell(await extractText(text), wide), tell(await extractText(wide.text)))).toEqual(same);
    const narrow = narrowMarks(text).text;
    const back = widenMarks(narrow);
    expect(compare(tell(await extractText(narrow), back), tell(await extractText(back.text)))).toEqual(same);
  });

  it.each([20, 23, 28, 35, 41, 50])('says the same in lines of %i characters', async (width) => {
    const wrapped = wrapLines(text, width);
    expect(compare(tell(await extractText(text), wrapped), tell(await extractText(wrapped.text)))).toEqual(same);
  });

  it.each(customs)('says the same in traditional characters (%s)', async (custom) => {
    const written = toTraditional(text, custom);
    expect(written.text).not.toBe(text);
    const found = tell(await extractText(written.text), { ...rewrite(written.text, []), rename: toSimplified(custom) });
    expect(compare(tell(await extractText(text), written), found)).toEqual(same);
  });

  it.each(encodings)('says the same in %s', async (encoding) => {
    expect(compare(tell(await extractText(text)), tell(await extractBytes(encode(text, encoding))))).toEqual(same);
  });
});
