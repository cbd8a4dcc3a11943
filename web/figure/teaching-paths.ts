import type { Fact, GraphNode, RelationName } from '#schema';
import type { SliceIndex } from './slice-index.ts';

/** A post that a person holds or held. */
export interface Post {
  fact: Fact;
  body: GraphNode;
  title: string;
  former: boolean;
}

/** A zone and the facts that lead to it, nearest first; none where the participant is the zone. */
export interface ZonePath {
  zone: GraphNode;
  facts: Fact[];
}

/** A department of a department still belongs to the zone; further up, the body is no longer the zone's. */
const MAX_STEPS = 3;

/** The posts of a person, the present ones first. */
export function findPosts(person: string, index: SliceIndex): Post[] {
  const posts = index.from(person, 'HOLDS_POST').flatMap((fact) => {
    const body = index.node(fact.to);
    if (!body) return [];
    return [{ fact, body, title: String(fact.properties.title ?? ''), former: fact.properties.former === true }];
  });
  return [...posts.filter((post) => !post.former), ...posts.filter((post) => post.former)];
}

/** The zones for which somebody took part, each by the shortest way; a former post leads nowhere. */
export function findZonePaths(participant: GraphNode, index: SliceIndex): ZonePath[] {
  const found = new Map<string, ZonePath>();
  const visited = new Set([participant.id]);
  let frontier: { node: GraphNode; facts: Fact[] }[] = [{ node: participant, facts: [] }];
  for (let step = 0; step <= MAX_STEPS && frontier.length > 0; step += 1) {
    const next: typeof frontier = [];
    for (const { node, facts } of frontier) {
      if (node.kind === 'Zone') {
        if (!found.has(node.id)) found.set(node.id, { zone: node, facts });
        continue;
      }
      for (const fact of stepsFrom(node, index)) {
        const far = index.node(fact.to);
        if (far && !visited.has(far.id)) {
          visited.add(far.id);
          next.push({ node: far, facts: [...facts, fact] });
        }
      }
    }
    frontier = next;
  }
  return [...found.values()];
}

const STEPS: Partial<Record<GraphNode['kind'], readonly RelationName[]>> = {
  Person: ['HOLDS_POST'],
  Institution: ['ADMINISTERS', 'PART_OF'],
  Company: ['LOCATED_IN', 'PART_OF'],
};

function stepsFrom(node: GraphNode, index: SliceIndex): Fact[] {
  const types = STEPS[node.kind] ?? [];
  return types.flatMap((type) => index.from(node.id, type)).filter((fact) => fact.properties.former !== true);
}
