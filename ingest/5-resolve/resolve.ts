import type { Decision, Findings, Mention, Resolution } from '../types.ts';
import { resolveAnaphors } from './anaphors.ts';
import { applyMerges, buildCast, type Cast, dropThings, type Merge } from './cast.ts';
import { chooseNames } from './choose-names.ts';
import { completeBodies, completeGovernments } from './complete-bodies.ts';
import { completeZones } from './complete-zones.ts';
import { explainForms } from './explain-forms.ts';
import { findHome } from './home.ts';
import { identify } from './identify.ts';
import { mergeAbbreviations, mergeShortened } from './merge-abbreviations.ts';
import { mergeByAlias } from './merge-aliases.ts';
import { mergeBodies } from './merge-bodies.ts';
import { mergeEvents } from './merge-events.ts';
import { mergeChains, mergeCompanies, mergePlaces, mergePolicies } from './merge-forms.ts';
import { mergePersons } from './merge-persons.ts';
import { mergeRenamed } from './merge-renamed.ts';
import { isClassOfZones, isKindAlone, mergeZones } from './merge-zones.ts';
import { buildRelations } from './relations.ts';
import { stateConfidence } from './state-confidence.ts';
import { buildStatements } from './statements.ts';

/** Ways in which two things of an article turn out to be one, in the order in which they are tried. */
const mergers: readonly ((cast: Cast) => Merge[])[] = [
  mergeByAlias,
  mergeRenamed,
  mergeZones,
  mergeBodies,
  mergeAbbreviations,
  mergeShortened,
  mergeCompanies,
  mergePlaces,
  mergeChains,
  mergePersons,
  mergeEvents,
  mergePolicies,
];

/** Makes the entities, relations and statements of an article; every merge and completion says why. */
export function resolveFindings(findings: Findings): Resolution {
  const cast = buildCast(findings.text, findings.mentions);
  for (const merge of mergers) applyMerges(cast, merge(cast));
  dropThings(cast, (thing) => isClassOfZones(thing, cast));
  const home = findHome(cast, findings);
  completeZones(cast, home);
  dropThings(cast, isKindAlone);
  completeBodies(cast, home);
  applyMerges(cast, mergeByAlias(cast));
  applyMerges(cast, mergeBodies(cast));
  chooseNames(cast);
  completeGovernments(cast);
  resolveAnaphors(cast, findings, home);
  const ids = identify(cast, findings, home);
  const statements = buildStatements(cast, ids, findings);
  const relations = buildRelations(cast, ids, findings, statements);
  const reasons = explainForms(cast.things, cast.decisions);
  const entities = cast.things.map((thing) => ({
    id: ids.get(thing) ?? '',
    type: thing.kind,
    name: thing.name,
    aliases: thing.aliases,
    mentions: placesOf(thing.mentions),
    properties: thing.properties,
    ...findSurest(thing.mentions),
    ...(reasons.has(thing) && { reasons: reasons.get(thing) ?? [] }),
  }));
  const decisions: Decision[] = cast.decisions;
  return { ...stateConfidence(findings.text, { entities, relations, statements }), decisions };
}

/** The rule and confidence of the mention that is surest. */
function findSurest(mentions: readonly Mention[]): { rule: string; confidence: number } {
  const sure = mentions.reduce((best, mention) => (mention.confidence > best.confidence ? mention : best));
  return { rule: sure.rule, confidence: sure.confidence };
}

/** Every place once; implied mentions stand at the words that imply them. */
function placesOf(mentions: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const seen = new Set<string>();
  return mentions
    .filter(({ start, end }) => end > start && !seen.has(`${start}-${end}`) && seen.add(`${start}-${end}`))
    .map(({ start, end }) => ({ start, end }));
}
