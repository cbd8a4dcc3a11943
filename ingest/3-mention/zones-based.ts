import type { Mention, MentionRule, Span } from '../types.ts';

/** A base in quotation marks that is unveiled, opened or awarded: 为“某某人才培养基地”揭牌. */
const quoted =
  /“(?<name>[^“”，。]{4,40}(?:基地|营地|体验地|产业园|园区))”(?=[^。；，\n]{0,6}(?:揭牌|授牌|挂牌|启用|开园|开营|揭幕))/g;
/** 甲基地和乙体验地正式揭牌; 甲基地揭牌仪式. */
const unveiled =
  /(?<=^|[，。；：、\n”]|[和与暨了的])(?<name>(?:(?![的为在和与暨了将由及])[^，。；：、！？“”\n]){5,30}?(?:基地|营地|体验地))(?=(?:[和、与](?:(?![的为在])[^，。；“”\n]){4,24})?(?:正式|共同|成功)?(?:揭牌|挂牌|启用|投产|开园|开营))/g;
/** 在某某基地，…; 考察了某某基地. */
const reached =
  /(?:(?<![正现存])在|来到了?|走进了?|前往|深入|考察了?|参观了?|调研了?|(?<=位于[^，。；]{2,10})的)(?<name>(?:(?![的为在和与暨了将由及])[^，。；：、！？“”\n]){5,30}?(?:基地|营地))(?=，|。|考察|调研|参观|[隆圆]|举行|举办|启动|开展(?![了着]))/g;
/** 爱国主义教育示范基地: a title of honour that a body holds. */
const honour = /爱国主义|科普教育|廉政|示范基地$|^.{0,6}(?:教育|实践|实训|实习)基地$/;
/** Words that make a class of bases or tell what one is to become. */
const nameless =
  /^(?:一批|多个|各|每|其|该|本|此|这|那|我|全[国省市]|国内|国家级?|省级|市级|首批|首个|相关|重要|新型|特色|大型|红色|生产|教育|实践|实训|实习|示范)|打造|建设|成为|作为|建成|全国重要|世界级|一流|[个家处座批]/;

/** Bases that have a name of their own and are opened or visited. */
export const zoneBase: MentionRule = {
  name: 'zone-base',
  words: {
    zh: '揭牌、启用、前往考察的基地、营地',
    en: 'a base or camp with a name of its own that is unveiled, opened or visited',
  },
  confidence: 0.78,
  examples: {
    yes: [
      { text: '双方为“云溪校地共建人才培养基地”揭牌。', finds: ['Zone 云溪校地共建人才培养基地'] },
      { text: '专家组考察了云溪玉兰保护繁育基地。', finds: ['Zone 云溪玉兰保护繁育基地'] },
    ],
    no: ['要努力建设重要的人才培养基地。', '双方将打造全国一流人才培养基地。'],
  },
  find({ text, mentions }) {
    if (!/基地|营地|体验地/.test(text)) return [];
    const names = mentions.filter(({ kind }) => kind !== 'Post' && kind !== 'Date');
    const taken = new Set(names.map(({ end }) => end));
    const found: Mention[] = [];
    const take = ({ start, end }: Span): void => {
      const name = text.slice(start, end);
      // 参观了园区绿色孵化基地: a base of the park that is spoken of
      if (name.startsWith('园区')) return;
      const isCrossed = names.some((each) => each.start < end && each.end > end);
      if (taken.has(end) || isCrossed || nameless.test(name) || honour.test(name)) return;
      taken.add(end);
      found.push({ kind: 'Zone', start, end, name, rule: this.name, confidence: this.confidence });
    };
    for (const pattern of [quoted, unveiled, reached]) {
      for (const match of text.matchAll(pattern)) {
        const name = match.groups?.name ?? '';
        const start = match.index + match[0].indexOf(name);
        take({ start, end: start + name.length });
      }
    }
    return found;
  },
};
