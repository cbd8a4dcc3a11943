import { foldName } from '../text/characters.ts';
import type { Mention } from '../types.ts';

/** Gives mentions of one event its longest name: 青石论坛 is 2023年第三届青石论坛 where both stand in one article. */
export function uniteEvents(mentions: Mention[]): Mention[] {
  const longest: { name: string; folded: string; forms: Set<string> }[] = [];
  const nameOf = new Map<string, string>();
  const byLength = [...mentions].sort((a, b) => b.name.length - a.name.length);
  for (const { name, aliases = [] } of byLength) {
    if (nameOf.has(name)) continue;
    const folded = foldName(name);
    const forms = [name, ...aliases].map(foldName).filter((form) => form.length >= 5);
    const known = longest.find(
      (event) =>
        (folded.length >= 5 && (event.folded.endsWith(folded) || event.folded === `${folded}活动`)) ||
        forms.some((form) => event.forms.has(form)),
    );
    nameOf.set(name, known?.name ?? name);
    if (known) for (const form of forms) known.forms.add(form);
    else longest.push({ name, folded, forms: new Set(forms) });
  }
  return mentions.map((mention) => ({ ...mention, name: nameOf.get(mention.name) ?? mention.name }));
}
