import { readText } from '../../ingest/1-read/read.ts';
import { explainDocument } from '../../ingest/ingest.ts';
import type { Findings, Resolution, RuleCard } from '../../ingest/types.ts';

/** What an example sentence gave: its findings by rule, and its things by name. */
export interface Walked {
  findings: Findings;
  resolution: Resolution;
}

/** Sends a sentence through the whole pipeline. */
export function walk(text: string): Walked {
  return explainDocument(readText(text));
}

/** Whether a rule had a hand in what a sentence gave. */
export function tookPart(rule: RuleCard, { findings }: Walked): boolean {
  return [...findings.mentions, ...findings.claims, ...findings.utterances].some((found) => found.rule === rule.name);
}

/**
 * Whether a finding of an example was made: `Zone 青石经济开发区`, `甲某某 HOLDS_POST 青石市商务局 局长`,
 * `甲某某 SAID 要加快建设。`. Where the rule finds relations or words, they must be its own.
 */
export function isFound(finding: string, rule: RuleCard, walked: Walked): boolean {
  const { resolution, findings } = walked;
  const [first = '', second = '', third = '', fourth] = finding.split(' ');
  const named = (id: string, name: string) => {
    const entity = resolution.entities.find((each) => each.id === id);
    return entity !== undefined && [entity.name, ...entity.aliases].includes(name);
  };
  const isOwn = (found: string, all: readonly { rule: string }[]) =>
    found === rule.name || !all.some((each) => each.rule === rule.name);
  if (second === 'SAID') {
    const words = finding.slice(finding.indexOf(' SAID ') + 6);
    return resolution.statements.some(
      (each) =>
        named(each.speaker, first) &&
        findings.text.slice(each.start, each.end) === words &&
        isOwn(each.rule, findings.utterances),
    );
  }
  if (/^[A-Z_]+$/.test(second)) {
    return resolution.relations.some(
      (each) =>
        each.type === second &&
        named(each.from, first) &&
        named(each.to, third) &&
        (fourth === undefined || Object.values(each.properties).includes(fourth)),
    );
  }
  const name = finding.slice(first.length + 1);
  return resolution.entities.some((each) => each.type === first && [each.name, ...each.aliases].includes(name));
}
