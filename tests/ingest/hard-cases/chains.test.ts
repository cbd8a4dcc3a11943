import { describe, expect, it } from 'vitest';
import { readPosts } from './facts.ts';

describe('chains of posts', () => {
  it('run over several bodies of several persons, commas between persons', async () => {
    const posts = await readPosts(
      '据悉，湖州市委常委、长兴县委书记石兆宁，湖州市商务局党组书记、局长沈国强，长兴经开区党工委副书记、管委会副主任方一鸣等出席活动。',
    );
    expect(posts.sort()).toEqual(
      [
        '石兆宁 湖州市委 常委',
        '石兆宁 长兴县委 书记',
        '沈国强 湖州市商务局党组 书记',
        '沈国强 湖州市商务局 局长',
        '方一鸣 长兴经开区党工委 副书记',
        '方一鸣 长兴经开区管委会 副主任',
      ].sort(),
    );
  });

  it('run over several bodies of several persons, the same mark between posts and persons', async () => {
    const posts = await readPosts(
      '参加座谈的有：甘肃省科技厅党组成员、副厅长马志远、兰州高新区党工委委员、纪工委书记何素梅、兰州大学资源环境学院院长白建华。',
    );
    expect(posts.sort()).toEqual(
      [
        '马志远 甘肃省科技厅党组 成员',
        '马志远 甘肃省科技厅 副厅长',
        '何素梅 兰州高新区党工委 委员',
        '何素梅 兰州高新区纪工委 书记',
        '白建华 兰州大学资源环境学院 院长',
      ].sort(),
    );
  });

  it('go from a city to a district that takes up the next ones', async () => {
    const posts = await readPosts(
      '赣州市人大常委会副主任、市总工会主席罗文斌，南康区委副书记、区长刘启明，区委常委、统战部部长谢小芳，副区长曾庆云陪同调研。',
    );
    expect(posts).toEqual(
      expect.arrayContaining([
        '罗文斌 赣州市总工会 主席',
        '刘启明 南康区委 副书记',
        '刘启明 南康区人民政府 区长',
        '谢小芳 南康区委统战部 部长',
        '曾庆云 南康区人民政府 副区长',
      ]),
    );
    expect(posts).not.toContain('曾庆云 南康区委 副区长');
  });

  it('are parted by 和 and 由, and stay with their own person', async () => {
    const posts = await readPosts(
      '中国商业联合会副会长、浙江省外商投资企业协会会长何志强和宁波保税区管委会副主任、宁波保税区投资促进局局长邵燕分别致辞。',
    );
    expect(posts.sort()).toEqual(
      [
        '何志强 中国商业联合会 副会长',
        '何志强 浙江省外商投资企业协会 会长',
        '邵燕 宁波保税区管委会 副主任',
        '邵燕 宁波保税区投资促进局 局长',
      ].sort(),
    );
    const led = await readPosts(
      '会议由市政府副秘书长、市政务服务局局长卢海涛主持，金华市副市长张勇平讲话，义乌市委常委、常务副市长骆小俊作交流发言。',
    );
    expect(led).toContain('骆小俊 义乌市人民政府 常务副市长');
    expect(led.filter((post) => post.startsWith('张勇平'))).toEqual(['张勇平 金华市人民政府 副市长']);
  });
});

describe('posts behind the name', () => {
  it('are read at the body before it', async () => {
    expect(await readPosts('贵州省大数据局娄松副局长、遵义市投资促进局周小兵处长先后致辞。')).toEqual([
      '娄松 贵州省大数据局 副局长',
      '周小兵 遵义市投资促进局 处长',
    ]);
    expect(await readPosts('烟台市蓬莱区商务局王建民副局长介绍了园区产业规划。')).toEqual([
      '王建民 烟台市蓬莱区商务局 副局长',
    ]);
    expect(await readPosts('中南财经政法大学工商管理学院胡立君教授为学员授课。')).toEqual([
      '胡立君 中南财经政法大学工商管理学院 教授',
    ]);
    expect(await readPosts('南京江宁经开区管委会丁文琴主任助理一同考察。')).toEqual([
      '丁文琴 江宁经开区管委会 主任助理',
    ]);
  });

  it('are nobody’s where no body stands before the name', async () => {
    expect(await readPosts('丁文琴处长一同考察。')).toEqual([]);
  });
});

describe('two heads', () => {
  it('of Party and government each have their own body', async () => {
    const posts = await readPosts(
      '秦皇岛经济技术开发区党工委书记、管委会主任杨铁林主持，党工委副书记、纪检监察工委书记刘学彬传达文件。',
    );
    expect(posts.sort()).toEqual(
      [
        '杨铁林 秦皇岛经济技术开发区党工委 书记',
        '杨铁林 秦皇岛经济技术开发区管委会 主任',
        '刘学彬 秦皇岛经济技术开发区党工委 副书记',
        '刘学彬 秦皇岛经济技术开发区纪检监察工委 书记',
      ].sort(),
    );
    expect(await readPosts('厦门火炬高新区党工委书记兼管委会主任林文生主持会议。')).toHaveLength(2);
    expect((await readPosts('昆明市委书记、滇中新区党工委书记刘洪建调研重点项目。')).sort()).toEqual([
      '刘洪建 昆明市委 书记',
      '刘洪建 滇中新区党工委 书记',
    ]);
  });

  it('are those of the part that is named, not of the zone around it', async () => {
    expect((await readPosts('西咸新区沣东新城党工委书记、管委会主任杨建强介绍情况。')).sort()).toEqual(
      ['杨建强 西咸新区沣东新城党工委 书记', '杨建强 西咸新区沣东新城管委会 主任'].sort(),
    );
  });

  it('of a zone that no list knows are not those of the zone before it', async () => {
    const posts = await readPosts('大连金普新区党工委副书记王强，普湾经济区党工委书记、管委会主任徐家明参加推介。');
    expect(posts).toContain('王强 金普新区党工委 副书记');
    expect(posts).toContain('徐家明 普湾经济区党工委 书记');
    expect(posts.filter((post) => post.startsWith('徐家明') && post.includes('金普'))).toEqual([]);
  });
});

describe('posts of other times', () => {
  it('are former behind 原 and 前, each on its own', async () => {
    expect(await readPosts('湖北省经信厅原副厅长陶立平涉嫌受贿一案开庭审理。')).toEqual([
      '陶立平 湖北省经信厅 副厅长 former',
    ]);
    expect(await readPosts('安徽省发改委前主任李明远以《长三角一体化与园区转型》为题授课。')).toEqual([
      '李明远 安徽省发改委 主任 former',
    ]);
    expect((await readPosts('十堰市郧阳区委原书记胡玉林、原区长孙道成接受组织谈话。')).sort()).toEqual(
      ['胡玉林 十堰市郧阳区委 书记 former', '孙道成 十堰市郧阳区人民政府 区长 former'].sort(),
    );
    expect(await readPosts('日前，原重庆市经信委主任郭坚、重庆市商务委副主任许静作为专家点评。')).toEqual(
      expect.arrayContaining(['郭坚 重庆市经信委 主任 former', '许静 重庆市商务委 副主任']),
    );
  });

  it('are not former where 原 belongs to the former name of the body', async () => {
    expect(await readPosts('柳州市自然资源和规划局（原柳州市国土资源局）局长韦国栋表示，将简化流程。')).toEqual([
      '韦国栋 柳州市自然资源和规划局 局长',
    ]);
    const held = ['平原县商务局局长周立新出席。', '原平市商务局局长周立新出席。', '三原县委书记周立新出席。'];
    for (const text of held) expect((await readPosts(text)).join(), text).not.toContain('former');
  });

  it('are planned behind 拟任, acting with 代', async () => {
    expect((await readPosts('公示显示，黄建平拟任漳州市工信局党组书记、局长。')).sort()).toEqual(
      ['黄建平 漳州市工信局党组 书记 planned', '黄建平 漳州市工信局 局长 planned'].sort(),
    );
    expect(await readPosts('鹤壁市代市长李可、副市长王永青出席。')).toEqual([
      '李可 鹤壁市人民政府 代市长',
      '王永青 鹤壁市人民政府 副市长',
    ]);
  });

  it('are former behind 时任, also where 的 stands before the name', async () => {
    expect(await readPosts('时任绍兴市上虞区委书记的陈建国拍板引进了该项目。')).toEqual([
      '陈建国 绍兴市上虞区委 书记 former',
    ]);
    expect(await readPosts('时任安徽省发改委副主任徐志参加论坛。')).toEqual(['徐志 安徽省发改委 副主任 former']);
    expect(await readPosts('担任湘潭市商务局局长的陈建国说，要抓落实。')).toEqual(['陈建国 湘潭市商务局 局长']);
    expect(await readPosts('市长的关怀、局长的高度重视，让担任书记的责任更重。')).toEqual([]);
  });

  it('are given by 任命, planned by 拟任命, and not by 免去', async () => {
    expect(await readPosts('会议决定任命周海涛为泉州市商务局局长，免去李建新的泉州市商务局局长职务。')).toEqual([
      '周海涛 泉州市商务局 局长',
    ]);
    expect(await readPosts('经研究，拟任命周海涛为泉州台商投资区管委会副主任。')).toEqual([
      '周海涛 泉州台商投资区管委会 副主任 planned',
    ]);
  });
});

describe('posts written together with their department', () => {
  it('are held at the department of the committee or of the place', async () => {
    expect(await readPosts('广元市利州区委常委、组织部长杨志，宣传部长何玲，统战部长罗军参加。')).toEqual(
      expect.arrayContaining(['杨志 利州区委组织部 部长', '何玲 利州区委宣传部 部长', '罗军 利州区委统战部 部长']),
    );
    expect(await readPosts('衡阳市商务局长雷鸣、市人力资源和社会保障局长谭斌出席。')).toEqual([
      '雷鸣 衡阳市商务局 局长',
      '谭斌 衡阳市人力资源和社会保障局 局长',
    ]);
    expect(await readPosts('会上，嘉兴市南湖区委书记朱苗，组织部长陈群伟，区长邵潘锋为新任干部颁发聘书。')).toEqual(
      expect.arrayContaining(['陈群伟 南湖区委组织部 部长', '邵潘锋 嘉兴市南湖区人民政府 区长']),
    );
  });

  it('are none where 长 begins the next word', async () => {
    expect(await readPosts('水利局长期坚持巡查，商务局长效机制健全，财政局长远规划编成。')).toEqual([]);
  });
});
