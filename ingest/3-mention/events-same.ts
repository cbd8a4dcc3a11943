import { foldName } from '../text/characters.ts';
import type { Mention } from '../types.ts';

const shortest = 5;

/** Takes a quoted form from events that it does not tell apart: two communities each hold a “生态日” activity. */
export function dropSharedForms(mentions: Mention[]): Mention[] {
  const holders = new Map<string, Set<string>>();
  for (const { name, aliases = [] } of mentions) {
    for (const alias of aliases) {
      const at = /^“.*”$/.test(alias) ? name.indexOf(alias) : -1;
      if (at <= 0) continue;
      const known = holders.get(alias);
      if (known) known.add(name.slice(0, at));
      else holders.set(alias, new Set([name.slice(0, at)]));
    }
  }
  const isShared = (form: string): boolean => (holders.get(form)?.size ?? 0) > 1;
  return mentions.map((mention) =>
    mention.aliases?.some(isShared)
      ? { ...mention, aliases: mention.aliases.filter((alias) => !isShared(alias)) }
      : mention,
  );
}

/** Gives mentions of one event its longest name: 青石论坛 is 2023年第三届青石论坛 where both stand in one article. */
export function uniteEvents(mentions: Mention[]): Mention[] {
  const nameOf = new Map<string, string>();
  const nameOfForm = new Map<string, string>();
  const byLength = [...mentions].sort((a, b) => b.name.length - a.name.length);
  for (const { name, aliases = [] } of byLength) {
    if (nameOf.has(name)) continue;
    const folded = foldName(name);
    const [number = folded] = /^第[^—]+[期届](?=.*——)[^—]+/.exec(name) ?? [];
    const forms = [folded, foldName(number), ...aliases.map(foldName)].filter((form) => form.length >= shortest);
    const known = [`${folded}活动`, ...forms].map((form) => nameOfForm.get(form)).find((found) => found !== undefined);
    nameOf.set(name, known ?? name);
    for (const form of forms) if (!nameOfForm.has(form)) nameOfForm.set(form, known ?? name);
    if (known) continue;
    for (let start = 1; folded.length - start >= shortest; start += 1) {
      const end = folded.slice(start);
      if (!nameOfForm.has(end)) nameOfForm.set(end, name);
    }
  }
  return mentions.map((mention) => ({ ...mention, name: nameOf.get(mention.name) ?? mention.name }));
}
