import type { MentionRule } from '../types.ts';
import { readAddresses } from './addresses.ts';
import { markBody } from './bodies-marked.ts';
import { isClassNoun } from './class-nouns.ts';
import { readNames } from './names.ts';
import { isVisited } from './visited.ts';

/** Bodies whose bare unit names one body of the article: 管委会, 党工委. */
const aloneEnough = /^(?:管委会|党工委|工委|管理委员会)$/;

/** Party and government bodies, universities, institutes, associations by how their names end. */
export const institutionByEnding: MentionRule = {
  name: 'institution-by-ending',
  words: {
    zh: '以机构后缀结尾的名称，向左到标点、动词或虚词为止',
    en: 'a name that ends as bodies end, grown leftwards to a mark, a verb or a function word',
  },
  confidence: 0.86,
  examples: {
    yes: [
      {
        text: '青山大学化学学院举行开学典礼。',
        finds: ['Institution 青山大学化学学院', 'Institution 青山大学'],
      },
      { text: '记者从河北省保定市应急管理局获悉，汛情平稳。', finds: ['Institution 保定市应急管理局'] },
    ],
    no: ['各级党委和有关部门要高度重视。'],
  },
  find(passage) {
    const { bodies } = readNames(passage);
    const addresses = readAddresses(passage);
    return bodies
      .filter((body) => !addresses.bodies.has(body))
      .filter((body) => body.kind === 'Institution' && (!body.lost || aloneEnough.test(body.name)))
      .filter((body) => !isVisited(passage.text, body) && !isClassNoun(passage.text, body))
      .map((body) => markBody(passage.text, body, this.name, body.bare ? 0.6 : this.confidence));
  },
};
