import { describe, expect, it } from 'vitest';
import { walk } from '../examples.ts';

function zones(text: string): string[] {
  return walk(text)
    .resolution.entities.filter((entity) => entity.type === 'Zone')
    .map((entity) => entity.name)
    .sort();
}

function located(text: string): string[] {
  const { entities, relations } = walk(text).resolution;
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? '';
  return relations
    .filter(({ type }) => type === 'LOCATED_IN')
    .map(({ from, to }) => `${nameOf(from)} in ${nameOf(to)}`)
    .sort();
}

describe('a zone that was renamed', () => {
  it('is one zone with both names', () => {
    for (const text of [
      '云溪工业园2015年更名为青山高新技术产业开发区。',
      '青山高新技术产业开发区（原云溪工业园）召开会议。',
      '青山高新技术产业开发区前身是云溪工业园。',
    ]) {
      const { entities } = walk(text).resolution;
      const found = entities.filter(({ type }) => type === 'Zone');
      expect(found.map(({ name }) => name)).toEqual(['青山高新技术产业开发区']);
      expect(found[0]?.aliases).toContain('云溪工业园');
    }
  });

  it('is none where the new name is only wished for, or another zone stands beside the old name', () => {
    expect(zones('云溪工业园拟更名为青山高新技术产业开发区。')).toHaveLength(2);
    expect(zones('青山高新技术产业开发区和原云溪工业园的企业到会。')).toHaveLength(2);
  });
});

describe('zones of one city in a list', () => {
  it('share the city that the first one names', () => {
    expect(zones('临沂经开区、高新区、综保区负责人参加会议。')).toEqual([
      '临沂经济技术开发区',
      '临沂综合保税区',
      '临沂高新技术产业开发区',
    ]);
  });

  it('are of that city also where the article is about another zone of the kind', () => {
    expect(zones('青山高新区召开会议，临沂经开区、高新区到会。')).toContain('临沂高新技术产业开发区');
  });
});

describe('a zone behind another post', () => {
  it('is one of the place, and of no office there', () => {
    expect(zones('新疆喀什地区行署党组成员、经济开发区党工委书记李大江讲话。')).toEqual(['喀什经济开发区']);
    expect(zones('和田地委委员、经济开发区党工委书记李大江讲话。')).toEqual(['和田经济开发区']);
    expect(zones('济南市商务局局长、高新区管委会主任李大江讲话。')).toEqual(['济南高新技术产业开发区']);
    expect(zones('临沂市副市长、经济开发区党工委书记李大江讲话。')).toEqual(['临沂经济技术开发区']);
  });

  it('is left unnamed where no place is certain', () => {
    expect(zones('浙江大学党委书记、高新区管委会主任李大江讲话。')).toEqual([]);
    expect(zones('市委常委、高新区党工委书记李大江讲话。')).toEqual([]);
  });
});

describe('what is no zone of its own', () => {
  it('is said of the parts of a zone in general', () => {
    expect(zones('天津港保税区是天津自贸区旗下片区之一。')).not.toContain('天津自贸区旗下片区');
  });
});

describe('a short name that a listed zone shares with places elsewhere', () => {
  it('means the listed zone where nothing speaks against it', () => {
    expect(zones('杭州召开会议，临江高新区到会。')).toEqual(['萧山临江高新技术产业开发区']);
  });

  it('does not in an article of another province', () => {
    expect(zones('临江高新区召开会议，云南省副省长李大江出席。')).toEqual(['临江高新区']);
  });
});

describe('banners by their short names', () => {
  it('keep their bodies whole', () => {
    const named = walk('科左后旗人社局、达茂旗人民法院和东乌旗教育局到会。').resolution.entities.map(
      ({ name }) => name,
    );
    expect(named).toEqual(expect.arrayContaining(['科左后旗人社局', '达茂旗人民法院', '东乌旗教育局']));
  });

  it('lie in their leagues and regions', () => {
    expect(located('论坛在内蒙古通辽市扎鲁特旗举行。')).toEqual(['扎鲁特旗 in 通辽市', '通辽市 in 内蒙古']);
  });
});

describe('places inside names', () => {
  it('are places where a county opens the name of a zone with words of its own', () => {
    expect(located('李大江参观了泽普县消防器材产业园。')).toEqual(['泽普县消防器材产业园 in 泽普县']);
    expect(located('李大江参观了杭州高新区。')).toEqual([]);
  });

  it('are places along an address, and bodies where they act', () => {
    expect(located('志愿者走进青石高新区云溪街道松园社区。')).toEqual([
      '云溪街道 in 青石高新技术产业开发区',
      '松园社区 in 云溪街道',
    ]);
    expect(located('青石高新区云溪街道松园社区开展活动。')).toEqual([]);
  });
});
