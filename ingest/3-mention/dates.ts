import type { PropertyValue } from '#schema';
import { findMatches } from '../text/matches.ts';
import type { MarkedPassage, Mention, MentionRule } from '../types.ts';

const confidence = 0.9;
/** 2023年8月8日至11日, 8月8日—8月11日, 去年8月, 8月, 2023年, 27日, 同日. */
const form =
  /(?:(?<year>(?:19|20)\d{2})年|(?<told>[去今明前]年))?(?<month>\d{1,2})月(?:(?<day>\d{1,2})日?(?:(?:至|到|—|-|－|~|～)(?:次年|翌年|第二年)?(?:(?<lastMonth>\d{1,2})月)?(?<lastDay>\d{1,2})(?=日))?日)?(?!份?的?时候)|(?<only>(?:19|20)\d{2})年(?!度|来|代|版)|(?<![\d月第])(?<bare>\d{1,2})日(?:(?:至|到|—|-|－|~|～)(?<bareLast>\d{1,2})日)?(?=[，上下晚电在从])|今天|今日|昨天|昨日|同日|当天|当日/g;

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
    /** Where the year was told that holds for the dates behind it. */
    let told: number | undefined;
    let last: Record<string, PropertyValue> | undefined;
    /** Year and month that held before a year of old (园区2003年5月设立). */
    let past: { year: string | undefined; month: string | undefined; at: number } | undefined;
    for (const match of findMatches(text, form)) {
      const groups = match.groups ?? {};
      // 园区2003年5月设立。9月12日，…: a year other than the article's own holds in its sentence
      if (told !== undefined && document.date && /[。\n]/.test(text.slice(told, match.index))) {
        if (year !== document.date.slice(0, 4)) month = document.date.slice(5, 7) || month;
        year = document.date.slice(0, 4);
        told = undefined;
      } else if (past && /[。\n]/.test(text.slice(past.at, match.index))) {
        ({ year, month } = past);
        past = undefined;
      }
      let properties: Record<string, PropertyValue> | undefined;
      if (/^[今昨][天日]/.test(match[0]))
        properties = last = dayBefore(document.date, match[0].startsWith('昨') ? 1 : 0);
      else if (match[0] === '同日' || match[0] === '当天' || match[0] === '当日') properties = last;
      else if (groups.only) properties = { date: groups.only };
      else {
        if (groups.year && !document.date && founded.test(around(text, match)))
          past ??= { year, month, at: match.index };
        if (groups.month) month = pad(groups.month);
        if (groups.year) year = groups.year;
        else if (groups.told) year = yearBeside(document.date, groups.told);
        else if (told === undefined && groups.month)
          year = yearOfNews(document.date, Number(month), ahead.test(around(text, match)));
        if (groups.year || groups.told) told = match.index;
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

/** Words of what a body or zone came from: the year holds for no news behind it. */
const founded = /设立|成立|建立|始建|创[办建立]|获批|批准|出生|建成|投产|投用|注册|挂牌|以来|印发|实施/;
/** Words of what is still to come. */
const ahead = /将|拟于|定于|预计|计划|举办时间|截至|截止/;

/** The clause around a date. */
function around(text: string, match: RegExpExecArray): string {
  const behind = /^[^。；！？\n]{0,24}/.exec(
    text.slice(match.index + match[0].length, match.index + match[0].length + 24),
  );
  return text.slice(Math.max(0, match.index - 6), match.index) + (behind?.[0] ?? '');
}

/** 12月30日 in an article of January is in the year before, 1月8日 that an article of December announces in the next. */
function yearOfNews(day: string | undefined, month: number, isAhead: boolean): string | undefined {
  const year = day?.slice(0, 4);
  const own = Number(day?.slice(5, 7));
  if (!year || !own) return year;
  if (!isAhead && month - own > 6) return String(Number(year) - 1);
  if (isAhead && own - month > 6) return String(Number(year) + 1);
  return year;
}

/** 去年, 今年, 明年 of the article's own year. */
function yearBeside(day: string | undefined, told: string): string | undefined {
  const year = day?.slice(0, 4);
  const step = { 前: -2, 去: -1, 今: 0, 明: 1 }[told[0] ?? ''];
  return year && step !== undefined ? String(Number(year) + step) : undefined;
}

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
  if (!year || !month || !isDay(year, month, day ?? '1')) return undefined;
  const date = day ? `${year}-${month}-${pad(day)}` : `${year}-${month}`;
  if (!lastDay || !isDay(year, lastMonth ?? month, lastDay)) return { date };
  // 12月28日至1月3日 ends in the next year
  const isNext = lastMonth !== undefined && Number(lastMonth) < Number(month);
  const lastYear = isNext ? Number(year) + 1 : year;
  return { date, endDate: `${lastYear}-${lastMonth ? pad(lastMonth) : month}-${pad(lastDay)}` };
}

/** Whether a calendar holds a day: no 30th of February. */
function isDay(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

function pad(number: string): string {
  return number.padStart(2, '0');
}
