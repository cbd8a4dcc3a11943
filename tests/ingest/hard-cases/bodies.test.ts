import { describe, expect, it } from 'vitest';
import { readFacts, readPosts, readThings } from './facts.ts';

const bodies = (text: string) => readThings(text, 'Institution');

describe('bodies in hard cases', () => {
  it('keep verbs and joiners that are a part of their name', async () => {
    expect(await bodies('活动由湖南省预防医学会糖尿病防治专业委员会主办。')).toEqual([
      '湖南省预防医学会糖尿病防治专业委员会',
      '湖南省预防医学会',
    ]);
    expect(await bodies('杭州市全民运动与健康促进协会与宁波市体育总会签约。')).toContain(
      '杭州市全民运动与健康促进协会',
    );
    expect(await bodies('香港维护家庭基金会总干事李大江致辞。')).toEqual(['香港维护家庭基金会']);
    expect(await bodies('湖南警察学院法律系党支部书记李大江发言。')).toContain('湖南警察学院法律系党支部');
  });

  it('begin behind a body and its joiner where another place or body follows', async () => {
    expect(await bodies('青山大学与宁波市体育协会签约。')).toEqual(['青山大学', '宁波市体育协会']);
  });

  it('keep what is quoted at their beginning', async () => {
    expect(await bodies('会上为“青山有礼”长江生态小卫士志愿者服务队授旗。')).toEqual([
      '“青山有礼”长江生态小卫士志愿者服务队',
    ]);
  });

  it('are offices for one task', async () => {
    expect(await readPosts('青山市示范区创建办主任李大江作发言。')).toEqual(['李大江 青山市示范区创建办 主任']);
    expect(await bodies('杭州市慈善办、宁波市体育局参加。')).toContain('杭州市慈善办');
    expect(await bodies('大会由我院承办，记者经办。')).toEqual([]);
  });

  it('of the centre are not two where their name begins with another', async () => {
    expect(await bodies('中共中央宣传部副部长李大江出席。')).toEqual(['中共中央宣传部']);
    expect(await bodies('中央政府驻港联络办主任李大江致辞。')).toEqual(['中央政府驻港联络办']);
  });

  it('stand side by side without a mark where a place is said again', async () => {
    const found = await bodies('落实《山东省税务局山东省市场监督管理局关于做好查验服务工作的通知》要求。');
    expect(found).toContain('山东省税务局');
    expect(found).toContain('山东省市场监督管理局');
    expect(found).toHaveLength(2);
  });

  it('are none where a centre is what a place is to become', async () => {
    expect(await bodies('加快推动上海科创中心建设。')).toEqual([]);
    expect(await bodies('青山区将建成现代化区域中心城市。')).toEqual([]);
  });

  it('keep 和 in the name of a sub-district', async () => {
    expect(await bodies('成都高新区中和街道办事处主任李大江介绍了情况。')).toContain('成都高新区中和街道办事处');
  });

  it('that open a longer name give it no whole', async () => {
    const { facts } = await readFacts('国家税务总局杭州市税务局局长李大江出席。');
    expect(facts.filter((fact) => fact.includes('PART_OF'))).toEqual([]);
  });

  it('are none where several are meant, or a sort of them', async () => {
    expect(await bodies('香港七大商会共同主办，三地图书馆参加。')).toEqual([]);
    expect(await bodies('努力建设教育研究型学校，办好每一所家门口学校。')).toEqual([]);
  });

  it('do not begin with the verb before them', async () => {
    expect(await readThings('会议选举松岭集团有限公司为会长单位。', 'Company')).toEqual(['松岭集团有限公司']);
  });

  it('stand in rows of their people', async () => {
    expect(await readThings('松岭集团彭立勇、陶云鹏等负责同志参加。', 'Person')).toEqual(['彭立勇', '陶云鹏']);
  });
});
