import { listEndingAt, listStartingAt } from '../text/actors.ts';
import { buildClaim, isUnsaid } from '../text/context.ts';
import { findSigns, readOutlines } from '../text/outline.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';

const confidence = 0.85;
const first =
  '首创|首推|首提|首倡|发起|创立|创设|率先(?:推出|推行|提出|实施|探索|建立)|首次提出|首先提出|原创|(?:全国|全省|全市|全球|国内|世界)首[个份张批例]';
/** “链长制”是某厅在2019年全国首创的; 某市在全国首创“链长制”. */
const origin = new RegExp(
  `Ⓡ[^，。；ⓅⒾⓏⓁ]{0,10}?(?<!不|并非)(?:是|由)(?=[ⓅⒾⓏⓁ])|(?:${first})(?:了|的)?[^，。；ⓅⒾⓏⓁ]{0,8}?Ⓡ|Ⓡ”?(?:的)?(?:主要)?(?:发起人|创始人|首创者|提出者|发起单位)(?:——?|—|是|、|，|：)*`,
  'g',
);

/** Who first had a policy: 首创, 发起, the 发起人. */
export const initiatesByWord: ClaimRule = {
  name: 'initiates-by-word',
  words: { zh: '首创、发起、率先提出，或“…的发起人”', en: 'who first had it: 首创, 发起, 率先提出 or its 发起人' },
  confidence,
  examples: {
    yes: [
      { text: '“链长制”是青石市商务局在2018年全国首创的工作制度。', finds: ['青石市商务局 INITIATES 链长制'] },
      { text: '“链长制”的发起人——青石市商务局局长赵立新出席。', finds: ['赵立新 INITIATES 链长制'] },
    ],
    no: ['青石市商务局推行“链长制”。', '“链长制”不是青石市商务局首创。', '希望青石市商务局首创“链长制”。'],
  },
  find(passage) {
    const claims: Claim[] = [];
    for (const outline of readOutlines(passage)) {
      for (const match of findSigns(outline, origin)) {
        const policy = match.index + match[0].indexOf('Ⓡ');
        const to = outline.mentions[policy];
        if (!to || isUnsaid(outline, match.index)) continue;
        const end = match.index + match[0].length;
        let subjects: Mention[] = [];
        let close = end;
        if (/首创者|发起|创始|提出者/.test(match[0]) && match[0].startsWith('Ⓡ')) {
          subjects = listStartingAt(outline, end, outline.signs.length)?.mentions.slice(0, 1) ?? [];
        } else if (match[0].startsWith('Ⓡ')) {
          const rest = new RegExp(`^[^，。；]{0,24}?(?:${first})`).exec(outline.signs.slice(end))?.[0];
          if (rest) subjects = listStartingAt(outline, end, end + rest.length)?.mentions ?? [];
          close = end + (rest?.length ?? 0);
        } else {
          const before = outline.signs
            .slice(0, match.index)
            .replace(/(?:在)?(?:Ⓨ|\d{4}年|全国|全省|国内|最早|率先|在)*$/, '');
          subjects = listEndingAt(outline, before.length)?.mentions ?? [];
        }
        const span = outline.signs.slice(Math.max(0, match.index - 12), close);
        const year =
          /(\d{4})年/.exec(passage.text.slice(outline.at[match.index] ?? 0, outline.at[close] ?? 0))?.[1] ??
          /(\d{4})年/.exec(span)?.[1];
        for (const from of subjects) {
          if (from.kind === 'Company') continue;
          const properties = year ? { date: year } : {};
          claims.push(
            buildClaim(
              'INITIATES',
              from,
              to,
              outline,
              { start: match.index, end: close },
              { properties, rule: 'initiates-by-word', confidence },
            ),
          );
        }
      }
    }
    return claims;
  },
};
