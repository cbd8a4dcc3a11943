/** Characters shown on each side of the words at most. */
const AROUND = 40;

/** The sentence around some words of a text, on one line, the words in 【】: `由【山西省商务厅】主办。`. */
export function findSentence(text: string, { start, end }: { start: number; end: number }): string {
  const before = /[^。！？!?\n]*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const isWhole = /[。！？!?\n]$/.test(text.slice(start, end));
  const after = isWhole ? '' : (/^[^。！？!?\n]*[。！？!?]?/.exec(text.slice(end, end + 200))?.[0] ?? '');
  const left = before.length > AROUND ? `…${before.slice(-AROUND)}` : before;
  const right = after.length > AROUND ? `${after.slice(0, AROUND)}…` : after;
  const words = text.slice(start, end);
  const shown = words.length > 2 * AROUND ? `${words.slice(0, AROUND)}…${words.slice(-AROUND)}` : words;
  return `${left}【${shown}】${right}`.replaceAll(/\s+/g, ' ').trim();
}

/** The first sentence of a text in which one of these names and one of those stand, marked from the one to the other. */
export function findSharedSentence(
  text: string,
  these: readonly string[],
  those: readonly string[],
): string | undefined {
  for (const { 0: sentence, index } of text.matchAll(/[^。！？!?\n]+/g)) {
    const find = (names: readonly string[]) => names.find((name) => sentence.includes(name));
    const [one, other] = [find(these), find(those)];
    if (one === undefined || other === undefined) continue;
    const [at, to] = [sentence.indexOf(one), sentence.indexOf(other)];
    const start = index + Math.min(at, to);
    return findSentence(text, { start, end: index + Math.max(at + one.length, to + other.length) });
  }
  return undefined;
}
