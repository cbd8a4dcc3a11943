const HOUR_MS = 3_600_000;
/** China keeps one time; a page that counts in another names the same moment. */
const CHINA_HOURS = 8;

/** The day that a form names, as YYYY-MM-DD: 2023-08-09 10:20, 2023/8/9, 2023年8月9日, 2023-08-08T17:00:00Z. */
export function readDay(form: string): string | undefined {
  const match = /(?<!\d)((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/.exec(form);
  if (!match) return /^\d{4}(?:-\d{2})?$/.exec(form.trim())?.[0];
  const zoned = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})/.exec(form)?.[0];
  const moment = zoned === undefined ? Number.NaN : Date.parse(zoned);
  if (!Number.isNaN(moment)) return new Date(moment + CHINA_HOURS * HOUR_MS).toISOString().slice(0, 10);
  const [, year = '', month = '', day = ''] = match;
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}
