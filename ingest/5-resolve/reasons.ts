import type { Words } from '#schema';

/** Why a form was taken for a thing, in plain words. */
export const reasonWords = {
  'body-before': {
    zh: '省去的单位名由前文最近的同类单位补足',
    en: 'what the form leaves out is the body of that sort named shortly before',
  },
  'class-of-zones': { zh: '泛指一类开发区，不是某一个', en: 'it means a class of zones and none of them' },
  'elided-place': {
    zh: '地名省略，全文只有一个这样的单位',
    en: 'the place is left out, and the article names one such body',
  },
  'fullest-form': { zh: '取文中最完整的名称', en: 'of its forms the fullest is the name' },
  'home-of-the-article': {
    zh: '省、市、区、县指文章所讲的那个地方',
    en: 'the province, city or county is the one that the article is about',
  },
  'kind-of-zone': { zh: '类型简称写全', en: 'the kind of zone is written out' },
  'list-of-zones': { zh: '按国家级开发区名单补足名称', en: 'completed by the list of national zones' },
  'long-and-short-form': { zh: '全称与简称', en: 'the long and the short form of one name' },
  'name-with-title': { zh: '姓名带职务', en: 'the name with a title' },
  'only-zone-of-its-kind': { zh: '全文只有一个这类开发区', en: 'the only zone of that kind in the article' },
  'place-before': { zh: '指前文最近提到的地方', en: 'the place of that sort named shortly before' },
  'renamed-zone': { zh: '原名与现名，同一开发区', en: 'the former and the present name of one zone' },
  'same-division': { zh: '同一行政区划', en: 'the same administrative division' },
  'same-event': { zh: '同一活动的另一说法', en: 'another wording for the same event' },
  'same-form': { zh: '文中以同一简称相称', en: 'the article gives both the same short form' },
  'same-industry': { zh: '同一产业的另一说法', en: 'another wording for the same industry' },
  'same-policy': { zh: '同一政策的另一说法', en: 'another wording for the same policy' },
  'same-zone': { zh: '所在地、类型与专名相合', en: 'place, kind of zone and own name agree' },
  'short-company-name': { zh: '企业名的简称', en: 'the short form of a company’s name' },
  'short-place-name': { zh: '地名的简称', en: 'the short form of a place’s name' },
  'subject-before': { zh: '指前文的主语', en: 'the person who is the subject before' },
  'surname-with-title': {
    zh: '姓氏带职务，全文只有一人姓此',
    en: 'surname with a title, and one person bears it here',
  },
  'zone-before': { zh: '指前文最近提到的开发区', en: 'the zone named shortly before' },
  'zone-of-the-article': { zh: '指文章所讲的开发区', en: 'the zone that the article is about' },
  'zone-of-the-body': { zh: '该单位属于文中的这个开发区', en: 'the body belongs to the zone so called in the article' },
  'zone-of-the-city': { zh: '该市只有一个这类开发区', en: 'the city has one zone of that kind' },
  'zone-of-the-speaker': { zh: '指说话人任职的开发区', en: 'the zone where the speaker holds a post' },
  'short-characters': { zh: '取全称中几个字的简称', en: 'a short form takes some characters of the full name' },
} as const satisfies Record<string, Words>;
