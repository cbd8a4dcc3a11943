import { describe, expect, it } from 'vitest';
import { readText } from '../../../ingest/1-read/read.ts';
import { splitDocument } from '../../../ingest/2-split/split.ts';
import { findMentions } from '../../../ingest/3-mention/index.ts';
import { readOutlines } from '../../../ingest/text/outline.ts';

const outline = (text: string) => readOutlines(findMentions(splitDocument(readText(text))));

describe('an outline', () => {
  it('draws names as signs and leaves the titles before a name out', () => {
    const [drawn] = outline('青石市商务局副局长赵立新出席新能源产业推介会并致辞。');
    expect(drawn?.signs).toBe('Ⓟ出席Ⓔ并致辞。');
  });

  it('keeps the place of every sign in the text', () => {
    const text = '青石市商务局副局长赵立新出席新能源产业推介会并致辞。';
    const [drawn] = outline(text);
    const places = [...(drawn?.signs ?? '')].map((sign, index) => [sign, text[drawn?.at[index] ?? -1]]);
    expect(places.filter(([sign]) => !/[Ⓐ-Ⓩ]/.test(sign ?? '')).every(([sign, unit]) => sign === unit)).toBe(true);
    expect(drawn?.at.at(-1)).toBe(text.length);
  });

  it('spells titles that belong to no name', () => {
    expect(outline('授课教师都是本领域的专家。')[0]?.signs).toContain('授课教师');
  });

  it('cuts clauses at commas outside quotations', () => {
    const [drawn] = outline('园区推行“前台受理，后台审批”模式，企业满意。');
    expect(drawn?.clauses).toHaveLength(2);
  });

  it('reads 我们 in a quotation as the zone of the one who speaks', () => {
    const drawn = outline('青石经开区管委会主任赵立新说：“园区变化很大。我们将借鉴松岭高新区的先进经验。”');
    expect(drawn.at(-1)?.signs).toContain('Ⓩ将借鉴Ⓩ的先进经验');
  });
});
