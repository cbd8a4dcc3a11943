import { nameForm } from '../lexicon/person-words.ts';
import { governmentHeads } from '../lexicon/titles.ts';
import type { Body } from './body.ts';
import { attach, findLevel, findSiblingRoot, inherit, needsBase } from './body-roots.ts';
import { findFusedStart, findPlaceStart, readFused, readGovernment, readOffice, readUnit } from './implied-bodies.ts';
import type { TitlePhrase } from './title-phrases.ts';

/** A title with the body at which it is held. */
export interface HeldPost extends TitlePhrase {
  body?: Body;
  /** 原 stands before its body and holds for the posts behind it too. */
  spreads?: true;
  /** The body is not spelled out at its place: the government behind 市长. */
  implied?: true;
}

/** The parties whose committees are called 委会. */
const parties = /^(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)/;

/** 副主任（正县级）、主任. */
const ranked = /^（[^（）]{1,12}）(?=[、，])/;
const joint = /^(?:、|，|和|兼|及|兼任|并兼任|；)?$/;
/** Names between two posts: 局长甲某某、乙某、副局长…, 主席阿依努尔·吐尔逊、副主席…. */
const besideNames = new RegExp(`^(?:${nameForm}、){0,20}${nameForm}(?:、|，|；|和)$`);

/** Decides for every title at which body it is held; titles without one are left without. */
export function findHeldPosts(
  text: string,
  phrases: readonly TitlePhrase[],
  endsAt: ReadonlyMap<number, Body>,
): HeldPost[] {
  const posts: HeldPost[] = [];
  let previous: HeldPost | undefined;
  for (const phrase of phrases) {
    const post = decide(text, phrase, previous, endsAt);
    posts.push(post);
    previous = post;
  }
  return posts;
}

function decide(
  text: string,
  phrase: TitlePhrase,
  previous: HeldPost | undefined,
  endsAt: ReadonlyMap<number, Body>,
): HeldPost {
  const written = findBodyBefore(text, phrase, endsAt);
  const start = written?.start ?? Math.min(findFusedStart(text, phrase), findPlaceStart(text, phrase.outerStart));
  const gap = previous ? text.slice(previous.end, start).replace(ranked, '') : undefined;
  const chained = previous && gap !== undefined && joint.test(gap) ? previous : undefined;
  const beside = previous && gap !== undefined && besideNames.test(gap) ? previous : undefined;
  const root = chained?.body ?? (beside?.body && findSiblingRoot(beside.body));
  // 招生处副处长 behind no other post: nobody says whose 招生处 it is
  const body = written?.lost && !root ? undefined : written;
  const wasFormer = /(?<![平中草高太])原任?$|时任$|(?<![日目此之以年会先提当眼])前$/.exec(
    text.slice(Math.max(0, start - 3), start),
  )?.[0];
  const isPresent = /(?:现任|现为|兼任?)$/.test(text.slice(Math.max(0, start - 2), start));
  const isInside = body?.parent && body.parent.end < body.end && text[body.parent.end] === '原';
  const spreads =
    isInside === true ||
    wasFormer?.[0] === '原' ||
    wasFormer === '前' ||
    wasFormer === '时任' ||
    (chained?.spreads === true && !isPresent && (!body || needsBase(body)));
  const former = phrase.former || spreads || (chained?.former === true && !body);
  const held = { ...phrase, former, ...(spreads ? { spreads: true as const } : {}) };
  const isRegion =
    /自治区$/.test(text.slice(Math.max(0, phrase.outerStart - 3), phrase.outerStart)) && /^副?主席$/.test(phrase.title);
  const unit = isRegion ? '自治区' : governmentHeads[phrase.head];
  if (unit && (!body || body.kind === 'Zone'))
    return { ...held, body: readGovernment(text, phrase, unit, (chained ?? beside)?.body), implied: true };
  // 民进中央副主席、陕西省委会主委: of the same party
  const party = root && body && /(?:省|市|区|县|州)委会$/.test(body.name) ? parties.exec(root.name)?.[0] : undefined;
  if (body && party && !parties.test(body.name)) return { ...held, body: { ...body, name: party + body.name } };
  if (body) {
    if (root && needsBase(body)) return { ...held, body: attach(body, findLevel(body, root)) };
    return body.lost ? held : { ...held, body };
  }
  const office = readOffice(text, phrase);
  if (office) return { ...held, body: office, implied: true };
  const fused = readFused(text, phrase, endsAt.get(findFusedStart(text, phrase)) ?? chained?.body ?? beside?.body);
  if (fused) return { ...held, body: fused };
  const unitBody = previous && chained === undefined ? readUnit(text, phrase, previous) : undefined;
  if (unitBody) return { ...held, body: unitBody };
  if (chained?.body) return { ...held, body: inherit(phrase, chained.body), implied: true };
  if (beside?.body) return { ...held, body: inherit(phrase, beside.body), implied: true };
  return held;
}

/** The body right before a title, also over a bracket or 的: 中文传媒（600373）总经理, X公司的总经理. */
function findBodyBefore(text: string, phrase: TitlePhrase, endsAt: ReadonlyMap<number, Body>): Body | undefined {
  const at = phrase.outerStart;
  const direct = endsAt.get(at) ?? endsAt.get(phrase.start);
  if (direct) return direct;
  if (text[at - 1] === '的') return endsAt.get(at - 1);
  const bracket = /（[^（）]{1,12}）$/.exec(text.slice(Math.max(0, at - 14), at));
  return bracket ? endsAt.get(at - bracket[0].length) : undefined;
}
