import { describe, expect, it } from 'vitest';
import { posts } from '../posts.ts';

describe('the posts of a life', () => {
  it('are listed behind 曾任, each at its body, and are former ones', () => {
    expect(
      posts(
        '林晓明，男，汉族，早年在杭州工作，曾任：杭州市规划局副局长、党组成员，杭州市滨江区委副书记（正县级）、书记等职。',
      ),
    ).toEqual([
      '林晓明 | 书记 | 杭州市滨江区委 | former',
      '林晓明 | 副书记 | 杭州市滨江区委 | former',
      '林晓明 | 副局长 | 杭州市规划局 | former',
      '林晓明 | 成员 | 杭州市规划局党组 | former',
    ]);
  });

  it('go on clause by clause with the person of whom the paragraph tells', () => {
    expect(
      posts(
        '林晓明，男，汉族，1970年8月生。2017年3月任宁波市副市长，2020年3月调任杭州市委常委，2021年6月当选杭州市市长。',
      ),
    ).toEqual([
      '林晓明 | 副市长 | 宁波市人民政府 | former',
      '林晓明 | 市长 | 杭州市人民政府',
      '林晓明 | 常委 | 杭州市委 | former',
    ]);
  });

  it('are not those of the one who follows', () => {
    expect(posts('林晓明调离杭州。原任杭州市委书记周立新，现任浙江省副省长。')).toEqual([
      '周立新 | 书记 | 杭州市委 | former',
      '周立新 | 副省长 | 浙江省人民政府',
    ]);
    expect(posts('林晓明未担任杭州市商务局局长，不再担任宁波市商务局局长。')).toEqual([]);
  });

  it('at a body that is pointed at are held there', () => {
    expect(posts('杭州市税务局开展活动。该局党委书记、局长林晓明表示，要做好服务。')).toEqual([
      '林晓明 | 书记 | 杭州市税务局党委',
      '林晓明 | 局长 | 杭州市税务局',
    ]);
    expect(posts('云帆科技有限公司投产。该公司总经理林晓明介绍，产能提升。')).toEqual([
      '林晓明 | 总经理 | 云帆科技有限公司',
    ]);
    expect(posts('该局局长林晓明表示，要做好服务。')).toEqual([]);
  });
});
