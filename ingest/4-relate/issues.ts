import { buildClaim } from '../text/context.ts';
import { findSigns, readOutlines } from '../text/outline.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';
import { findVerbClaims, readVerbs } from './verb-object.ts';

const confidence = 0.8;
/** What one issues; an action or a model is carried out. */
const document =
  /》$|(?:方案|政策|意见|办法|措施|制度|规划|计划|清单|公示|标准|条例|规定|指南|倡议|条|通知|公告|批复|细则|名单)$/;

/** 青石市 in 《青石市…管理办法》: whose document it is. */
const seat = /^[\u4e00-\u9fa5]{2,6}?(?:省|自治区|市|县|自治州|(?<![片园特社])区)/;
const plan = /(?:方案|政策|意见|办法|措施|规划|计划|清单|条例|规定|细则|通知|公告)(?:（[^）]*）)?》$/;

const verbs = readVerbs(
  '(?:表决|审议|全票|投票)通过|印发|出台|发布|公布|颁布|制定|制订|下发|编制|发出|起草|研究制定|提出|作出|部署|(?:将|把)(?=Ⓡ(?:作为|列为|写入|确定为))',
);

/** Who stands before 印发, 出台, 发布, 制定 issued the document; 《青石市关于…》 names its issuer. */
export const issuesByVerb: ClaimRule = {
  name: 'issues-by-verb',
  words: {
    zh: '印发、出台、发布、制定文件的主体，或文件名里的发文单位',
    en: 'who issued a document: 印发, 出台, 发布, or the issuer in its title',
  },
  confidence,
  examples: {
    yes: [
      {
        text: '青石市商务局印发《关于支持园区发展的若干意见》。',
        finds: ['青石市商务局 ISSUES 《关于支持园区发展的若干意见》'],
      },
      {
        text: '青石市人大常委会表决通过《青石市园区管理条例》。',
        finds: ['青石市人大常委会 ISSUES 《青石市园区管理条例》'],
      },
    ],
    no: ['青石市商务局学习《关于支持园区发展的若干意见》。'],
  },
  find(passage) {
    const said = findVerbClaims(passage, {
      type: 'ISSUES',
      rule: 'issues-by-verb',
      confidence,
      verbs,
      subjects: ['Institution', 'Zone', 'Place'],
      object: 'Policy',
      notBetween: /[，ⓅⒺ]|根据|落实|要求/,
    }).filter(({ to }) => document.test(to.name));
    const titled: Claim[] = [];
    const issuers = new Map(
      passage.mentions.filter(({ kind }) => kind === 'Institution').map((body) => [body.start, body]),
    );
    const places = new Map(
      passage.mentions
        .filter(({ kind, name }) => kind === 'Place' && seat.test(name))
        .map((place) => [place.name, place]),
    );
    const known = new Set(said.map(({ to }) => to.name));
    for (const outline of readOutlines(passage)) {
      outline.mentions.forEach((policy, at) => {
        if (policy?.kind !== 'Policy' || !policy.name.startsWith('《')) return;
        const place = seat.exec(policy.name.slice(1, 9))?.[0];
        const ofPlace = place && !known.has(policy.name) && plan.test(policy.name) ? places.get(place) : undefined;
        const issuer = issuers.get(policy.start + 1) ?? ofPlace;
        if (!issuer || policy.name.startsWith('《中华')) return;
        titled.push(
          buildClaim(
            'ISSUES',
            issuer,
            policy,
            outline,
            { start: at, end: at + 1 },
            { properties: {}, rule: 'issues-by-verb', confidence },
          ),
        );
      });
    }
    return [...said, ...titled];
  },
};

/** 落实某省委某某战略; 某部门《…通知》: whose order it is. */
const owned =
  /(?:落实|围绕|按照|根据|依据|遵照|贯彻|紧扣)了?(?<by>[ⓏⒾⓁ、]{1,4})(?:的|下发的|印发的|发布的|出台的|制定的|提出的|关于)?Ⓡ/g;
/** 某省委“双轮驱动”战略 needs no verb: a committee or a government gives orders. */
const ruled = /(?<![ⓏⒾⓁ、])(?<by>[Ⓘ]{1,2})(?:的|下发的|印发的|发布的|出台的|制定的|提出的|关于)?Ⓡ/g;
/** 某部门印发的某方案, 某部门《…通知》. */
const authored =
  /(?<by>[ⓏⓁⒾ](?:[、和与][ⓏⓁⒾ])*)(?:近日|日前|此前|近期|Ⓨ)?(?:(?:所|联合|正式|共同|率先)*(?:印发|发布|公布|出台|制定|提出|设立|推出|下发|颁布|实施|签发)的)Ⓡ|(?<![ⓏⓁ])(?<of>Ⓘ)(?:关于)?Ⓡ/g;
const ruler = /(?<!团)(?:[省市区县州]委|政府)$/;
const order = /》$|(?:部署|战略|决策|方案|规划|计划|要求|办法|意见|措施|制度|政策)$/;
const likely = 0.65;

/** A plan or order that somebody carries out as another's was issued by that other. */
export const issuesByOwner: ClaimRule = {
  name: 'issues-by-owner',
  words: {
    zh: '“落实某某的…”“按照某某…”里的发文单位',
    en: 'whose order or plan it is that is carried out: 落实某省委…战略',
  },
  confidence: likely,
  examples: {
    yes: [
      {
        text: '松岭县贯彻落实青石市委“双轮驱动”发展战略。',
        finds: ['青石市委 ISSUES “双轮驱动”发展战略'],
      },
      {
        text: '松岭县学习青石市商务局《关于支持园区发展的若干意见》。',
        finds: ['青石市商务局 ISSUES 《关于支持园区发展的若干意见》'],
      },
    ],
    no: ['松岭村落实“双轮驱动”发展战略。'],
  },
  find(passage) {
    const claims: Claim[] = [];
    for (const outline of readOutlines(passage)) {
      const take = (match: RegExpExecArray, isOrder: (body: Mention, to: Mention) => boolean): void => {
        const by = match.groups?.by ?? '';
        const from = match.index + match[0].indexOf(by);
        const end = match.index + match[0].length;
        const to = outline.mentions[end - 1];
        for (const body of outline.mentions.slice(from, from + by.length)) {
          if (!to || !body || !isOrder(body, to)) continue;
          const rest = { properties: {}, rule: 'issues-by-owner', confidence: likely };
          claims.push(buildClaim('ISSUES', body, to, outline, { start: match.index, end }, rest));
        }
      };
      for (const match of findSigns(outline, authored)) {
        const by = match.groups?.by ?? match.groups?.of ?? '';
        const end = match.index + match[0].length;
        const to = outline.mentions[end - 1];
        if (!to || (match.groups?.of && !to.name.startsWith('《'))) continue;
        for (const body of outline.mentions.slice(match.index, match.index + by.length)) {
          if (body)
            claims.push(
              buildClaim(
                'ISSUES',
                body,
                to,
                outline,
                { start: match.index, end },
                { properties: {}, rule: 'issues-by-owner', confidence: likely },
              ),
            );
        }
      }
      for (const match of findSigns(outline, owned)) take(match, (_, { name }) => order.test(name));
      for (const match of findSigns(outline, ruled))
        take(match, ({ name }, { rule }) => ruler.test(name) && rule !== 'policy-known');
    }
    return claims;
  },
};
