import { divisions } from './tokens.ts';

/** 松岭市滨湖新区 is not the listed 滨湖新区 of another city: a city stands before it that the listed name lacks. */
export function isElsewhere(text: string, name: string, listed: string): boolean {
  const at = text.indexOf(name);
  const city = /[\u4e00-\u9fff]{2,4}市$/.exec(text.slice(Math.max(0, at - 5), at))?.[0] ?? '';
  for (let cut = 0; city.length - cut >= 3; cut += 1) {
    const form = city.slice(cut);
    if (divisions.has(form)) return !listed.includes(form.slice(0, -1));
  }
  return false;
}
