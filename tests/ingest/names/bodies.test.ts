import { describe, expect, it } from 'vitest';
import { walk } from '../examples.ts';

/** Names of one kind in a text, in the order of the text. */
function names(kind: string, text: string): string[] {
  return walk(text)
    .resolution.entities.filter((entity) => entity.type === kind)
    .map((entity) => entity.name);
}

describe('bodies', () => {
  it('nest: a party committee in a school in a university', () => {
    expect(names('Institution', '浙江大学经济学院党委近日举行会议。').sort()).toEqual([
      '浙江大学',
      '浙江大学经济学院',
      '浙江大学经济学院党委',
    ]);
  });

  it('begin behind verbs and prepositions, whatever stands before', () => {
    const text = (before: string) => `记者${before}保定市应急管理局的消息。`;
    for (const before of ['获悉', '从', '走访了', '联合']) {
      expect(names('Institution', text(before)), before).toEqual(['保定市应急管理局']);
    }
  });

  it('in a list share the place of the first', () => {
    expect(names('Institution', '苏州市发改委、财政局参加会议。')).toEqual(['苏州市发改委', '苏州市财政局']);
  });

  it('keep brackets, joints and quoted words that are parts of their names', () => {
    expect(names('Company', '云帆（青山）电子科技有限公司落户。')).toEqual(['云帆（青山）电子科技有限公司']);
    expect(names('Institution', '中国地质大学（北京）参加。')).toEqual(['中国地质大学（北京）']);
    expect(names('Institution', '浙江大学资源与环境研究所参加。')).toContain('浙江大学资源与环境研究所');
  });

  it('are none where a class is named', () => {
    expect(names('Institution', '各级党委、行业协会和科研院所要协同。')).toEqual([]);
    expect(names('Zone', '全省开发区、国家级经开区和各园区都要学习。')).toEqual([]);
    expect(names('Company', '多家上市公司和龙头企业参加。')).toEqual([]);
  });

  it('hide the places in their names', () => {
    expect(names('Place', '杭州经开区和北京大学签约。')).toEqual([]);
    expect(names('Place', '活动在杭州举行，北京大学参加。')).toEqual(['杭州']);
  });
});

describe('zones', () => {
  it('are written out where the list knows only one', () => {
    expect(names('Zone', '考察团走进杭州经开区。')).toEqual(['杭州经济技术开发区']);
  });

  it('keep their own names where no list knows them', () => {
    expect(names('Zone', '项目落户云帆智能制造产业园。')).toEqual(['云帆智能制造产业园']);
  });
});
