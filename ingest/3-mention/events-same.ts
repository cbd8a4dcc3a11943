import { foldName } from '../text/characters.ts';
import type { Mention } from '../types.ts';

const shortest = 5;

/** Gives mentions of one event its longest name: 青石论坛 is 2023年第三届青石论坛 where both stand in one article. */
export function uniteEvents(mentions: Mention[]): Mention[] {
  const nameOf = new Map<string, string>();
  const nameOfForm = new Map<string, string>();
  const byLength = [...mentions].sort((a, b) => b.name.length - a.name.length);
  for (const { name, aliases = [] } of byLength) {
    if (nameOf.has(name)) continue;
    const folded = foldName(name);
    const forms = [folded, ...aliases.map(foldName)].filter((form) => form.length >= shortest);
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
