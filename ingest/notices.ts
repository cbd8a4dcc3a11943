/** What a notice is about; the code is stable, the message is for people. */
export type NoticeCode =
  | 'empty'
  | 'binary'
  | 'not-utf-8'
  | 'over-long'
  | 'broken-front-matter'
  | 'unbalanced-quotes'
  | 'invalid-relation';

/** A finding about an article that is no error: the work went on, or the article was left out. */
export interface Notice {
  code: NoticeCode;
  /** What happened, to which thing, what to do. */
  message: string;
  /** Name of the file or id of the article. */
  article: string;
  /** UTF-16 units into the article's text, end exclusive. */
  start?: number;
  end?: number;
}
