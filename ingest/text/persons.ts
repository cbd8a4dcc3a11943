import type { Mention } from '../types.ts';

const spokenOf =
  /(?:[行习彻实照以对和与把同给向神按用扬承念访见请迎晤陪随及代]|(?<!顾)问|(?<![少中上大])将|为了|在|到|关于)$/;

/** 学习贯彻习近平…, 与李某: a person who is spoken of, not one who acts or begins to speak. */
export function isSpokenOf(text: string, person: Mention): boolean {
  return spokenOf.test(text.slice(Math.max(0, person.start - 2), person.start));
}

/** 某某总书记, 某某主席: what he says in a speech is no lecture, and others go on about it. */
export function isLeader(text: string, { end }: Mention): boolean {
  return /^(?:总书记|主席)/.test(text.slice(end, end + 3));
}
