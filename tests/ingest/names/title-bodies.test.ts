import { describe, expect, it } from 'vitest';
import { posts } from '../posts.ts';

describe('the body before a title and a name', () => {
  it('begins behind the mark or the title before it, also where 和 or 及 stands in it', () => {
    expect(posts('青山工业园区管委会副主任、宣传和统战部部长李大江出席。')).toEqual([
      '李大江 | 副主任 | 青山工业园区管委会',
      '李大江 | 部长 | 青山工业园区管委会宣传和统战部',
    ]);
    expect(posts('新加坡新闻和通讯部部长杨丽华、老挝工业和贸易部部长周立新致辞。')).toEqual([
      '周立新 | 部长 | 老挝工业和贸易部',
      '杨丽华 | 部长 | 新加坡新闻和通讯部',
    ]);
  });

  it('goes on over the sending of a group, and is a part of the body that it begins with', () => {
    expect(posts('青山市纪委监委派出第三纪检监察组组长李大江发言。')).toEqual([
      '李大江 | 组长 | 青山市纪委监委派出第三纪检监察组',
    ]);
  });

  it('is not the title’s own word: a unit before a rank is a body', () => {
    expect(posts('青山市人力资源和社会保障局农民工工作科一级主任科员李大江说。')).toEqual([
      '李大江 | 一级主任科员 | 青山市人力资源和社会保障局农民工工作科',
    ]);
  });

  it('is no body where nobody says whose it is', () => {
    expect(posts('招生就业处副处长李大江出席。')).toEqual([]);
    expect(posts('心理健康教育志愿者李大江讲课。')).toEqual([]);
  });

  it('ends where the person before it ends', () => {
    expect(posts('青山市市长李大江与中国云帆集团董事长周立新出席签约仪式。')).toEqual([
      '周立新 | 董事长 | 中国云帆集团',
      '李大江 | 市长 | 青山市人民政府',
    ]);
  });

  it('is of the same rank as the one before it: a college is no part of an office', () => {
    expect(posts('浙江大学发展规划处处长、经济学院院长李大江出席。')).toEqual([
      '李大江 | 处长 | 浙江大学发展规划处',
      '李大江 | 院长 | 浙江大学经济学院',
    ]);
  });

  it('is the mission of an ambassador, the government of a chief executive', () => {
    expect(posts('中国驻泰国大使李大江致辞，香港特区行政长官周立新出席。')).toEqual([
      '周立新 | 行政长官 | 香港特别行政区政府',
      '李大江 | 大使 | 中国驻泰国大使馆',
    ]);
  });
});
