import { foldName } from '../text/characters.ts';
import { buildId } from '../text/digest.ts';
import type { Findings, Mention, Resolution, ResolvedEntity, ResolvedRelation } from '../types.ts';

/** Makes entities and relations of mentions and claims. */
export function resolveFindings(findings: Findings): Resolution {
  const entities = new Map<string, ResolvedEntity>();
  const idOf = new Map<Mention, string>();
  for (const mention of findings.mentions) {
    if (mention.kind === 'Post' || mention.kind === 'Date' || mention.anaphor) continue;
    const id = buildId(mention.kind, foldName(mention.name));
    idOf.set(mention, id);
    const entity = entities.get(id) ?? {
      id,
      type: mention.kind,
      name: mention.name,
      aliases: [],
      mentions: [],
      properties: {},
    };
    entities.set(id, entity);
    const surface = findings.text.slice(mention.start, mention.end);
    for (const form of [...(mention.implied ? [] : [surface]), ...(mention.aliases ?? [])]) {
      if (form !== entity.name && !entity.aliases.includes(form)) entity.aliases.push(form);
    }
    entity.mentions.push({ start: mention.start, end: mention.end });
  }
  const relations: ResolvedRelation[] = [];
  for (const claim of findings.claims) {
    const from = idOf.get(claim.from);
    const to = idOf.get(claim.to);
    if (!from || !to || from === to) continue;
    relations.push({
      type: claim.type,
      from,
      to,
      properties: claim.properties,
      evidence: [{ start: claim.start, end: claim.end }],
      rule: claim.rule,
      confidence: claim.confidence,
    });
  }
  return { entities: [...entities.values()], relations, statements: [], decisions: [] };
}
