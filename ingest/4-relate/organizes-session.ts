import { findStarting } from '../text/spans.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';

const confidence = 0.8;
/** 十五届四次全会, 第三次会议, 党组会议: what a body holds with its own members. */
const session =
  /(?:全会|第?[一二三四五六七八九十\d]+次[^，。]{0,6}会议|(?:常委会|党组|党委|常务|全体|扩大|主席|主任)会议)$/;

/** A session carries the name of the body that holds it: 省委十五届四次全会. */
export const organizesBySession: ClaimRule = {
  name: 'organizes-by-session',
  words: {
    zh: '全会、会议、社区活动名称开头的机构召开它',
    en: 'what carries the name of a body in front is held by it',
  },
  confidence,
  examples: {
    yes: [
      {
        text: '8月3日，青石市委十届六次全会召开。',
        finds: ['青石市委 ORGANIZES 青石市委十届六次全会'],
      },
      { text: '云溪社区“护苗成长”宣讲活动举行。', finds: ['云溪社区 ORGANIZES 云溪社区“护苗成长”宣讲活动'] },
    ],
    no: ['青石市商务局干部参加新能源产业推介会。'],
  },
  find({ text, mentions }) {
    const claims: Claim[] = [];
    for (const event of mentions) {
      if (event.kind !== 'Event' || event.implied || event.aside) continue;
      // 第19次|省政府|常务会议
      const number = /^第[一二三四五六七八九十百\d]+次/.exec(text.slice(event.start, event.end))?.[0].length ?? 0;
      const first = event.start + number;
      const from = longestBody(findStarting(mentions, { start: first, end: first + 1 }), event);
      if (!from || !(session.test(event.name) || isOwn(text, event, from))) continue;
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

/** 云溪社区“护苗”活动: what neighbourhoods, foundations and schools hold carries their name in front. */
function isOwn(text: string, event: Mention, body: Mention): boolean {
  return (
    event.rule === 'event-by-head' &&
    /(?:社区|街道|基金会|图书馆|学校|书院)$/.test(text.slice(body.start, body.end)) &&
    !/(?:仪式|典礼|式)$/.test(event.name) &&
    !/^(?:[与和及、]|领导|教师|干部|学生)/.test(text.slice(body.end, body.end + 2))
  );
}

function longestBody(starting: readonly Mention[], event: Mention): Mention | undefined {
  return starting
    .filter(({ kind, end }) => kind === 'Institution' && end < event.end)
    .reduce<Mention | undefined>((longest, body) => (body.end > (longest?.end ?? 0) ? body : longest), undefined);
}
