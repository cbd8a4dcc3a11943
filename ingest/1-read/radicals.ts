/** Signs of the list of radicals, each before the character that it looks like; NFKC knows most of the others. */
const pairs =
  '⺁厂⺇几⺌小⺎兀⺏尣⺐尢⺓幺⺔彑⺛旡⺝月⺟母⺠民⺡氵⺢氺⺣灬⺤爪⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺲罒⺳网⺶羊⺷羊⺹老⺼肉⺽臼⺾艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角' +
  '⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭齿⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⼾户';
const looks = new Map(Array.from(pairs.matchAll(/(.)(.)/gu), ([, sign = '', character = '']) => [sign, character]));

/** Many PDFs, and what is copied out of them, have ⻘⽯ where 青石 is written; every sign stays one unit. */
export function foldRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/g, (sign) => looks.get(sign) ?? sign.normalize('NFKC'));
}
