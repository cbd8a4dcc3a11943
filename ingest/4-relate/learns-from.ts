import { findSubject } from '../text/actors.ts';
import { buildClaim, isUnsaid } from '../text/context.ts';
import { findSigns, readOutlines } from '../text/outline.ts';
import type { Claim, ClaimRule } from '../types.ts';
import { isPlanned } from './verb-object.ts';

const confidence = 0.5;
const model = '[ⓏⒾⓁⒸ]';
/** 学习借鉴Ⓩ的先进经验; 向Ⓩ学习; 对标Ⓩ; 赴Ⓩ学习考察; 赴Ⓩ考察，借鉴先进经验; Ⓩ…值得Ⓛ学习借鉴. */
const learning = new RegExp(
  `(?:学习借鉴|借鉴|学习|消化|吸收|复制|推广|移植)(?:了|并消化|吸收|推广)?(?<what>${model})[^，。；ⓅⒾⓏⓁⒸ]{0,12}?(?:经验|做法|模式|理念|机制|办法)|(?:向|跟)(?<to>${model})[^，。；]{0,6}?(?:学习|看齐|取经|对标|请教|借鉴)|对标(?<mark>${model})|(?:赴|到|前往)(?<go>${model}+)(?![^，。；]{0,8}参观学习)[^，。；]{0,10}?(?:学习|取经)|(?:赴|到|前往|走进|来到)(?<there>${model}+)[^，。；ⓅⒾⓏⓁⒸ]{0,12}，[^，。；ⓅⒾⓏⓁⒸ]{0,8}(?:学习|借鉴|取经)[^，。；ⓅⒾⓏⓁⒸ]{0,14}?(?:经验|做法|模式|理念|办法)`,
  'g',
);

/** Who learns from whom: 学习借鉴…经验, 向…学习, 对标, 赴…学习考察. */
export const learnsByVerb: ClaimRule = {
  name: 'learns-by-verb',
  words: { zh: '学习、借鉴、对标、取经的双方', en: 'who learns from whom: 学习, 借鉴, 对标, 取经' },
  confidence,
  examples: {
    yes: [
      {
        text: '青石经济开发区借鉴松岭高新技术产业开发区的先进经验。',
        finds: ['青石经济开发区 LEARNS_FROM 松岭高新技术产业开发区'],
      },
      {
        text: '青石经济开发区组织干部赴松岭高新技术产业开发区考察，学习借鉴园区建设的先进经验。',
        finds: ['青石经济开发区 LEARNS_FROM 松岭高新技术产业开发区'],
      },
    ],
    no: ['青石经济开发区代表团赴松岭高新技术产业开发区考察。'],
  },
  find(passage) {
    const outlines = readOutlines(passage);
    const claims: Claim[] = [];
    outlines.forEach((outline, index) => {
      for (const match of findSigns(outline, learning)) {
        if (isUnsaid(outline, match.index)) continue;
        const verb = { start: match.index, end: match.index + match[0].length };
        const groups = match.groups ?? {};
        const name = groups.what ?? groups.to ?? groups.mark ?? groups.go ?? groups.there ?? '';
        const to = outline.mentions[match.index + match[0].indexOf(name) + name.length - 1];
        const subject = findSubject(outlines, index, match.index);
        if (!to || !subject) continue;
        // 某某要求，要认真学习借鉴…经验: he asks others to
        const asked = outline.signs.slice(subject.end, match.index);
        if (outline.signs[subject.start] === 'Ⓟ' && /要求|强调|指出|希望|表示/.test(asked)) continue;
        if (/希望[^。；]{0,40}$/.test(outline.signs.slice(0, match.index))) continue;
        const properties = isPlanned(outline, match.index) ? { planned: true } : {};
        for (const from of subject.mentions) {
          if (from.kind === 'Company' || from.name === to.name) continue;
          claims.push(
            buildClaim('LEARNS_FROM', from, to, outline, verb, { properties, rule: 'learns-by-verb', confidence }),
          );
        }
      }
    });
    return claims;
  },
};
