import { buildClaim } from '../text/context.ts';
import { readOutlines } from '../text/outline.ts';
import type { Claim, ClaimRule } from '../types.ts';
import { findVerbClaims } from './verb-object.ts';

const confidence = 0.8;
/** What one issues; an action or a model is carried out. */
const document =
  /》$|(?:方案|政策|意见|办法|措施|制度|规划|计划|清单|公示|标准|条例|规定|指南|倡议|条|通知|公告|批复|细则)$/;

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
    ],
    no: ['青石市商务局学习《关于支持园区发展的若干意见》。'],
  },
  find(passage) {
    const said = findVerbClaims(passage, {
      type: 'ISSUES',
      rule: 'issues-by-verb',
      confidence,
      verbs: '印发|出台|发布|公布|颁布|制定|制订|下发|编制|发出|起草|研究制定|提出',
      subjects: ['Institution', 'Zone', 'Place'],
      object: 'Policy',
      notBetween: /[，ⓅⒺ]|根据|落实|要求/,
    }).filter(({ to }) => document.test(to.name));
    const titled: Claim[] = [];
    const issuers = new Map(
      passage.mentions.filter(({ kind }) => kind === 'Institution').map((body) => [body.start, body]),
    );
    for (const outline of readOutlines(passage)) {
      outline.mentions.forEach((policy, at) => {
        if (policy?.kind !== 'Policy' || !policy.name.startsWith('《')) return;
        const issuer = issuers.get(policy.start + 1);
        if (!issuer || !/^[关于印发]/.test(passage.text.slice(issuer.end))) return;
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
