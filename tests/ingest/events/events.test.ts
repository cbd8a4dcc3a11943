import { describe, expect, it } from 'vitest';
import { readText } from '../../../ingest/1-read/read.ts';
import { explainDocument } from '../../../ingest/ingest.ts';
import { walk } from '../examples.ts';
import { namesIn, readNames, readRelations } from './said.ts';

describe('events', () => {
  it('are named from their quotation to their head', () => {
    expect(readNames('8月3日，青石市举办“外贸新规解读”专题培训会。', 'Event')).toEqual(['“外贸新规解读”专题培训会']);
  });

  it('joined by 暨 are one', () => {
    const text = '青石市召开招商工作推进会暨重点项目签约大会。';
    expect(readNames(text, 'Event')).toEqual(['招商工作推进会暨重点项目签约大会']);
  });

  it('are taken up again by their short forms', () => {
    const text = '青石市社科联举办社会组织管理能力提升培训班。培训班为期三天。赵立新出席开班仪式。';
    expect(readNames(text, 'Event')).toEqual(['社会组织管理能力提升培训班', '社会组织管理能力提升培训班开班仪式']);
  });

  it('between quotation marks are all that stands there', () => {
    const text = '由青石市商务局主办的“青石公园城市示范区生态基地建设座谈会”在松岭召开。';
    expect(readNames(text, 'Event')).toEqual(['青石公园城市示范区生态基地建设座谈会']);
  });

  it('keep both sides of 与 behind the verb that holds them', () => {
    expect(readNames('两岸形成了青石传统文化与现代化研讨会。', 'Event')).toEqual(['青石传统文化与现代化研讨会']);
  });

  it('are read by their whole head, not by a shorter one inside it', () => {
    expect(readNames('随后，青石市工会举行三季度工作扩大会议。', 'Event')).toEqual(['三季度工作扩大会议']);
  });

  it('are not the hall in which they are held', () => {
    const text = '云溪社区在居民大讲堂组织开展“阳光心灵”主题宣讲活动。';
    expect(readNames(text, 'Event')).toEqual(['“阳光心灵”主题宣讲活动']);
  });

  it('are no rooms: somebody walks out of the classroom', () => {
    expect(readNames('社工帮助孩子走出课堂。', 'Event')).toEqual([]);
    expect(readNames('青石社区开办“七彩假期”公益课堂。', 'Event')).toEqual(['“七彩假期”公益课堂']);
  });

  it('of a kind, told in general or as ways of doing something, are none', () => {
    expect(readNames('青石社区将开展形式多样、内涵丰富的文明实践活动。', 'Event')).toEqual([]);
    expect(readNames('青石社区通过组织座谈会、讲座、互动游戏等形式开展宣传。', 'Event')).toEqual([]);
  });

  it('with one slogan are two where two bodies hold them', () => {
    const text = '青石社区“生态日”宣讲活动举行。云溪社区“生态日”宣传活动举行。';
    expect(readNames(text, 'Event')).toEqual(['青石社区“生态日”宣讲活动', '云溪社区“生态日”宣传活动']);
  });

  it('inside the title of a document are none', () => {
    expect(readNames('会议审议《关于开展“服务为民”活动的意见》。', 'Event')).toEqual([]);
  });

  it('are sessions where their number or those who meet say which', () => {
    const text = '青石市政协第十四届委员会第六次主席会议在青石召开，出席会议的有赵立新。';
    expect(readNames(text, 'Event')).toEqual(['青石市政协第十四届委员会第六次主席会议']);
  });

  it('begin behind the dateline and the caption', () => {
    expect(readNames('青石新闻8月16日电 老区妇女文化传承活动举行。', 'Event')).toEqual(['老区妇女文化传承活动']);
    expect(readNames('签约现场（青石日报供图）园区招商推介会举行。', 'Event')).toEqual(['园区招商推介会']);
  });

  it('that add nothing of their own are none', () => {
    expect(readNames('园区常年开展各类文体活动，会议室宽敞。', 'Event')).toEqual([]);
  });

  it('side by side are not part of each other', () => {
    const { resolution } = walk('青石市举办新能源产业推介会和松岭文化旅游节。');
    expect(resolution.relations.filter((relation) => relation.type === 'PART_OF')).toEqual([]);
  });

  it('that are visits carry who goes where', () => {
    const walked = walk('青石经开区管委会主任赵立新一行赴松岭高新区学习考察。');
    expect(namesIn(walked, 'Event')).toEqual(['赵立新一行赴松岭高新区学习考察']);
  });

  it('that are visits with long company are called by who led them', () => {
    const said = readRelations(
      '8月3日下午，青石市市长李大江一行7人，在苏州市副市长周敏、苏州市商务局局长赵立新等陪同下，到松岭银行考察。',
    );
    expect(said).toEqual(
      expect.arrayContaining([
        '李大江 ATTENDS 李大江一行到松岭银行考察',
        '周敏 ATTENDS 李大江一行到松岭银行考察',
        '赵立新 ATTENDS 李大江一行到松岭银行考察',
      ]),
    );
  });

  it('that visitors and hosts hold around a table are part of the visit', () => {
    const said = readRelations(
      '8月3日，青石市市长李大江在青石会见了松岭银行董事长周敏一行。青石市商务局局长赵立新参加座谈。',
    );
    expect(said).toEqual(
      expect.arrayContaining(['周敏 ATTENDS 李大江会见周敏一行', '赵立新 ATTENDS 李大江会见周敏一行座谈']),
    );
  });

  it('have the day on which they were held, from the first to the last', () => {
    const { resolution } = walk('2023年8月8日至11日，青石市商务局举办园区招商能力培训班。');
    const event = resolution.entities.find((entity) => entity.type === 'Event');
    expect(event?.properties).toMatchObject({ date: '2023-08-08', endDate: '2023-08-11' });
  });

  it('are dated 昨天 by the day of the article, and over days by both', () => {
    const document = readText('昨天，青石市商务局举办园区招商能力培训班。');
    const told = explainDocument({ ...document, date: '2023-08-09' });
    expect(told.resolution.entities.find(({ type }) => type === 'Event')?.properties).toMatchObject({
      date: '2023-08-08',
    });
    const { resolution } = walk('2023年7月14-19日，青石市商务局举办园区招商能力培训班。');
    expect(resolution.entities.find(({ type }) => type === 'Event')?.properties).toMatchObject({
      date: '2023-07-14',
      endDate: '2023-07-19',
    });
  });

  it('have no day where the year is not known', () => {
    const { resolution } = walk('8月8日，青石市商务局举办园区招商能力培训班。');
    const event = resolution.entities.find((entity) => entity.type === 'Event');
    expect(event?.properties).not.toHaveProperty('date');
  });
});

describe('topics', () => {
  it('of a list are cut at its marks and its last 和', () => {
    const text = '青石市举办园区干部培训班。培训内容包括安全生产法规、应急救援技能和消防设施检查。';
    expect(readNames(text, 'Topic')).toEqual(expect.arrayContaining(['安全生产法规', '应急救援技能', '消防设施检查']));
  });

  it('are not the people who are trained', () => {
    expect(readNames('青石市举办2023年党务干部培训班。', 'Topic')).toEqual([]);
  });
});

describe('policies', () => {
  it('between title marks are documents, lectures are not', () => {
    const text = '青石市印发《园区考核办法》。赵立新以《园区招商新思路》为题授课。';
    expect(readNames(text, 'Policy')).toEqual(['《园区考核办法》']);
  });

  it('are systems in quotation marks, not slogans', () => {
    const text = '园区推行“首席服务员”制度，大家说“办事真快了”，这是“最后一公里”。';
    expect(readNames(text, 'Policy')).toEqual(['“首席服务员”制度']);
  });
});

describe('industries', () => {
  it('share the head of their list', () => {
    expect(readNames('园区聚焦新能源、新材料等产业。', 'IndustryChain')).toEqual(['新能源', '新材料']);
  });

  it('without a name are none', () => {
    expect(readNames('园区主导产业持续壮大，特色产业加快发展。', 'IndustryChain')).toEqual([]);
  });
});
