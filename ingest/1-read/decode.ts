/** A file's bytes as text. */
export interface Decoded {
  text: string;
  encoding: string;
  /** How many characters could not be read; they stand as U+FFFD. */
  broken: number;
}

/** The encodings of Chinese files, the likelier first. */
const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5'] as const;
/** A wrong encoding gives rare characters, the right one gives these for more than half of a text. */
const common = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经' +
    '十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社' +
    '义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已' +
    '通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指' +
    '区园市县省委会商务厅局长书记副主任培训班链招引企经济技术' +
    '這為個國時來們對會發動說產種後過進經當從現實點體業與關間樣並題黨員總設級統組計論運農區園縣務廳局書記訓鏈經濟術' +
    '，。、；：？！“”‘’（）《》「」—…·％　',
);
/** Share of common characters below which bytes are no text. */
const least = 0.2;
/** Units that are looked at to tell an encoding. */
const sampleBytes = 65_536;
const control = /(?![\t\n\v\f\r])\p{Cc}/gu;

/** Reads bytes as text in the encoding that fits them best; `undefined` where they are no text. A byte order mark goes. */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const marked = findMark(bytes);
  if (marked) return refuseControls(decodeAs(marked, bytes));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return refuseControls({ text, encoding: 'utf-8', broken: 0 });
  } catch {
    // Not UTF-8, or a damaged file: see what fits best.
  }
  const sample = bytes.subarray(0, sampleBytes);
  const [best] = encodings
    .map((encoding) => ({ encoding, score: scoreText(decodeAs(encoding, sample).text) }))
    .sort((a, b) => b.score - a.score);
  return best && best.score >= least ? refuseControls(decodeAs(best.encoding, bytes)) : undefined;
}

function findMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, broken: text.split('\uFFFD').length - 1 };
}

/** Share of common characters, less what could not be read. */
function scoreText(text: string): number {
  let good = 0;
  for (const character of text) {
    if (common.has(character) || (character >= ' ' && character <= '~') || /[\t\r\n]/.test(character)) good += 1;
    else if (character === '\uFFFD' || character < ' ') good -= 5;
  }
  return good / Math.max(1, text.length);
}

/** Text has no control characters; one in a hundred may have slipped in. */
function refuseControls(decoded: Decoded): Decoded | undefined {
  const count = decoded.text.match(control)?.length ?? 0;
  const isText = count * 100 <= decoded.text.length && decoded.broken * 20 <= decoded.text.length;
  return isText ? decoded : undefined;
}
