import { findSubject, listAfter } from '../text/actors.ts';
import { buildClaim, findEvent, isUnsaid } from '../text/context.ts';
import { findMatches } from '../text/matches.ts';
import { clauseOf, type Outline, readOutlines } from '../text/outline.ts';
import type { Claim, ClaimRule } from '../types.ts';

const confidence = 0.85;
/** 致辞, 作动员讲话, 主持会议, 作交流发言. */
const speech =
  /(?<plain>致欢迎[辞词]|致开幕[辞词]|致[辞词])|(?:作|做|发表|并|、|进行)了?[^，。；ⓅⒾⓏⒺ]{0,10}?(?<spoken>讲话|发言)(?!精神|人|稿)|在[^，。；ⓅⒾⓏⒺ]{0,8}(?<within>讲话|发言)(?:中|时)|(?<chaired>主持)(?!人|词|下|召开制定)|(?<shown>介绍)(?<=(?:会|论坛|活动|仪式|Ⓔ)上，?[^。；]{0,40}介绍)了?(?=[^，。；]{2,30}(?:情况|规划|工作|进展|成果|经验|背景|历程|特色|优势|举措))/g;

/** Persons before 致辞, 讲话, 发言, 主持 speak at the event. */
export const speaksAtByVerb: ClaimRule = {
  name: 'speaks-at-by-verb',
  words: { zh: '致辞、讲话、发言、主持之前的人', en: 'persons before 致辞, 讲话, 发言 or 主持' },
  confidence,
  examples: {
    yes: [
      {
        text: '青石市商务局举办新能源产业推介会。青石市商务局局长赵立新出席推介会并致辞。',
        finds: ['赵立新 SPEAKS_AT 新能源产业推介会'],
      },
    ],
    no: ['认真学习重要讲话精神。'],
  },
  find(passage) {
    const outlines = readOutlines(passage);
    const claims: Claim[] = [];
    outlines.forEach((outline, index) => {
      for (const match of findMatches(outline.signs, speech)) {
        const verb = { start: match.index, end: match.index + match[0].length };
        if (isUnsaid(outline, verb.start)) continue;
        const { end } = clauseOf(outline, verb.start);
        const subject = listAfter(outline, verb.end, end) ?? findSubject(outlines, index, verb.start);
        const event = findEvent(outlines, index, verb.end, end);
        if (!subject || !event) continue;
        const { plain, spoken, within, shown } = match.groups ?? {};
        const said = spoken
          ? readWords(passage.text, outline, verb).replace(/^(?:作|做|发表|并|、|进行)了?/, '')
          : undefined;
        const manner = plain ? '致辞' : (said ?? within ?? shown ?? '主持');
        for (const from of subject.mentions) {
          if (from.kind !== 'Person') continue;
          claims.push(
            buildClaim('SPEAKS_AT', from, event, outline, verb, {
              properties: { manner },
              rule: 'speaks-at-by-verb',
              confidence,
            }),
          );
        }
      }
    });
    return claims;
  },
};

function readWords(text: string, { at, sentence }: Outline, { start, end }: { start: number; end: number }): string {
  return text.slice(at[start] ?? sentence.start, at[end] ?? sentence.end);
}
