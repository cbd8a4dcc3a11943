import { findSubject, listStartingAt } from '../text/actors.ts';
import { buildClaim, isUnsaid } from '../text/context.ts';
import { findSigns, readOutlines } from '../text/outline.ts';
import type { Claim, ClaimRule } from '../types.ts';
import { readSites } from './located-in-built.ts';
import { isPlanned } from './verb-object.ts';

const confidence = 0.7;
/** Ⓒ落户Ⓩ; Ⓒ在Ⓩ投资建设; 入驻Ⓩ. */
const settling =
  /(?:落户|入驻|进驻|投资|落地|布局|选址|签约落户)(?:于|在|到|了)?(?=[ⓏⓁ])|(?:在|于)(?=[ⓏⓁ][ⓏⓁ、和及]{0,20}(?:等(?:地|城市|多地)?)?[^，。；ⓅⒾⓒ]{0,10}?(?:投资|落户|落地|设立|布局|建有|新建|兴建|建设|建厂|开工|动工|奠基|投产|注册))|(?:持续)?(?:扩大)?在(?=[ⓏⓁ]投资)/g;
const amount = /(?:投资|总投资|投资额)[^，。；\d]{0,8}(?<sum>\d[\d.]*(?:万|亿)*(?:余|多)?(?:元|美元|欧元|人民币))/;

/** Companies that settle or invest in a zone or place. */
export const investsByVerb: ClaimRule = {
  name: 'invests-by-verb',
  words: { zh: '入驻、落户、投资建设', en: 'companies that settle or invest: 入驻, 落户, 投资建设' },
  confidence,
  examples: {
    yes: [{ text: '松岭光电有限公司落户青石经济开发区。', finds: ['松岭光电有限公司 INVESTS_IN 青石经济开发区'] }],
    no: ['欢迎松岭光电有限公司落户青石经济开发区。'],
  },
  find(passage) {
    const outlines = readOutlines(passage);
    const claims: Claim[] = [];
    outlines.forEach((outline, index) => {
      for (const match of findSigns(outline, settling)) {
        if (isUnsaid(outline, match.index)) continue;
        // 在甲、乙等城市落地某产业园: the park is built there, and no place of settling
        if (/^(?:落地|布局)/.test(match[0]) && /在[ⓁⓏ][^，。；]{0,30}$/.test(outline.signs.slice(0, match.index)))
          continue;
        const start = match.index + match[0].length;
        const places = /^[ⓏⓁ]+(?:[、和及与][ⓏⓁ]+)*/.exec(outline.signs.slice(start))?.[0] ?? '';
        const sites = readSites(outline, start, places);
        const subject = findSubject(outlines, index, match.index);
        if (sites.length === 0 || !subject) continue;
        const sum = amount.exec(outline.signs)?.groups?.sum;
        const properties = { ...(sum && { amount: sum }), ...(isPlanned(outline, match.index) && { planned: true }) };
        const words = { start: match.index, end: start };
        const rest = { properties, rule: 'invests-by-verb', confidence };
        for (const from of subject.mentions)
          if (from.kind === 'Company')
            for (const to of sites) claims.push(buildClaim('INVESTS_IN', from, to, outline, words, rest));
      }
    });
    return claims;
  },
};

/** Ⓩ引进Ⓒ、Ⓒ; Ⓛ吸引了一批企业，如Ⓒ. */
const attracting = /(?:引进|吸引|招引|签约引进|落户|集聚|聚集|汇聚)(?:了|有)?(?:[^，。；：ⓅⒾⓏⓁⒹ]{0,12}?)(?=Ⓒ)/g;

/** Companies that a zone or place brings in. */
export const investsByAttraction: ClaimRule = {
  name: 'invests-by-attraction',
  words: { zh: '开发区、地方引进、吸引的企业', en: 'companies that a zone or place brings in: 引进, 吸引, 招引' },
  confidence: 0.65,
  examples: {
    yes: [
      {
        text: '青石经济开发区已引进松岭光电有限公司、云帆科技有限公司等企业。',
        finds: ['松岭光电有限公司 INVESTS_IN 青石经济开发区', '云帆科技有限公司 INVESTS_IN 青石经济开发区'],
      },
    ],
    no: ['青石经济开发区希望引进松岭光电有限公司。'],
  },
  find(passage) {
    const outlines = readOutlines(passage);
    const claims: Claim[] = [];
    outlines.forEach((outline, index) => {
      for (const match of findSigns(outline, attracting)) {
        if (isUnsaid(outline, match.index)) continue;
        const start = match.index + match[0].length;
        const firms = listStartingAt(outline, start, outline.signs.length, /Ⓒ/)?.mentions ?? [];
        const subject = findSubject(outlines, index, match.index);
        const site = subject?.mentions.at(-1);
        // 湖南省唯一的产业园引进…: another's
        const isOwner = subject && /^(?:的|唯一|首)/.test(outline.signs.slice(subject.end, subject.end + 2));
        if (!site || isOwner || (site.kind !== 'Zone' && site.kind !== 'Place')) continue;
        const properties = isPlanned(outline, match.index) ? { planned: true } : {};
        const rest = { properties, rule: 'invests-by-attraction', confidence: 0.65 };
        for (const from of firms)
          claims.push(buildClaim('INVESTS_IN', from, site, outline, { start: match.index, end: start }, rest));
      }
    });
    return claims;
  },
};

/** Ⓒ二期项目在Ⓩ开工; Ⓒ对Ⓩ增资; Ⓩ加快推进Ⓒ、Ⓒ等项目建设. */
const founding =
  /(?<firm>Ⓒ)[^，。；：ⓅⒾⓏⓁⒺ]{0,24}(?:项目|基地|工厂|生产线)[^，。；：ⓅⒾⓏⓁⒺ]{0,6}在(?<site>[ⓏⓁ])[^，。；ⓅⒾⒸ]{0,8}(?:开工|动工|奠基|投产|竣工|落地|落户|启动建设)|(?<firm2>Ⓒ)对(?<site2>Ⓩ)[^，。；ⓅⒾⒸ]{0,14}(?:增资|扩建|投资)|(?<site3>Ⓩ)[^，。；ⓅⒾⒸⓏ]{0,8}(?:推进|引进|服务保障)(?<firm3>Ⓒ)[^，。；]{0,60}(?:项目|基地)/dg;

/** Enterprises whose project stands at a zone or place. */
export const investsByProject: ClaimRule = {
  name: 'invests-by-project',
  words: {
    zh: '企业项目在开发区或地方开工、投产、增资扩建',
    en: 'an enterprise’s project that starts, runs or grows at a zone or place',
  },
  confidence: 0.65,
  examples: {
    yes: [
      {
        text: '松岭光电有限公司显示屏项目在青石经济开发区正式开工建设。',
        finds: ['松岭光电有限公司 INVESTS_IN 青石经济开发区'],
      },
      {
        text: '这是松岭光电有限公司对青石经济开发区基地的第4次增资扩建。',
        finds: ['松岭光电有限公司 INVESTS_IN 青石经济开发区'],
      },
    ],
    no: ['松岭光电有限公司总经理在青石经济开发区参观。'],
  },
  find(passage) {
    const claims: Claim[] = [];
    for (const outline of readOutlines(passage)) {
      for (const match of findSigns(outline, founding)) {
        if (isUnsaid(outline, match.index)) continue;
        const groups = match.indices?.groups ?? {};
        const firm = (groups.firm ?? groups.firm2 ?? groups.firm3)?.[0];
        const site = (groups.site ?? groups.site2 ?? groups.site3)?.[0];
        const to = site === undefined ? undefined : outline.mentions[site];
        if (firm === undefined || !to) continue;
        const end = match.index + match[0].length;
        const firms = outline.mentions.slice(firm, end).filter((mention) => mention?.kind === 'Company');
        const properties = isPlanned(outline, match.index) ? { planned: true } : {};
        const rest = { properties, rule: 'invests-by-project', confidence: 0.65 };
        for (const from of groups.firm3 ? firms : firms.slice(0, 1))
          if (from) claims.push(buildClaim('INVESTS_IN', from, to, outline, { start: match.index, end }, rest));
      }
    }
    return claims;
  },
};

/** Ⓒ、Ⓒ等项目成功落户，Ⓩ…. */
const landing =
  /Ⓒ(?:[、和]Ⓒ)*(?:等)?(?:[^，。；：ⓅⒾⓏⓁ]{0,16}项目)[^，。；：ⓅⒾⓏⓁ]{0,8}(?:落户|落地|入驻|开工|投产)(?![ⓏⓁ于在到])/g;

/** Companies whose projects settle, in a sentence about one zone. */
export const investsByLanding: ClaimRule = {
  name: 'invests-by-landing',
  words: {
    zh: '“某某等项目落户”，同句的开发区',
    en: 'companies whose projects settle, in a sentence that names one zone',
  },
  confidence: 0.6,
  examples: {
    yes: [
      {
        text: '随着松岭光电有限公司等项目成功落户，青石经济开发区正在崛起。',
        finds: ['松岭光电有限公司 INVESTS_IN 青石经济开发区'],
      },
    ],
    no: ['松岭光电有限公司等企业到会，青石经济开发区作推介。'],
  },
  find(passage) {
    const claims: Claim[] = [];
    for (const outline of readOutlines(passage)) {
      for (const match of findSigns(outline, landing)) {
        const zones = outline.mentions.filter((mention) => mention?.kind === 'Zone');
        const [site] = zones;
        if (!site || isUnsaid(outline, match.index) || zones.some((zone) => zone?.name !== site.name)) continue;
        const firms = listStartingAt(outline, match.index, outline.signs.length, /Ⓒ/)?.mentions ?? [];
        const words = { start: match.index, end: match.index + match[0].length };
        const rest = { properties: {}, rule: 'invests-by-landing', confidence: 0.6 };
        for (const from of firms) claims.push(buildClaim('INVESTS_IN', from, site, outline, words, rest));
      }
    }
    return claims;
  },
};
