import { defineWords } from './index.ts';

/** A view in somebody else's page. */
export const embedWords = defineWords({
  loading: { zh: '正在画图…', en: 'Drawing…' },
  failed: { zh: (why: string) => `图没有画出来：${why}`, en: (why: string) => `The figure could not be drawn: ${why}` },
  openLive: { zh: '在图谱中打开', en: 'Open in the graph' },
  wake: { zh: '变成可操作的图', en: 'Make it live' },
  waking: { zh: '正在打开地图…', en: 'Opening the map…' },
  rest: { zh: '换回静态图', en: 'Back to the still figure' },
});

/** The panel that puts the present view into a report. */
export const reportWords = defineWords({
  title: { zh: '插入报告', en: 'Add to a report' },
  close: { zh: '关闭', en: 'Close' },
  of: { zh: '取自现在的视图', en: 'From the present view' },
  question: { zh: '谁向哪个开发区讲授了什么', en: 'Who taught what to which zone' },
  map: { zh: '图谱', en: 'Map' },
  crowded: {
    zh: (nodes: number) => `图上有 ${nodes} 个实体，印在纸上会太密。先用左边的图例筛选，或到“问题”页画出讲授的图。`,
    en: (nodes: number) =>
      `${nodes} entities are too many for a printed page: filter the map by its legend first, or draw the question instead.`,
  },
  tall: {
    zh: '图比一页纸长，缩到一页里字会太小。先在“问题”页选定讲授者、开发区或主题，再来插入。',
    en: 'The figure is longer than a page; on one page its words would be too small. Choose a teacher, a zone or a subject first.',
  },
  preview: { zh: '预览', en: 'Preview' },
  drawing: { zh: '正在画图…', en: 'Drawing…' },
  failed: { zh: (why: string) => `图没有画出来：${why}`, en: (why: string) => `The figure could not be drawn: ${why}` },
  figureTitle: { zh: '图题', en: 'Title' },
  number: { zh: '图号', en: 'Figure number' },
  numberHint: { zh: '留空就不编号', en: 'Leave it empty for no number' },
  language: { zh: '语言', en: 'Language' },
  chinese: { zh: '中文', en: 'Chinese' },
  english: { zh: '英文', en: 'English' },
  ink: { zh: '颜色', en: 'Colour' },
  print: { zh: '黑白，付印', en: 'Black and white, for print' },
  light: { zh: '彩色，浅底', en: 'Colour on white' },
  dark: { zh: '彩色，深底', en: 'Colour on black' },
  download: { zh: '下载', en: 'Download' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: (what: string) => `已复制：${what}`, en: (what: string) => `Copied: ${what}` },
  copyFailed: {
    zh: '浏览器不许复制：请在下面的框里自己选中、复制。',
    en: 'The browser does not allow copying: select and copy the text below.',
  },
  saved: { zh: (file: string) => `已下载：${file}`, en: (file: string) => `Downloaded: ${file}` },
  pngFailed: { zh: '浏览器没有画出 PNG，请改用 SVG。', en: 'The browser could not draw the PNG; take the SVG.' },
  svg: { zh: 'SVG', en: 'SVG' },
  svgFor: {
    zh: 'Word、WPS、排版软件：放大不糊，文字可选可查',
    en: 'Word, WPS, layout programs: sharp at any size, real text',
  },
  png: { zh: 'PNG（2 倍）', en: 'PNG (2×)' },
  pngFor: { zh: '幻灯片、微信、不认 SVG 的地方', en: 'Slides, chats, and wherever SVG is unknown' },
  html: { zh: 'HTML', en: 'HTML' },
  htmlFor: {
    zh: '一个文件，断网也能看，附事实与原文的表格',
    en: 'One file that works without network, with a table of facts and quotes',
  },
  markdown: { zh: 'Markdown', en: 'Markdown' },
  markdownFor: {
    zh: '图、图题与编号的注释，配合下载的 SVG',
    en: 'Picture, caption and numbered notes, beside the downloaded SVG',
  },
  alt: { zh: '替代文字', en: 'Alternative text' },
  altFor: {
    zh: '给看不见图的读者，填在图片的“替代文字”里',
    en: 'For readers who do not see the picture; goes into its “alt text”',
  },
  iframe: { zh: '网页嵌入代码', en: 'Snippet for a web page' },
  iframeFor: {
    zh: '网页里的活图，随图谱更新；图谱要能从那里访问',
    en: 'A living copy in a web page; the graph must be reachable from there',
  },
});
