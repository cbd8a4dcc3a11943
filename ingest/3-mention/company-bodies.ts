import { genericModifiers, weakCompanyEndings } from '../lexicon/body-endings.ts';
import { alone, type Body, build, hasPrefix, isLevel, isRare, ownWords, partyOrgan, type Reading } from './body.ts';

const introductions = /^(?:企业|单位|旗下|下属|巨头|品牌|客户|厂商|开发商|运营商|供应商)$/;

const owned = /^(?:旗下|下属|所属)(?:全资|控股|参股)*(?:子|分)?公司$/;

/** The enterprise that ends with 公司, 集团, 银行 and the like. */
export function readCompany(at: Reading): Body | 'none' | undefined {
  const cut = at.own.findLastIndex(
    (word, index) => introductions.test(word.text) && !/^(?:管理|服务|咨询)$/.test(at.own[index + 1]?.text ?? ''),
  );
  // 合作单位|爱尔信集团: the name begins behind the word that introduces it
  const behind = cut >= 0 && cut < at.own.length - 1 ? readCompany(alone(at, at.own.length - 1 - cut)) : undefined;
  if (behind) return behind;
  // 某高新区内|云帆光电有限公司
  if (at.last?.kind === 'Zone' && /^(?:区|辖区|园区)?内$/.test(at.own[0]?.text ?? '') && at.own.length > 1)
    return readCompany(alone(at, at.own.length - 1));
  const words = ownWords(at);
  // 青石集团旗下子公司: a company of another, without a name
  if (owned.test(words.map((word) => word.text).join('') + at.token.text)) return 'none';
  const { text } = at.token;
  const length = words.reduce((sum, word) => sum + word.text.length, 0);
  // 银行卡, 手机银行: no bank
  if (
    text === '银行' &&
    (/^(?:卡|账|贷|理财|流水)/.test(at.after?.text ?? '') || /^(?:手机|网上|电子)$/.test(words.at(-1)?.text ?? ''))
  )
    return undefined;
  const isWeak = weakCompanyEndings.has(text);
  const ends =
    !at.after ||
    at.after.role === 'title' ||
    at.after.role === 'mark' ||
    at.after.role === 'stop' ||
    at.after.text === '副';
  const hasOrgan = at.after?.role === 'direct' && partyOrgan.test(at.after.text);
  if (isWeak && ((!ends && !hasOrgan) || !(hasPrefix(at) || words.some(isRare)))) return undefined;
  if (length === 0 && at.last?.kind === 'Company' && text === '公司') return { ...at.last, end: at.token.end };
  // 三峡集团|有限公司
  if (length === 0 && at.last?.kind === 'Company' && /^(?:股份)?有限公司$/.test(text))
    return { ...at.last, name: at.last.name + text, end: at.token.end };
  const ofPlace = hasPrefix(at) && /(?:银行|证券|农商行)$/.test(text);
  const ofZone = at.last?.kind === 'Zone' && /^(?:集团|公司)$/.test(text);
  if (length === 0 && at.last?.kind !== 'Company' && !ofPlace && !ofZone) return undefined;
  // 东风特种汽车有限公司: a registered name may hold everyday words only
  const isRegistered = /有限(?:责任)?公司$/.test(text) && length >= 4 && words.length > 1;
  if (!hasPrefix(at) && !words.some(isRare) && !isRegistered) return undefined;
  if (length === 1 && !hasPrefix(at)) return undefined;
  if (!hasPrefix(at) && words.every((word) => genericModifiers.has(word.text))) return undefined;
  if (words.length === 1 && isLevel(words[0]?.text ?? '')) return undefined;
  const isOfZone = at.last?.kind === 'Zone' && length >= 2;
  return build(isOfZone ? alone(at, at.own.length) : at, 'Company', isWeak && !hasOrgan ? { weak: true } : {});
}
