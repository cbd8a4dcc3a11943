import { findFirst } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention, MentionRule, Span } from '../types.ts';
import { readNames } from './names.ts';

/** A name may stand there that only its first place made certain. */
const taking = new Set(['Institution', 'Company', 'Zone', 'Person', 'Place']);

/** An enterprise that a post, a list or its registered name made certain, at its other places. */
export const companyAgain: MentionRule = {
  name: 'company-again',
  words: {
    zh: '文中他处已确认的企业名称或字号再次出现',
    en: 'the name or brand of an enterprise that another place of the article makes certain',
  },
  confidence: 0.8,
  examples: {
    yes: [
      {
        text: '云帆控股董事长李大江到会。云帆控股将落户青石高新区。',
        finds: ['云帆控股 INVESTS_IN 青石高新区'],
      },
    ],
    no: ['云帆控股将落户青石高新区。'],
  },
  find(passage) {
    const { text, mentions } = passage;
    const { tokens } = readNames(passage);
    const taken = new Uint8Array(text.length + 1);
    for (const { kind, start, end } of mentions) if (taking.has(kind)) taken.fill(1, start, end);
    const forms = new Map<string, Mention>();
    for (const mention of mentions) {
      if (mention.kind !== 'Company' || mention.rule === 'anaphor') continue;
      const form = text.slice(mention.start, mention.end);
      if (form.length >= 3 && form.length <= 20 && !forms.has(form)) forms.set(form, mention);
      const brand = findBrand(tokens, mention);
      if (brand && !forms.has(brand)) forms.set(brand, mention);
    }
    const found: Mention[] = [];
    for (const [form, first] of forms) {
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
        const end = at + form.length;
        if (taken[at] === 1 || taken[end - 1] === 1 || !isWhole(tokens, { start: at, end })) continue;
        taken.fill(1, at, end);
        found.push({
          kind: 'Company',
          start: at,
          end,
          name: first.name,
          ...(form === first.name ? {} : { aliases: [form] }),
          rule: this.name,
          confidence: this.confidence,
        });
      }
    }
    return found;
  },
};

/** 科达利 of 江西科达利电子有限公司: two to four characters behind the place that no dictionary explains. */
function findBrand(tokens: readonly Token[], { start, end }: Span): string | undefined {
  let at = findFirst(tokens, start);
  while (tokens[at]?.role === 'place') at += 1;
  let brand = '';
  for (; (tokens[at]?.end ?? end + 1) <= end && tokens[at]?.role === 'char'; at += 1) brand += tokens[at]?.text ?? '';
  const rest = tokens[at];
  return brand.length >= 2 && brand.length <= 4 && rest && rest.end <= end ? brand : undefined;
}

/** Whether a stretch begins and ends with tokens, and no single character before or behind it belongs to it. */
function isWhole(tokens: readonly Token[], { start, end }: Span): boolean {
  const first = findFirst(tokens, start);
  const next = findFirst(tokens, end);
  const isCut = tokens[first]?.start === start && (tokens[next]?.start === end || tokens[next] === undefined);
  const before = tokens[first - 1];
  return isCut && before?.role !== 'char' && tokens[next]?.role !== 'char';
}
