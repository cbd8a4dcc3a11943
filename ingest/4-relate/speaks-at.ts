import { findSubject, listAfter } from '../text/actors.ts';
import { buildClaim, findEvent, findEventBefore, isUnsaid } from '../text/context.ts';
import { clauseOf, findSigns, type Outline, readOutlines } from '../text/outline.ts';
import { isSpokenOf } from '../text/persons.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';

const confidence = 0.85;
/** 致辞, 作动员讲话, 主持会议, 作交流发言. */
const speech =
  /(?<plain>致欢迎[辞词]|致开幕[辞词]|致[辞词])|(?:作|做|发表|并|、|进行)了?[^，。；ⓅⒾⓏⒺ]{0,10}?(?<spoken>讲话|发言)(?!精神|人|稿)|在[^，。；ⓅⒾⓏⒺ]{0,8}(?<within>讲话|发言)(?:中|时)|(?<onstage>讲话|发言)(?<=在(?:Ⓔ|会)上(?:讲话|发言))(?!精神|稿)|(?<chaired>主持)(?!人|词|下|召开制定)|(?<=Ⓟ)(?<alone>讲话|致辞|发言)(?=[，。；])|(?<told>介绍)(?<=在Ⓔ[上中]?，?介绍)|(?:就[^，。；]{2,30}(?:进行|作)了?[^，。；]{0,4}(?<given>介绍))|(?<shown>介绍)(?<![据经自向][^，。；]{0,12}介绍)(?:了|到)?(?=[^，。；：“”]{0,40}(?:Ⓣ|情况|规划|工作|进展|成果|成效|经验|做法|现状|背景|历程|特色|优势|举措))/g;

/** Persons before 致辞, 讲话, 发言, 主持 speak at the event. */
export const speaksAtByVerb: ClaimRule = {
  name: 'speaks-at-by-verb',
  words: { zh: '致辞、讲话、发言、主持、介绍情况之前的人', en: 'persons before 致辞, 讲话, 发言, 主持 or 介绍…情况' },
  confidence,
  examples: {
    yes: [
      {
        text: '青石市商务局举办新能源产业推介会。青石市商务局局长赵立新出席推介会并致辞。',
        finds: ['赵立新 SPEAKS_AT 新能源产业推介会'],
      },
      {
        text: '青石市政府召开新闻发布会，青石市商务局局长赵立新代表青石市商务局介绍招商大会有关情况。',
        finds: ['赵立新 SPEAKS_AT 新闻发布会'],
      },
    ],
    no: ['认真学习重要讲话精神。', '青石市商务局举办新能源产业推介会。据赵立新介绍，园区发展情况良好。'],
  },
  find(passage) {
    const outlines = readOutlines(passage);
    const claims: Claim[] = [];
    outlines.forEach((outline, index) => {
      for (const match of findSigns(outline, speech)) {
        const verb = { start: match.index, end: match.index + match[0].length };
        if (isUnsaid(outline, verb.start)) continue;
        const { end } = clauseOf(outline, verb.start);
        const subject = listAfter(outline, verb.end, end) ?? findSubject(outlines, index, verb.start);
        const { plain, spoken, within, onstage, alone, told, given, shown } = match.groups ?? {};
        const isShown = (told ?? given ?? shown) !== undefined;
        // 介绍大会情况: what is shown is not where it is shown
        const event = isShown
          ? findEventBefore(outlines, index, verb.start)
          : findEvent(outlines, index, verb.end, end);
        if (!subject || !event) continue;
        if (isShown && !(isStage(event) && isOfSentence(subject.mentions, outline))) continue;
        const said = spoken
          ? readWords(passage.text, outline, verb).replace(/^(?:作|做|发表|并|、|进行)了?/, '')
          : undefined;
        const manner = plain ? '致辞' : (said ?? within ?? onstage ?? alone ?? told ?? given ?? shown ?? '主持');
        for (const from of subject.mentions) {
          if (from.kind !== 'Person' || isSpokenOf(passage.text, from)) continue;
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

/** Meetings and ceremonies, at which 介绍 is a speech; on a walk through a factory it is not. */
function isStage({ name, rule, aliases = [] }: Mention): boolean {
  return (
    rule !== 'event-talks' &&
    [name, ...aliases].some((form) => /(?:会|坛|座谈|仪式|式|班|活动|讲堂|会见|会谈)$/.test(form))
  );
}

function isOfSentence(mentions: readonly Mention[], { sentence }: Outline): boolean {
  return mentions.every(({ start }) => start >= sentence.start);
}

function readWords(text: string, { at, sentence }: Outline, { start, end }: { start: number; end: number }): string {
  return text.slice(at[start] ?? sentence.start, at[end] ?? sentence.end);
}
