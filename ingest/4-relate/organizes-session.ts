import { findStarting } from '../text/spans.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';

const confidence = 0.8;
/** 十五届四次全会, 第三次会议, 党组会议: what a body holds with its own members. */
const session =
  /(?:全会|第?[一二三四五六七八九十\d]+次[^，。]{0,6}会议|(?:常委会|党组|党委|常务|全体|扩大|主席|主任)会议)$/;

/** A session carries the name of the body that holds it: 省委十五届四次全会. */
export const organizesBySession: ClaimRule = {
  name: 'organizes-by-session',
  words: { zh: '全会、第几次会议名称里的机构召开它', en: 'a session is held by the body in its name' },
  confidence,
  examples: {
    yes: [
      {
        text: '8月3日，青石市委十届六次全会召开。',
        finds: ['青石市委 ORGANIZES 青石市委十届六次全会'],
      },
    ],
    no: ['青石市商务局干部参加新能源产业推介会。'],
  },
  find({ mentions }) {
    const claims: Claim[] = [];
    for (const event of mentions) {
      if (event.kind !== 'Event' || event.implied || event.aside || !session.test(event.name)) continue;
      const from = longestBody(findStarting(mentions, { start: event.start, end: event.start + 1 }), event);
      if (!from) continue;
      const { start, end } = event;
      const properties = { role: '主办' };
      claims.push({
        type: 'ORGANIZES',
        from,
        to: event,
        start,
        end,
        properties,
        rule: 'organizes-by-session',
        confidence,
        inferred: true,
      });
    }
    return claims;
  },
};

function longestBody(starting: readonly Mention[], event: Mention): Mention | undefined {
  return starting
    .filter(({ kind, end }) => kind === 'Institution' && end < event.end)
    .reduce<Mention | undefined>((longest, body) => (body.end > (longest?.end ?? 0) ? body : longest), undefined);
}
