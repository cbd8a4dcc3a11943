import { isHanCode } from '../text/characters.ts';
import { foldRadicals } from './radicals.ts';
import { foldWidths } from './widths.ts';

/** Frequent characters that only traditional texts have, and what simplified texts have in their place. */
const traditional = unitsOf(
  '這個們來時國會說對學發經過還進動長開關區業產濟創際與為從後現實點體應當書記員場電話問題機報導義務網連線類縣鎮鄉財資於並將設總習訓講師課參觀領導組織',
);
const simplified = unitsOf(
  '这个们来时国会说对学发经过还进动长开关区业产济创际与为从后现实点体应当书记员场电话问题机报导义务网连线类县镇乡财资于并将设总习训讲师课参观领导组织',
);

function unitsOf(characters: string): Set<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

/** Of each unit the side that it speaks for: 1 for traditional, 2 for simplified; what both have speaks for none. */
const sides = new Uint8Array(65_536);
for (const unit of traditional) if (!simplified.has(unit)) sides[unit] = 1;
for (const unit of simplified) if (!traditional.has(unit)) sides[unit] = 2;

/** Units that are looked at. */
const sample = 20_000;

/** Whether a text is written in traditional characters; a name or a quotation among simplified ones does not count. */
function isTraditional(text: string): boolean {
  let traditionals = 0;
  let simplifieds = 0;
  let all = 0;
  for (let index = 0; index < Math.min(text.length, sample); index += 1) {
    const unit = text.charCodeAt(index);
    if (!isHanCode(unit)) continue;
    all += 1;
    if (sides[unit] === 1) traditionals += 1;
    else if (sides[unit] === 2) simplifieds += 1;
  }
  return traditionals * 20 >= all && traditionals > simplifieds * 2 && traditionals > 0;
}

/**
 * A text as rules read it, as long as the text was: radicals as characters, digits, letters and Chinese marks in their
 * own width, traditional characters as simplified ones. A text that has none of these comes back as it is.
 */
export async function simplify(written: string): Promise<string> {
  const text = foldWidths(foldRadicals(written));
  if (!isTraditional(text)) return text;
  const { Converter } = await import('opencc-js/t2cn');
  // As in Taiwan, which knows 著 for 着 beside 著作; what only Hong Kong or a place name writes otherwise comes first.
  const taiwan = Converter({ from: 'tw', to: 'cn' });
  const convert = (words: string) => taiwan(words.replace(/[衞澂]/g, (each) => (each === '衞' ? '衛' : '澄')));
  // A rare character has a simplified form of two units: it stays, and so do all offsets.
  const keepLength = (words: string, within: (words: string) => string) => {
    const converted = convert(words);
    return converted.length === words.length ? converted : within(words);
  };
  const byCharacter = (line: string) => Array.from(line, (each) => keepLength(each, () => each)).join('');
  return text
    .split('\n')
    .map((line) => keepLength(line, byCharacter))
    .join('\n');
}
