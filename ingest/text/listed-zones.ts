import { divisions } from './tokens.ts';

/**
 * Whether a name is not the listed zone that it is short for: 松岭市滨湖新区 is not the listed 滨湖新区 of another city,
 * and 临江高新区 in an article of 云南 that never speaks of 萧山, 杭州 or 浙江 is not 萧山临江高新技术产业开发区.
 */
export function isElsewhere(text: string, name: string, listed: string): boolean {
  const at = text.indexOf(name);
  const city = /[\u4e00-\u9fff]{2,4}市$/.exec(text.slice(Math.max(0, at - 5), at))?.[0] ?? '';
  for (let cut = 0; city.length - cut >= 3; cut += 1) {
    const form = city.slice(cut);
    if (divisions.has(form)) return !listed.includes(form.slice(0, -1));
  }
  const place = readLeftOut(name, listed);
  return place !== undefined && isOfAnother(text, place);
}

/** The place with which the official name opens and the short one does not: 萧山. */
function readLeftOut(name: string, listed: string): string | undefined {
  const place = [3, 2].map((length) => listed.slice(0, length)).find((form) => divisions.has(form));
  return place === undefined || name.includes(place) ? undefined : place;
}

const provinces = [...divisions].filter(([form, { level, full }]) => level === '省' && !full && form.length > 1);
const byCode = new Map(provinces.map(([form, { code }]) => [code, form]));
const forms = new Map([...divisions].filter(([, { full }]) => !full).map(([form, { code }]) => [code, form]));

/** What the last text asked about says of each place; articles are read one after the other. */
let known: { text: string; others: Map<string, boolean> } | undefined;

/** Whether a text speaks of a province, and neither of a place nor of the city and province around it. */
function isOfAnother(text: string, place: string): boolean {
  if (known?.text !== text) known = { text, others: new Map() };
  const answer = known.others.get(place);
  if (answer !== undefined) return answer;
  const { code = '' } = divisions.get(place) ?? {};
  const own = [place, forms.get(code.slice(0, 4)), byCode.get(code.slice(0, 2))];
  const isOther =
    !own.some((form) => form !== undefined && text.includes(form)) &&
    provinces.some(([form, { code: other }]) => other !== code.slice(0, 2) && text.includes(form));
  known.others.set(place, isOther);
  return isOther;
}
