/**
 * Characters that are read in more ways than one, without tones: 长 is chang in 长沙 and zhang in 市长. Readings that
 * only old books have are left out, so that a name is not spelt in ways that nobody types; those of surnames as well,
 * which the spelling of a person knows.
 */
const readings = `
  长 chang zhang|重 zhong chong|行 xing hang|乐 le yue|朝 chao zhao|都 du dou|会 hui kuai|传 chuan zhuan
  校 xiao jiao|调 tiao diao|曾 zeng ceng|单 dan shan|仇 chou qiu|藏 cang zang|弹 dan tan|降 jiang xiang
  解 jie xie|率 lv shuai|模 mo mu|宿 su xiu|系 xi ji|厦 xia sha|盛 sheng cheng|属 shu zhu|提 ti di|蚌 bang beng
  六 liu lu|莘 shen xin|铅 qian yan|浚 jun xun|番 fan pan|尉 wei yu|盖 gai ge|查 cha zha|朴 pu piao|翟 zhai di
  柏 bai bo|车 che ju|便 bian pian|泊 bo po|薄 bo bao|澄 cheng deng|角 jiao jue|劲 jin jing|觉 jue jiao
  勒 le lei|绿 lv lu|秘 mi bi|粘 zhan nian|圈 quan juan|塞 sai se|杉 shan sha|拓 tuo ta|纤 xian qian|殷 yin yan
  种 zhong chong|幢 zhuang chuang|涡 wo guo|歙 she xi|召 zhao shao|折 zhe she|贾 jia gu|牟 mou mu|参 can shen
  差 cha chai|称 cheng chen|乘 cheng sheng|畜 chu xu|稽 ji qi|卡 ka qia|壳 ke qiao|露 lu lou|落 luo la
  炮 pao bao|曝 bao pu|强 qiang jiang|洞 dong tong|吓 xia he|巷 xiang hang|择 ze zhai|扎 zha za|轧 zha ya
  颤 chan zhan|臂 bi bei|剥 bo bao|阿 a e|侗 dong tong|奇 qi ji
`;

export const heteronyms: ReadonlyMap<string, readonly string[]> = new Map(
  readings
    .trim()
    .split(/[|\n]/)
    .map((entry): [string, string[]] => {
      const [character = '', ...spelt] = entry.trim().split(' ');
      return [character, spelt];
    }),
);
