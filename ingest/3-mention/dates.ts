import type { PropertyValue } from '#schema';
import type { MarkedPassage, Mention, MentionRule } from '../types.ts';

const confidence = 0.9;
/** 2023年8月8日至11日, 8月8日—8月11日, 8月, 2023年, 27日, 同日. */
const form =
  /(?:(?<year>(?:19|20)\d{2})年)?(?<month>\d{1,2})月(?:(?<day>\d{1,2})日?(?:(?:至|到|—|-|－|~|～)(?:(?<lastMonth>\d{1,2})月)?(?<lastDay>\d{1,2})(?=日))?日)?(?!份?的?时候)|(?<only>(?:19|20)\d{2})年(?!度|来|代|版)|(?<![\d月第])(?<bare>\d{1,2})日(?:(?:至|到|—|-|－|~|～)(?<bareLast>\d{1,2})日)?(?=[，上下晚，电]|在|从|，)|今天|今日|昨天|昨日|同日|当天|当日/g;

/** Days, months and years, brought to ISO 8601 by the article's own date. */
export const dateByForm: MentionRule = {
  name: 'date-by-form',
  words: { zh: '年月日、月日和“同日”', en: 'years, months, days and 同日' },
  confidence,
  examples: {
    yes: [{ text: '2023年8月8日至11日，青石市举办园区招商能力培训班。', finds: ['Event 园区招商能力培训班'] }],
    no: ['园区的日子越过越好，岁月如歌。'],
  },
  find({ text, document }: MarkedPassage): Mention[] {
    const found: Mention[] = [];
    let year = document.date?.slice(0, 4);
    let month = document.date?.slice(5, 7) || undefined;
    let last: Record<string, PropertyValue> | undefined;
    for (const match of text.matchAll(form)) {
      const groups = match.groups ?? {};
      let properties: Record<string, PropertyValue> | undefined;
      if (/^[今昨]/.test(match[0])) properties = last = dayBefore(document.date, match[0].startsWith('昨') ? 1 : 0);
      else if (match[0] === '同日' || match[0] === '当天' || match[0] === '当日') properties = last;
      else if (groups.only) properties = { date: groups.only };
      else {
        if (groups.year) year = groups.year;
        if (groups.month) month = pad(groups.month);
        properties = spell(year, month, groups.day ?? groups.bare, groups.lastMonth, groups.lastDay ?? groups.bareLast);
        last = properties;
      }
      const mention: Mention = {
        start: match.index,
        end: match.index + match[0].length,
        kind: 'Date',
        name: String(properties?.date ?? match[0]),
        rule: 'date-by-form',
        confidence,
      };
      found.push(properties ? { ...mention, properties } : mention);
    }
    return found;
  },
};

/** 今天, 昨天 of the article's own day. */
function dayBefore(day: string | undefined, back: number): Record<string, PropertyValue> | undefined {
  if (!day || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - back);
  return { date: date.toISOString().slice(0, 10) };
}

function spell(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  lastMonth: string | undefined,
  lastDay: string | undefined,
): Record<string, PropertyValue> | undefined {
  if (!year || !month || Number(month) > 12 || Number(day ?? 1) > 31) return undefined;
  const date = day ? `${year}-${month}-${pad(day)}` : `${year}-${month}`;
  if (!lastDay) return { date };
  return { date, endDate: `${year}-${lastMonth ? pad(lastMonth) : month}-${pad(lastDay)}` };
}

function pad(number: string): string {
  return number.padStart(2, '0');
}
