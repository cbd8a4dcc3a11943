import type { NoticeCode } from '../notices.ts';

/** Thrown inside step 1 for a file that gives no article; reading makes a notice of it. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly code: NoticeCode;

  constructor(code: NoticeCode, detail = '') {
    super(detail);
    this.code = code;
  }
}
