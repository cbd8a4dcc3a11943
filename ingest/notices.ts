import type { Words } from '#schema';

/** A finding about an article that is no error: the work went on, or the article was left out. */
export interface Notice {
  code: NoticeCode;
  /** What happened, to which thing, what to do. */
  message: string;
  /** The same in Chinese. */
  zh: string;
  /** Name of the file or id of the article. */
  article: string;
  /** UTF-16 units into the article's text, end exclusive. */
  start?: number;
  end?: number;
}

/** What a notice is about; the code is stable, the words are for people. */
export type NoticeCode = keyof typeof notices;

/** The words of every notice, for a file's name and a detail: a number, a place, what a library said. */
const notices = {
  empty: (name) => ({
    en: `${name} holds no words: put the article's text into it, or leave it out.`,
    zh: `${name} 里没有文字：请填入文章正文，或不再读它。`,
  }),
  binary: (name) => ({
    en: `${name} holds binary data, not text: save it as text, Markdown, HTML, .docx or PDF.`,
    zh: `${name} 是二进制数据，不是文字：请另存为文本、Markdown、HTML、.docx 或 PDF。`,
  }),
  'old-office-file': (name) => ({
    en: `${name} is an older or a protected Office file: open it in Word or WPS and save it as .docx without a password.`,
    zh: `${name} 是旧版或加密的 Office 文件：请用 Word 或 WPS 打开，另存为不加密的 .docx。`,
  }),
  'broken-characters': (name, detail) => ({
    en: `${name} has ${detail} that cannot be read, shown as \uFFFD: the rest was read; look for a better copy.`,
    zh: `${name} 有无法识别的字符（${detail}），以 \uFFFD 代替：其余已读入，请找一份更好的文件。`,
  }),
  'over-long': (name, detail) => ({
    en: `${name} is too large (${detail}): split it into smaller files.`,
    zh: `${name} 太大（${detail}）：请分成几个小文件。`,
  }),
  'no-text-in-pdf': (name) => ({
    en: `${name} holds pictures of pages and no text: run a text recognition (OCR) over it first.`,
    zh: `${name} 只有页面图像，没有文字：请先做文字识别（OCR）。`,
  }),
  damaged: (name, detail) => ({
    en: `${name} is damaged (${detail}): open it in the program that made it and save it again.`,
    zh: `${name} 已损坏（${detail}）：请用原来的软件打开并重新保存。`,
  }),
  locked: (name) => ({
    en: `${name} is protected by a password: save a copy without one.`,
    zh: `${name} 有密码保护：请另存一份不加密的副本。`,
  }),
  'invalid-json': (name, detail) => ({
    en: `${name} is not valid JSON (${detail}): mend it there; .jsonl holds one object a line.`,
    zh: `${name} 不是有效的 JSON（${detail}）：请在该处改正；.jsonl 每行一个对象。`,
  }),
  'invalid-article': (name, detail) => ({
    en: `${name} holds something that is no article (${detail}): an article is {"text": …} with title, date, source, byline and id where they are known.`,
    zh: `${name} 里有一项不是文章（${detail}）：文章的格式是 {"text": …}，可带 title、date、source、byline、id。`,
  }),
  'invalid-extraction': (name, detail) => ({
    en: `${name} is ${detail}`,
    zh: `${name} 里的抽取结果不合格式，未采用：${detail}`,
  }),
  'broken-front-matter': (name) => ({
    en: `${name} opens its front matter with --- and never closes it: it was read as text.`,
    zh: `${name} 开头的 --- 没有对应的结尾：已当作正文读入。`,
  }),
  'no-such-file': (name) => ({
    en: `There is no file or folder ${name}.`,
    zh: `没有 ${name} 这个文件或文件夹。`,
  }),
  'not-permitted': (name) => ({
    en: `${name} may not be read: give yourself the permission to read it.`,
    zh: `没有读取 ${name} 的权限：请先为自己开通读权限。`,
  }),
  'folder-loop': (name) => ({
    en: `${name} is a link that leads back to a folder above it: it was not followed; remove the link.`,
    zh: `${name} 是指回上级文件夹的链接：没有跟随，请删除这个链接。`,
  }),
  failed: (name, detail) => ({
    en: `${name} could not be read: ${detail}`,
    zh: `${name} 无法读取：${detail}`,
  }),
} satisfies Record<string, (name: string, detail: string) => Words>;

/** Makes a notice about a file. */
export function buildNotice(code: NoticeCode, article: string, detail = ''): Notice {
  const { en, zh } = notices[code](article, detail);
  return { code, message: en, zh, article };
}
