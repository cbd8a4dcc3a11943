import { fileURLToPath } from 'node:url';
import { joinLines, type PageLine } from './pdf-lines.ts';
import { foldRadicals } from './radicals.ts';
import { type Source, sourceOfParagraphs } from './source.ts';
import { Unreadable } from './unreadable.ts';

/** Pages that are read of one document. */
const mostPages = 3_000;

/**
 * Reads the text of a PDF, lines joined to paragraphs, running heads and page numbers left out.
 * Its properties name the day and the program that made the file, not the article: they are not used.
 * @throws Unreadable
 */
export async function readPdf(bytes: Uint8Array): Promise<Source> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = (name: string) => fileURLToPath(new URL(`${name}/`, import.meta.resolve('pdfjs-dist/package.json')));
  const task = getDocument({
    // The library takes the bytes away.
    data: new Uint8Array(bytes),
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    isEvalSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) throw new Unreadable('over-long', `${document.numPages} pages`);
    const lines: PageLine[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      lines.push(
        ...findLines(
          items.filter((item) => 'str' in item),
          number,
        ),
      );
      page.cleanup();
    }
    const paragraphs = joinLines(lines);
    if (paragraphs.length === 0) throw new Unreadable('no-text-in-pdf');
    return sourceOfParagraphs(paragraphs);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const { name, message } = error as Error;
    if (name === 'PasswordException') throw new Unreadable('locked');
    throw new Unreadable('damaged', message.replace(/\.$/, ''));
  } finally {
    await task.destroy();
  }
}

/** A run of characters as the library gives it. */
interface Item {
  str: string;
  transform: number[];
  width: number;
  hasEOL: boolean;
}

/** Puts runs that stand side by side together as lines. */
function findLines(items: readonly Item[], page: number): PageLine[] {
  const lines: PageLine[] = [];
  let open: PageLine | undefined;
  for (const { str, transform, width, hasEOL } of items) {
    const [a = 0, b = 0, , , x = 0, y = 0] = transform;
    const size = Math.hypot(a, b);
    if (str.trim() !== '' && size > 0) {
      if (open && Math.abs(open.y - y) < open.size / 2 && x > open.right - open.size) {
        const gap = x - open.right;
        const isWord = /[\w%.,:;)]$/.test(open.text) && /^[\w(]/.test(str);
        if (gap > open.size * (isWord ? 0.15 : 1.5)) open.text += ' ';
        open.text += str;
        open.right = x + width;
      } else {
        open = { text: str, x, right: x + width, y, size, page };
        lines.push(open);
      }
    } else if (open && str !== '' && /\w$/.test(open.text)) open.text += ' ';
    if (hasEOL) open = undefined;
  }
  return lines.map((line) => ({ ...line, text: foldRadicals(line.text.trim()) }));
}
