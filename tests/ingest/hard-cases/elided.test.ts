import { describe, expect, it } from 'vitest';
import { walk } from '../examples.ts';
import { posts } from '../posts.ts';

function bodies(text: string): string[] {
  return walk(text)
    .resolution.entities.filter((entity) => entity.type === 'Institution')
    .map((entity) => entity.name)
    .sort();
}

describe('bodies that leave out whose they are', () => {
  it('are completed where the article speaks of one province', () => {
    expect(bodies('山西省召开会议。会上，省商务厅副厅长李大江讲话。山西省委副书记周立新出席。')).toContain(
      '山西省商务厅',
    );
  });

  it('stay as they are where nothing makes it certain', () => {
    expect(bodies('会上，省商务厅副厅长李大江讲话。')).toEqual(['省商务厅']);
    expect(posts('会上，管委会主任李大江讲话。')).toEqual([]);
  });

  it('of two cities are two', () => {
    const text =
      '8月2日，杭州市委书记李大江率团赴宁波市考察。宁波市委书记周立新陪同。杭州市商务局局长林晓明与宁波市商务局局长陈思远座谈。';
    expect(bodies(text)).toEqual(['宁波市商务局', '宁波市委', '杭州市商务局', '杭州市委']);
  });

  it('of more than one place are none', () => {
    expect(bodies('会议要求，各县政协、各省商务厅认真落实，对接兄弟省市政协。')).toEqual([]);
  });

  it('are what a speaker calls his own', () => {
    const { resolution, findings } = walk(
      '青山高新区管委会主任李大江表示，我区将加快项目建设。白河经开区管委会主任周立新表示，我区将扩大开放。',
    );
    const named = new Map(resolution.entities.map((entity) => [entity.name, entity]));
    const own = findings.mentions.filter((mention) => mention.name === '我区').map((mention) => mention.start);
    expect(own).toHaveLength(2);
    expect(named.get('青山高新技术产业开发区')?.aliases ?? named.get('青山高新区')?.aliases).toBeDefined();
    const statements = resolution.statements.map(({ about }) =>
      about.map((id) => resolution.entities.find((entity) => entity.id === id)?.name),
    );
    expect(statements[0]?.[0]).toMatch(/^青山高新/);
    expect(statements[1]?.[0]).toMatch(/^白河经/);
  });

  it('that follow a school, an office or a committee are its own', () => {
    expect(posts('青山学院召开大会。校党委书记李大江讲话。')).toEqual(['李大江 | 书记 | 青山学院党委']);
    expect(posts('杭州市财政局召开会议。局党组书记、局长李大江讲话。')).toEqual([
      '李大江 | 书记 | 杭州市财政局党组',
      '李大江 | 局长 | 杭州市财政局',
    ]);
    expect(posts('宁波市发改委召开会议。委党组书记、主任李大江讲话。')).toEqual([
      '李大江 | 主任 | 宁波市发改委',
      '李大江 | 书记 | 宁波市发改委党组',
    ]);
  });

  it('are no government where 政府 is a word for what it buys', () => {
    expect(bodies('杭州市政府采购中心发布公告，杭州市政府投资项目开工。')).toEqual(['杭州市政府采购中心']);
  });

  it('are named by an abbreviation too', () => {
    const text = '中国文艺评论家协会举办论坛。中国评协副主席李大江致辞。';
    expect(bodies(text)).toEqual(['中国文艺评论家协会']);
  });
});

describe('nested bodies', () => {
  it('are parts of the body that they begin with, each once', () => {
    const { resolution } = walk('浙江大学经济学院党委书记李大江、国家税务总局杭州市税务局局长周立新出席。');
    const nameOf = new Map(resolution.entities.map((entity) => [entity.id, entity.name]));
    const parts = resolution.relations
      .filter((relation) => relation.type === 'PART_OF')
      .map((relation) => `${nameOf.get(relation.from)} < ${nameOf.get(relation.to)}`);
    expect(parts).toContain('浙江大学经济学院党委 < 浙江大学经济学院');
    expect(parts).toContain('浙江大学经济学院 < 浙江大学');
  });

  it('are no words for bodies of a kind', () => {
    expect(bodies('学校致力于建成高水平大学，建好3所普通高中，推进“双一流”大学建设。')).toEqual([]);
    expect(bodies('会议设主会场，各地设分会场。')).toEqual([]);
  });
});
