import { isSpokenOf } from '../text/persons.ts';
import { findFirst, findHolder, findWithin } from '../text/spans.ts';
import type { Findings, Mention, Span } from '../types.ts';
import type { Cast, Thing } from './cast.ts';
import type { Home } from './home.ts';

/** Finds what 他, 我区, 该院 stand for; what is not certain is left without a thing. */
export function resolveAnaphors(cast: Cast, findings: Findings, home: Home): void {
  const anaphors = findings.mentions.filter((mention) => mention.anaphor);
  if (anaphors.length === 0) return;
  const named = findings.mentions.filter((mention) => !mention.anaphor && cast.of.has(mention));
  for (const anaphor of anaphors) {
    const found = find(anaphor, cast, findings, named, home);
    if (!found) continue;
    cast.of.set(anaphor, found.thing);
    cast.decisions.push({ form: anaphor.name, kind: found.thing.kind, name: found.thing.name, reason: found.reason });
  }
}

function find(
  anaphor: Mention,
  cast: Cast,
  findings: Findings,
  named: readonly Mention[],
  home: Home,
): { thing: Thing; reason: string } | undefined {
  const take = (mention: Mention | undefined, reason: string) => {
    const thing = mention && cast.of.get(mention);
    return thing ? { thing, reason } : undefined;
  };
  if (anaphor.kind === 'Person') return take(findSubject(anaphor, cast, findings), 'subject-before');
  if (anaphor.kind === 'Zone') {
    if (anaphor.name.startsWith('我')) {
      const own = zoneOfSpeaker(anaphor, cast, findings);
      if (own) return { thing: own, reason: 'zone-of-the-speaker' };
    }
    const before = lastBefore(anaphor, named, (mention) => mention.kind === 'Zone');
    return take(before, 'zone-before') ?? (home.zone ? { thing: home.zone, reason: 'zone-of-the-article' } : undefined);
  }
  if (anaphor.kind === 'Place')
    return take(
      lastBefore(anaphor, named, (mention) => mention.kind === 'Place' && mention.name.endsWith(anaphor.name.slice(1))),
      'place-before',
    );
  const ending = anaphor.name.slice(1);
  const fits = (mention: Mention) =>
    mention.kind === anaphor.kind &&
    (ending.length > 1
      ? mention.name.endsWith(ending) || anaphor.kind === 'Company'
      : /[校院局厅委办会处所]$/.test(ending) && isOfSort(mention.name, ending));
  return take(lastBefore(anaphor, named, fits), 'body-before');
}

function isOfSort(name: string, ending: string): boolean {
  if (ending === '校') return /(?:大学|学院|学校|中学|小学)$/.test(name);
  if (ending === '院') return /院$/.test(name);
  return name.endsWith(ending);
}

/** The person with whom the sentence, else a sentence shortly before in the same paragraph, begins. */
function findSubject(anaphor: Mention, cast: Cast, { sentences, text, mentions }: Findings): Mention | undefined {
  const persons = (span: Span) =>
    findWithin(mentions, span).filter(
      (mention) => mention.kind === 'Person' && cast.of.has(mention) && !isSpokenOf(text, mention),
    );
  const index = findFirst(sentences, anaphor.start + 1) - 1;
  const own = sentences[index];
  if (!own) return undefined;
  const [inside] = persons({ start: own.start, end: anaphor.start });
  if (inside) return inside;
  for (let back = index - 1; back >= Math.max(0, index - 3); back -= 1) {
    const before = sentences[back];
    // a paragraph that begins with 他说 goes on with whom the last one told of
    const paragraphs = anaphor.start === own.start && sentences[index - 1]?.paragraph !== own.paragraph ? 1 : 0;
    if (!before || before.paragraph < own.paragraph - paragraphs) return undefined;
    const [first] = persons(before);
    if (first) return first;
  }
  return undefined;
}

function lastBefore(
  anaphor: Mention,
  named: readonly Mention[],
  fits: (mention: Mention) => boolean,
): Mention | undefined {
  for (let index = findFirst(named, anaphor.start) - 1; index >= 0; index -= 1) {
    const mention = named[index];
    if (mention && mention.end <= anaphor.start && fits(mention)) return mention;
  }
  return undefined;
}

/** The zone where the speaker of the words around holds a post. */
function zoneOfSpeaker(anaphor: Mention, cast: Cast, findings: Findings): Thing | undefined {
  const utterance = findHolder(findings.utterances, anaphor);
  const speaker = utterance && cast.of.get(utterance.speaker);
  if (!speaker) return undefined;
  return zoneOfPerson(speaker, cast, findings);
}

/** The zone whose body a person serves. */
function zoneOfPerson(person: Thing, cast: Cast, findings: Findings): Thing | undefined {
  for (const claim of findings.claims) {
    if (claim.type !== 'HOLDS_POST' || cast.of.get(claim.from) !== person) continue;
    const body = cast.of.get(claim.to);
    if (body?.kind === 'Zone') return body;
    const run = findings.claims.find((each) => each.type === 'ADMINISTERS' && cast.of.get(each.from) === body);
    const zone = run && cast.of.get(run.to);
    if (zone) return zone;
  }
  return undefined;
}
