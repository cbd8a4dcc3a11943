const zones = ['临江经开区', '青石高新区', '松岭经济技术开发区', '白河产业园', '云溪高新区'];
const people = ['李明远', '赵立新', '陈晓明', '林建华', '周敏', '孙立群', '王思远'];
const companies = ['云帆科技有限公司', '海蓝新材料有限公司', '恒岳装备股份有限公司'];
const topics = ['园区招商新思路', '安全生产法规', '数字化转型路径', '产业链招商方法'];

/** Articles made up of a few zones, people and companies, so that many speak of the same ones; all differ. */
export function buildArticles(count: number): { id: string; text: string; date: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const pick = (list: readonly string[], step = 1) => list[(index * step) % list.length] ?? '';
    const zone = pick(zones);
    const person = pick(people, 3);
    const words = [
      `${zone}举办第${index + 1}期招商培训班`,
      '',
      `${(index % 28) + 1}日，${zone}管委会举办第${index + 1}期招商培训班。${zone}管委会主任${person}出席开班仪式并讲话。`,
      `青石大学教授${pick(people, 5)}以《${pick(topics, 3)}》为题授课。`,
      `${pick(companies, 2)}落户${pick(zones, 2)}。${person}表示：“要围绕产业链招商，把项目建设抓紧抓实。”`,
      '',
    ];
    return {
      id: `made-${index}`,
      date: `2024-03-${String((index % 28) + 1).padStart(2, '0')}`,
      text: words.join('\n'),
    };
  });
}

/** The same, one a line. */
export function buildLines(count: number): string[] {
  return buildArticles(count).map((article) => `${JSON.stringify(article)}\n`);
}
