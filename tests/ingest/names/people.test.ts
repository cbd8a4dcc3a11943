import { describe, expect, it } from 'vitest';
import { walk } from '../examples.ts';

function people(text: string): string[] {
  return walk(text)
    .resolution.entities.filter((entity) => entity.type === 'Person')
    .map((entity) => entity.name);
}

describe('persons', () => {
  it('end before the verb or conjunction behind them', () => {
    for (const behind of ['与大家交流', '和代表座谈', '就此作说明', '向企业介绍', '等出席', '在会上讲话', '表示欢迎']) {
      expect(people(`苏州市商务局局长陈晓明${behind}。`), behind).toEqual(['陈晓明']);
    }
  });

  it('may have names of two, three and four characters, and foreign ones with a dot', () => {
    expect(people('苏州市商务局局长李锐致辞。')).toEqual(['李锐']);
    expect(people('苏州市商务局局长欧阳文静致辞。')).toEqual(['欧阳文静']);
    expect(people('联合国教科文组织助理总干事斯蒂芬尼亚·贾尼尼致辞。')).toEqual(['斯蒂芬尼亚·贾尼尼']);
  });

  it('are found in a list that one of them opens', () => {
    expect(people('市领导陈晓明、林建华、周敏出席会议。')).toEqual(['陈晓明', '林建华', '周敏']);
  });

  it('that stand in a by-line are none', () => {
    expect(people('本报讯（记者 陈晓明 通讯员 林建华）近日，大会召开。')).toEqual([]);
  });

  it('are no words that look like names', () => {
    expect(people('高度重视项目建设，方面代表表示满意，将继续支持、安全生产。')).toEqual([]);
  });

  it('are not cut out of a word that begins before them', () => {
    expect(people('大家认真学习明远先生的事迹。')).not.toContain('习明远');
    expect(people('全体学员矢志民族复兴，努力工作。')).toEqual([]);
  });

  it('are the same where only the given name is used, with courtesy; a spirit named after one is none', () => {
    const text = '市长郑明远出席会议。大家认真学习明远先生的事迹，弘扬明远精神、郑明远精神。';
    const { findings } = walk(text);
    expect(people(text)).toEqual(['郑明远']);
    const places = findings.mentions.filter((mention) => mention.kind === 'Person').map((mention) => mention.start);
    expect(places).toEqual([text.indexOf('郑明远'), text.indexOf('明远先生')]);
  });
});
