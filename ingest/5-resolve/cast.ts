import type { KindLabel } from '#schema';
import { foldName } from '../text/characters.ts';
import type { Decision, Mention, PropertyValues } from '../types.ts';

/** A thing of the article: all mentions that were taken for it so far. */
export interface Thing {
  kind: KindLabel;
  /** The fullest certain form so far. */
  name: string;
  /** Every other form, in the order of the text. */
  aliases: string[];
  mentions: Mention[];
  properties: PropertyValues;
}

/** The things of an article and how its mentions were taken for them. */
export interface Cast {
  text: string;
  things: Thing[];
  of: Map<Mention, Thing>;
  decisions: Decision[];
}

/** One step of resolution: `thing` is the same as `same`, whose name stays. */
export interface Merge {
  thing: Thing;
  same: Thing;
  reason: string;
}

/** 甘泉路街道街道党工委: what a completion says twice. */
const doubled = /([\u4e00-\u9fff]{2,}|.{4,})\1/;

/** Whether some two units or more stand twice in a row: `doubled` asks this of every name, and slowly. */
function isDoubled(name: string): boolean {
  for (let length = 2; length * 2 <= name.length; length += 1) {
    let same = 0;
    for (let at = length; at < name.length && same < length; at += 1)
      same = name[at] === name[at - length] ? same + 1 : 0;
    if (same === length) return true;
  }
  return false;
}

/** Gathers mentions of one kind and one name. */
export function buildCast(text: string, mentions: readonly Mention[]): Cast {
  const cast: Cast = { text, things: [], of: new Map(), decisions: [] };
  const byName = new Map<string, Thing>();
  for (const mention of mentions) {
    if (mention.kind === 'Post' || mention.kind === 'Date' || mention.anaphor) continue;
    const name = isDoubled(mention.name) ? mention.name.replace(doubled, '$1') : mention.name;
    const key = `${mention.kind} ${foldName(name)}`;
    let thing = byName.get(key);
    if (!thing) {
      thing = { kind: mention.kind, name, aliases: [], mentions: [], properties: {} };
      byName.set(key, thing);
      cast.things.push(thing);
    }
    thing.mentions.push(mention);
    if (mention.properties) Object.assign(thing.properties, mention.properties);
    if (!mention.implied) addForm(thing, text.slice(mention.start, mention.end));
    if (mention.aliases) addForms(thing, mention.aliases);
    cast.of.set(mention, thing);
  }
  return cast;
}

/** Applies merges one after the other; one that meets itself or another kind is left out. */
export function applyMerges(cast: Cast, merges: readonly Merge[]): void {
  const gone = new Map<Thing, Thing>();
  const current = (thing: Thing): Thing => {
    const next = gone.get(thing);
    return next ? current(next) : thing;
  };
  for (const { thing, same, reason } of merges) {
    const from = current(thing);
    const into = current(same);
    if (from === into || from.kind !== into.kind) continue;
    gone.set(from, into);
    cast.decisions.push({ form: from.name, kind: from.kind, name: into.name, reason });
    addForms(into, [from.name, ...from.aliases]);
    into.properties = { ...from.properties, ...into.properties };
    into.mentions = [...into.mentions, ...from.mentions].sort((a, b) => a.start - b.start);
    for (const mention of from.mentions) cast.of.set(mention, into);
  }
  cast.things = cast.things.filter((thing) => !gone.has(thing));
}

/** Gives a thing a fuller name; the old one stays as another form where it stands in the text. */
export function rename(cast: Cast, thing: Thing, name: string, reason: string): void {
  if (name === thing.name) return;
  cast.decisions.push({ form: thing.name, kind: thing.kind, name, reason });
  const old = thing.name;
  thing.name = name;
  thing.aliases = thing.aliases.filter((form) => form !== name);
  if (!thing.aliases.includes(old) && cast.text.includes(old)) thing.aliases.unshift(old);
}

function addForms(thing: Thing, forms: readonly string[]): void {
  for (const form of forms) addForm(thing, form);
}

function addForm(thing: Thing, form: string): void {
  if (form !== '' && form !== thing.name && !thing.aliases.includes(form)) thing.aliases.push(form);
}

/** Takes things out that turned out to be none; what hangs on them goes with them. */
export function dropThings(cast: Cast, isNone: (thing: Thing) => boolean): void {
  for (const thing of cast.things.filter(isNone)) {
    cast.decisions.push({ form: thing.name, kind: thing.kind, reason: 'class-of-zones' });
    for (const mention of thing.mentions) cast.of.delete(mention);
    cast.things = cast.things.filter((other) => other !== thing);
  }
}

/** Whether two things stand side by side in a list or joined by 与, which says that they are two. */
export function isListed(text: string, a: Thing, b: Thing): boolean {
  const starts = new Set([...a.mentions, ...b.mentions].map(({ start }) => start));
  return [...a.mentions, ...b.mentions].some(({ end }) => /[、与和同及]/.test(text[end] ?? '') && starts.has(end + 1));
}
