/** The encodings in which a Chinese file may come. */
export const encodings = ['utf-8 with a mark', 'utf-16 LE', 'utf-16 BE', 'gb18030'] as const;

/** A text as the bytes of a file. */
export function encode(text: string, encoding: (typeof encodings)[number]): Uint8Array {
  if (encoding === 'utf-8 with a mark') return Buffer.from(`\ufeff${text}`);
  if (encoding === 'utf-16 LE') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (encoding === 'utf-16 BE') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return Buffer.from(Array.from(text, (character) => bytesOf(character)).flat());
}

let table: Map<string, number[]> | undefined;

/** The platform only decodes GB18030: its two-byte codes, read backwards. */
function bytesOf(character: string): number[] {
  if (character < '\u0080') return [character.charCodeAt(0)];
  table ??= readTable();
  const bytes = table.get(character);
  if (!bytes) throw new Error(`${character} has no code of two bytes in GB18030: leave it out of the text.`);
  return bytes;
}

function readTable(): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (Array.from(character).length === 1 && !codes.has(character)) codes.set(character, [lead, trail]);
    }
  }
  return codes;
}
