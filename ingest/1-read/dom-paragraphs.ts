import type { LaidParagraph } from './source.ts';

/** Elements that hold no words of the article. */
const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'BUTTON', 'FORM', 'NAV', 'IFRAME', 'HEAD']);
/** Elements that stand inside a line of text. */
const inline = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR'.split(
    ' ',
  ),
);

/** The paragraphs below an element, in the order of the page; blanks and breaks of the markup are no words. */
export function findParagraphs(root: Element): LaidParagraph[] {
  const paragraphs: LaidParagraph[] = [];
  let words = '';
  const close = (role: LaidParagraph['role']) => {
    const text = words.replace(/[ \t\r\n]+/g, ' ').replace(/^[\s\u00a0\u3000]+|[\s\u00a0\u3000]+$/g, '');
    if (text !== '') paragraphs.push({ text, role });
    words = '';
  };
  const walk = (element: Element, role: LaidParagraph['role']) => {
    for (const node of Array.from(element.childNodes)) {
      if (node.nodeType === 3) words += node.textContent ?? '';
      if (node.nodeType !== 1) continue;
      const child = node as Element;
      const name = child.tagName.toUpperCase();
      if (silent.has(name) || isFootnote(child)) continue;
      if (inline.has(name)) walk(child, role);
      else {
        close(role);
        const below = name === 'H1' && child.className === 'title' ? 'title' : /^H[1-6]$/.test(name) ? 'heading' : role;
        walk(child, below);
        close(below);
      }
    }
  };
  walk(root, 'body');
  close('body');
  return paragraphs;
}

/** A note of a Word document, and the number in the text that leads to it. */
function isFootnote(element: Element): boolean {
  return /^(?:foot|end)note-/.test(element.id) || element.querySelector(':scope > a[href^="#footnote-"]') !== null;
}
