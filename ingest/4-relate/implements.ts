import { buildClaim } from '../text/context.ts';
import { once } from '../text/once.ts';
import { findSigns, readOutlines } from '../text/outline.ts';
import type { ClaimRule, MarkedPassage } from '../types.ts';
import { findVerbClaims, readVerbs } from './verb-object.ts';

const confidence = 0.65;

const verbs = readVerbs(
  '实施|推行|推进|推动|落实|贯彻|执行|实行|践行|建立|完善|健全|构建|构筑|形成|深化|探索|创新|开展|启动|采取|采用|运用|用好|坚持|试点|打造|按照|依据|根据|围绕|紧扣|聚焦|(?<!表决|审议|审核|讨论|全票|一致|投票|正式|会议)通过|加强|强化|优化|依托|秉持|秉承|遵循|共建|融入|服务|抢抓|助力|推出|巩固|做好|承担|承接|用活|发挥|提供|本着|立足|充分利用|加入|创建|参与|投身|衔接|扛起|推广|上线|抓住|加大|响应|扩大|拓展|延伸|获批|入选|做实|用足|建设|锚定|压实|启用|扶持|提炼|设立|争创|会签|抓好|抓实|支撑|申请|紧抓|履行|(?:把|将)(?=Ⓡ(?:作为|列为|纳入|融入|贯穿))|以(?=[^，。；]{0,24}为(?:抓手|牵引|契机|统领|引领|载体|指引|导向|主线|统揽))|在(?=Ⓡ的?(?:指导|引领|指引|推动|带动|框架)?下)|以(?=Ⓡ(?:形式|方式|模式))',
);

/** Who stands before 推行, 落实, 实施, 用好 carries the policy out. */
export const implementsByVerb: ClaimRule = {
  name: 'implements-by-verb',
  words: {
    zh: '推行、落实、建立、提供、运用某项政策，或获批、入选、参与、依据它的主体',
    en: 'who carries a policy out, sets it up, uses or offers it, takes part in it, is chosen for it or goes by it',
  },
  confidence,
  examples: {
    yes: [
      { text: '青石经济开发区全面推行链长制。', finds: ['青石经济开发区 IMPLEMENTS 链长制'] },
      { text: '青石经济开发区落实“首席服务员”制度。', finds: ['青石经济开发区 IMPLEMENTS “首席服务员”制度'] },
      { text: '未来青石经济开发区将启用“首席服务员”制度。', finds: ['青石经济开发区 IMPLEMENTS “首席服务员”制度'] },
    ],
    no: [
      '希望青石经济开发区推行链长制。',
      '青石经济开发区没有推行链长制。',
      '青石市人大常委会表决通过《青石市园区管理条例》。',
    ],
  },
  find: (passage) => findCarried(passage).filter(({ rule }) => rule === 'implements-by-verb'),
};

const vaguely = 0.6;
/** Verbs that say as much of a wish as of a deed. */
const vague: ReadonlySet<string> = new Set(
  '推动 推进 深化 贯彻 践行 发挥 运用 打造 构建 形成 建设 创新 健全 围绕 助力 服务 响应 参与 加强 拓展 提升 聚焦 融入 加大 秉持 秉承 优化'.split(
    ' ',
  ),
);
/** Help that one side gives. */
const help = /帮扶|支援|援助/;
/** Who carries out or furthers a policy, by the verb between them; the rule says which. */
const findCarried = once((passage: MarkedPassage) =>
  findVerbClaims(passage, {
    type: 'IMPLEMENTS',
    rule: 'implements-by-verb',
    confidence,
    vague: { verbs: vague, rule: 'implements-by-furthering', confidence: vaguely },
    oneSided: help,
    verbs,
    subjects: ['Zone', 'Institution', 'Company', 'Place'],
    object: 'Policy',
    notAfter:
      /(?:(?:将|把)[^，。；]{2,20}(?:纳入|列为|列入|确定为)|(?:支持|鼓励|引导|指导|要求|帮助|推荐|督促|让|使)[^，。；ⓏⒾⒸⓁ]{2,12}|(?:支持|鼓励|引导|指导|要求|帮助|推荐|督促|让|使)[^，。；]{0,6}[ⓏⒾⒸⓁ])[^，。；]{0,12}$/,
    notSaidBy: /(?:发布|印发|出台|公布)[^。；]{0,12}Ⓡ[^。；]{0,4}，[^。；]{0,40}(?:提到|提出|明确|要求|指出|规定|部署)/,
    notBetween: /发布|印发|学习贯彻|[ⒺⓅ]/,
  }),
);

/** Who stands before 推动, 助力, 围绕 has a part in the policy. */
export const implementsByFurthering: ClaimRule = {
  name: 'implements-by-furthering',
  words: {
    zh: '推动、深化、助力、围绕某项政策的主体',
    en: 'who furthers a policy or goes by it: 推动, 深化, 助力, 围绕',
  },
  confidence: vaguely,
  examples: {
    yes: [{ text: '青石经济开发区助力乡村振兴。', finds: ['青石经济开发区 IMPLEMENTS 乡村振兴'] }],
    no: ['希望青石经济开发区助力乡村振兴。', '青石经济开发区在未来不断成长。'],
  },
  find: (passage) => findCarried(passage).filter(({ rule }) => rule === 'implements-by-furthering'),
};

/** 某区“首席服务员”制度, 某地乡村振兴; not 落实某省委某部署, which is another's. */
const owned =
  /(?<!(?:落实|围绕|按照|根据|依据|遵照|贯彻|对接)[ⓏⒾⒸⓁ、]{0,2})[ⓏⒾⒸⓁ](?:的|创新的|推行的|首创的)?Ⓡ(?!的?[^，。；]{0,4}(?:要求|部署|精神))/g;
/** What bears the name of a committee or a government was ordered by it. */
const ruler = /^(?:中央|国家|中共|党中央|国务院)|(?<!团)(?:[省市区县州]委|政府|人大常委会)$/;
const likely = 0.65;

/** A system, model or action that is named as somebody's own is carried out by him. */
export const implementsByOwner: ClaimRule = {
  name: 'implements-by-owner',
  words: {
    zh: '冠以主体名称的制度、模式、行动',
    en: 'a system, model or action named as its own: 某区“首席服务员”制度',
  },
  confidence: likely,
  examples: {
    yes: [
      {
        text: '青石经济开发区“首席服务员”制度受到企业好评。',
        finds: ['青石经济开发区 IMPLEMENTS “首席服务员”制度'],
      },
    ],
    no: ['松岭村落实青石县委“首席服务员”制度。', '企业学习青石市《关于支持园区发展的若干意见》。'],
  },
  find(passage) {
    return readOutlines(passage).flatMap((outline) =>
      findSigns(outline, owned).flatMap((match) => {
        const at = match.index + match[0].length - 1;
        const from = outline.mentions[match.index];
        const to = outline.mentions[at];
        if (!from || !to || /[》]$/.test(to.name) || ruler.test(from.name)) return [];
        // 甲与乙结对帮扶: the one who is helped
        if (help.test(to.name) && /[与和同对向为]/.test(outline.signs[match.index - 1] ?? '')) return [];
        const verb = { start: match.index, end: at + 1 };
        return [
          buildClaim('IMPLEMENTS', from, to, outline, verb, {
            properties: {},
            rule: 'implements-by-owner',
            confidence: likely,
          }),
        ];
      }),
    );
  },
};
