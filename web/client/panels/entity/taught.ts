import type { GraphNode, GraphSlice } from '#schema';
import { buildTeaching } from '../../../figure/teaching.ts';

/** What follows from lecturing at an event: whom it reached and who else stood there. */
export interface Taught {
  zones: GraphNode[];
  /** Whether the articles say what this person's own subjects were. */
  hasSubjects: boolean;
  together: GraphNode[];
}

/** Reads out of the teaching part of the graph what a teacher's trainings led to; undefined for who teaches nowhere. */
export function findTaught(teaching: Pick<GraphSlice, 'nodes' | 'facts'>, person: string): Taught | undefined {
  const trainings = buildTeaching(teaching).trainings.filter((training) =>
    training.teachers.some((teacher) => teacher.person.id === person),
  );
  if (trainings.length === 0) return undefined;
  const unique = (nodes: readonly GraphNode[]) => [...new Map(nodes.map((node) => [node.id, node])).values()];
  const teachers = trainings.flatMap((training) => training.teachers);
  return {
    zones: unique(
      trainings.flatMap(({ participants }) => participants.flatMap(({ zones }) => zones.map(({ zone }) => zone))),
    ),
    hasSubjects: teachers.some((teacher) => teacher.person.id === person && teacher.subjects.length > 0),
    together: unique(teachers.map((teacher) => teacher.person).filter((other) => other.id !== person)),
  };
}
