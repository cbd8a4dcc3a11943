import { describe, expect, it } from 'vitest';
import { walk } from './examples.ts';

/** 说话人：话, for every statement of a text. */
function said(text: string): string[] {
  const { resolution, findings } = walk(text);
  return resolution.statements.map((each) => {
    const speaker = resolution.entities.find((entity) => entity.id === each.speaker)?.name;
    return `${speaker}：${findings.text.slice(each.start, each.end)}`;
  });
}

const head = '青石市商务局局长李大江';

describe('words in quotation marks', () => {
  it('belong to the speaker before them', () => {
    expect(said(`${head}说：“服务要做实。”`)).toEqual(['李大江：服务要做实。']);
    expect(said(`${head}激动地说，“服务要做实。”`)).toEqual(['李大江：服务要做实。']);
  });

  it('belong to the speaker behind them, who may go on', () => {
    expect(said(`“新厂房下月投产。”${head}表示，后续将扩建两条生产线。`)).toEqual([
      '李大江：新厂房下月投产。',
      '李大江：后续将扩建两条生产线。',
    ]);
  });

  it('run over several sentences', () => {
    expect(said(`${head}介绍：“先抓项目。再抓服务！最后抓考核。”大家鼓掌。`)).toEqual([
      '李大江：先抓项目。再抓服务！最后抓考核。',
    ]);
  });

  it('are no words where they name a thing', () => {
    expect(said(`${head}介绍了“一窗受理”模式。`)).toEqual([]);
  });

  it('belong to the one person of the sentence behind them who says so at its end', () => {
    expect(
      said(`“接过鲜红的旗帜，是一份荣誉。”日前，在青石市商务局志愿服务队授旗仪式现场，队员代表李大江如是说。`),
    ).toEqual(['李大江：接过鲜红的旗帜，是一份荣誉。']);
  });

  it('may end with a comma before the speaker', () => {
    expect(said(`“与传统模式相比，节水效果已初步显现，”${head}说。`)).toEqual([
      '李大江：与传统模式相比，节水效果已初步显现，',
    ]);
  });
});

describe('reported words', () => {
  it('go on over what a leader did and over a day, where wishes follow', () => {
    expect(
      said(`${head}表示，感谢集团的支持。近年来，青石牢记习近平总书记嘱托，加快经济转型。希望双方深化合作。`),
    ).toEqual(['李大江：感谢集团的支持。近年来，青石牢记习近平总书记嘱托，加快经济转型。希望双方深化合作。']);
    expect(said(`${head}表示，服务要做实。去年，青石落户企业三十家。`)).toEqual(['李大江：服务要做实。']);
  });

  it('are his who was told of last where a paragraph begins with 他说', () => {
    expect(said(`${head}介绍，服务要做实。\n他说，园区将加快建设。`)).toEqual([
      '李大江：服务要做实。',
      '李大江：园区将加快建设。',
    ]);
  });

  it('end where the scene changes', () => {
    expect(said(`${head}表示，要把项目建设抓紧抓实。要强化要素保障。随后，与会人员参观了展厅。`)).toEqual([
      '李大江：要把项目建设抓紧抓实。要强化要素保障。',
    ]);
  });

  it('belong to the person that a pronoun stands for', () => {
    expect(said(`${head}介绍了招商情况。他指出，下一步要补齐产业短板。`)).toEqual(['李大江：下一步要补齐产业短板。']);
  });

  it('belong to the subject of the sentence after 并', () => {
    expect(said(`${head}对学员的到来表示热烈欢迎，并希望学员们珍惜学习机会。`)).toEqual([
      '李大江：学员们珍惜学习机会。',
    ]);
  });

  it('are the listed points after demands', () => {
    expect(
      said(
        `${head}作动员讲话并提出三点要求：\n\n一是提高站位。二是学以致用。在学习中，要带着问题学。三是严肃纪律。\n\n培训班为期五天。`,
      ),
    ).toEqual(['李大江：一是提高站位。二是学以致用。在学习中，要带着问题学。三是严肃纪律。']);
  });

  it('have no speaker where only a body, both sides or everybody says them', () => {
    expect(said('青石市商务局表示，将加快建设。')).toEqual([]);
    expect(said('双方表示，将进一步深化合作。大家认为，收获很大。')).toEqual([]);
  });

  it('are none where somebody only gives thanks', () => {
    expect(said(`${head}对大家的支持表示衷心感谢。`)).toEqual([]);
  });
});

describe('a statement', () => {
  it('is about what its words name', () => {
    const { resolution } = walk(`${head}说：“我们要学习杭州经开区的经验。”`);
    const [statement] = resolution.statements;
    const named = resolution.entities.filter((each) => statement?.about.includes(each.id)).map((each) => each.name);
    expect(named).toContain('杭州经济技术开发区');
    expect(named).not.toContain('李大江');
  });
});
