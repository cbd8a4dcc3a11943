import { describe, expect, it } from 'vitest';
import { posts } from '../posts.ts';

describe('posts', () => {
  it('belong to the body named right before them', () => {
    expect(posts('浙江大学经济学院党委副书记陈晓明出席会议。')).toEqual(['陈晓明 | 副书记 | 浙江大学经济学院党委']);
  });

  it('share the zone that the first of them names', () => {
    expect(posts('济南高新区党工委书记、管委会主任陈晓明主持会议。')).toEqual([
      '陈晓明 | 主任 | 济南高新区管委会',
      '陈晓明 | 书记 | 济南高新区党工委',
    ]);
  });

  it('of a department behind a committee are held in the department of that committee', () => {
    expect(posts('平湖经开区管委会主任助理、产业事业部部长陈晓明谈道：“收获很大。”')).toEqual([
      '陈晓明 | 主任助理 | 平湖经开区管委会',
      '陈晓明 | 部长 | 平湖经开区管委会产业事业部',
    ]);
  });

  it('of a mayor are held at the government, of a head written with his department there', () => {
    expect(posts('赤壁市委副书记、市长陈晓明致辞，市委常委、宣传部长林建华主持。')).toEqual([
      '林建华 | 常委 | 赤壁市委',
      '林建华 | 部长 | 赤壁市委宣传部',
      '陈晓明 | 副书记 | 赤壁市委',
      '陈晓明 | 市长 | 赤壁市人民政府',
    ]);
  });

  it('that 原 or 前 stands before are former ones', () => {
    expect(posts('浙江省商务厅开发区处原处长陈晓明、宁波市商务局副局长林建华授课。')).toEqual([
      '林建华 | 副局长 | 宁波市商务局',
      '陈晓明 | 处长 | 浙江省商务厅开发区处 | former',
    ]);
  });

  it('behind 原 and the body that it stands before are former too, others are not', () => {
    expect(posts('原南京市委常委、统战部部长陈晓明接受审查。')).toEqual([
      '陈晓明 | 常委 | 南京市委 | former',
      '陈晓明 | 部长 | 南京市委统战部 | former',
    ]);
    expect(posts('日前，南京市商务局局长陈晓明、副局长林建华调研。')).toEqual([
      '林建华 | 副局长 | 南京市商务局',
      '陈晓明 | 局长 | 南京市商务局',
    ]);
  });

  it('may stand behind a verb of holding', () => {
    expect(posts('陈晓明，男，汉族，1970年8月生，现任苏州市副市长、党组成员。')).toEqual([
      '陈晓明 | 副市长 | 苏州市人民政府',
      '陈晓明 | 成员 | 苏州市人民政府党组',
    ]);
    expect(posts('林建华曾任苏州市商务局局长。')).toEqual(['林建华 | 局长 | 苏州市商务局 | former']);
  });

  it('in a list of persons go to each of them, with commas between persons or between posts', () => {
    const expected = ['周敏 | 副主任 | 苏州市发改委', '林建华 | 局长 | 苏州市财政局', '陈晓明 | 书记 | 苏州市委'];
    expect(posts('苏州市委书记陈晓明，苏州市财政局局长林建华，苏州市发改委副主任周敏参加。')).toEqual(expected);
    expect(posts('苏州市委书记陈晓明、苏州市财政局局长林建华、苏州市发改委副主任周敏参加。')).toEqual(expected);
  });

  it('of rank stand behind the name too', () => {
    expect(posts('北京大学林建华教授作报告。')).toEqual(['林建华 | 教授 | 北京大学']);
  });

  it('are none where a title only describes a noun', () => {
    expect(posts('市长热线全天开通，主任医师坐诊。')).toEqual([]);
  });
});
