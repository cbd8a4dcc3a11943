import { isElsewhere } from '../text/listed-zones.ts';
import { zoneNames } from '../text/tokens.ts';
import type { MentionRule } from '../types.ts';
import { markBody } from './bodies-marked.ts';
import type { Body } from './body.ts';
import { readNames } from './names.ts';
import { readZoneKind } from './zone-bodies.ts';

/** 21个自贸试验区, 各经开区, 新设立的高新区: a class of zones. */
function isClass(text: string, { start, name, bare }: Body): boolean {
  if (/^(?:新设|零碳|低碳|近零碳|智慧|绿色)(?:[\u4e00-\u9fff]{2,4}区|[\u4e00-\u9fff]{2,4}园)$/.test(name)) return true;
  if (!bare) return false;
  return (
    name === '开发区' ||
    /(?:[\d一二三四五六七八九十两几多]个|[\d百余]家|各(?:个|类|地)?|新设(?:立的?)?|等|类)$/.test(
      text.slice(Math.max(0, start - 5), start),
    )
  );
}

/** Zones by their kind, with the place and own name before it. */
export const zoneByKind: MentionRule = {
  name: 'zone-by-kind',
  words: {
    zh: '地名或专名加开发区类型；简称按开发区名录补全',
    en: 'a place or own name before a kind of zone; short forms completed from the lists of zones',
  },
  confidence: 0.83,
  examples: {
    yes: [
      { text: '考察团走进杭州经开区。', finds: ['Zone 杭州经济技术开发区'] },
      { text: '项目落户青山智能制造产业园。', finds: ['Zone 青山智能制造产业园'] },
    ],
    no: ['全省开发区和各园区要向先进开发区学习。', '国家级经开区达到230家。'],
  },
  find(passage) {
    const { bodies } = readNames(passage);
    return bodies
      .filter((body) => body.kind === 'Zone' && !isClass(passage.text, body))
      .map((body) => {
        const mention = markBody(passage.text, body, this.name, body.bare ? 0.7 : this.confidence);
        const kind = readZoneKind(body.name);
        const listed = zoneNames.get(body.name);
        const official = listed && !isElsewhere(passage.text, body.name, listed) ? listed : undefined;
        return {
          ...mention,
          ...(official && official !== mention.name
            ? { name: official, aliases: [...(mention.aliases ?? []), mention.name] }
            : {}),
          properties: { ...mention.properties, ...(kind ? { zoneKind: kind } : {}) },
        };
      });
  },
};
