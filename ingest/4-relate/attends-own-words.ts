import { findFirst } from '../text/spans.ts';
import { findSpeakers } from '../text/speakers.ts';
import { findWhole, type Programme, readProgramme } from '../text/whole-events.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';

const confidence = 0.7;
const taking =
  /(?:聆听|听了?|参加|参训|接受|观看)[^。，]{0,14}(?:授课|讲座|培训|课程|课|宣讲|活动|演出|体验|教育)|(?:此次|这次|本次|今天|今日|本期)[^。，]{0,14}(?:之行|培训|活动|学习|讲座|课程|参观|考察|义诊|体验|交流|观摩|演出|比赛|课堂|课)/;
const own =
  /让我|使我|自己|我(?![们市区省县校院局国厅会委])|我们[^。]{0,16}(?:收获|受益|感受|学到|认识到|体会|懂得)|启发|受益|收获/;

/** Who tells in own words of listening, learning or this trip took part in what the article is about. */
export const attendsInOwnWords: ClaimRule = {
  name: 'attends-in-own-words',
  words: { zh: '自述参加、聆听、此次之行', en: 'own words of having taken part: 聆听授课, 此次之行' },
  confidence,
  examples: {
    yes: [
      {
        text: '青石市商务局举办园区招商能力培训班。青石经开区管委会主任赵立新说：“聆听专家授课对我启发很大，收获很多。”',
        finds: ['赵立新 ATTENDS 园区招商能力培训班'],
      },
    ],
    no: ['青石市商务局举办园区招商能力培训班。赵立新说：“举办此次培训旨在提升招商能力。”'],
  },
  find(passage) {
    const programme = readProgramme(passage.mentions);
    const claims: Claim[] = [];
    for (const { quote, person } of findSpeakers(passage)) {
      const words = passage.text.slice(quote.start, quote.end);
      const match = taking.exec(words);
      if (!match || !own.test(words)) continue;
      const to = lastBefore(programme, quote.start);
      if (!to) continue;
      const start = quote.start + match.index;
      claims.push({
        type: 'ATTENDS',
        from: person,
        to,
        start,
        end: start + match[0].length,
        properties: {},
        rule: 'attends-in-own-words',
        confidence,
        inferred: true,
      });
    }
    return claims;
  },
};

/** The last event before the words; of a ceremony or session the event to which it belongs. */
function lastBefore(programme: Programme, at: number): Mention | undefined {
  let place = findFirst(programme.here, at) - 1;
  while (programme.here[place]?.aside) place -= 1;
  const last = programme.here[place];
  return last && (findWhole(programme, last) ?? last);
}
