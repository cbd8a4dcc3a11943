import { findParagraphs } from './dom-paragraphs.ts';
import { parseHtml } from './html.ts';
import { type Source, sourceOfParagraphs } from './source.ts';
import { Unreadable } from './unreadable.ts';
import { checkArchive } from './zip.ts';

/** What the text of a document may have when unpacked: what the library takes grows faster than the number of tags. */
const most = { bytes: 60_000_000, tags: 400_000 };
const styles = ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/**
 * Reads the text of a Word document (.docx); pictures, comments and deleted words are left out.
 * Its properties name the day and the person that made the file, not the article: they are not used.
 * @throws Unreadable
 */
export async function readDocx(bytes: Uint8Array): Promise<Source> {
  const parts = checkArchive(bytes, /\.(?:xml|rels)$/i, most);
  if (!parts.includes('word/document.xml')) throw new Unreadable('damaged', 'it is no Word document');
  const { default: mammoth } = await import('mammoth');
  let html: string;
  try {
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: styles, convertImage })).value;
  } catch (error) {
    throw new Unreadable('damaged', (error as Error).message.split('\n')[0]);
  }
  return sourceOfParagraphs(findParagraphs((await parseHtml(html)).body));
}
