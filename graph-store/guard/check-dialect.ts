import { buildScope } from './build-scope.ts';
import type { Finding } from './check-clauses.ts';
import { absences } from './dialect/absent.ts';
import { traps } from './dialect/index.ts';
import { type Syntax, walkWithin } from './syntax.ts';

/** The first place where the embedded database would answer wrongly, or not at all. */
export function findDialectFault(tree: Syntax): Finding | undefined {
  const scope = buildScope(tree);
  for (const trap of traps) {
    const [place] = trap.find(tree, scope);
    if (place) {
      const why = { zh: `${trap.wrong.zh}。${trap.instead.zh}。`, en: `${trap.wrong.en}. ${trap.instead.en}.` };
      return { code: 'wrong-on-embedded', name: trap.name, why, start: place.start, end: place.end };
    }
  }
  for (const [node, within] of walkWithin(tree)) {
    const absence = absences.find((candidate) => candidate.is(node, within));
    if (absence) {
      const why = {
        zh: `内嵌数据库没有${absence.what.zh}：${absence.instead.zh}。`,
        en: `The embedded database does not have ${absence.what.en}: ${absence.instead.en}.`,
      };
      return { code: 'missing-on-embedded', name: absence.what.en, why, start: node.start, end: node.end };
    }
  }
  return undefined;
}
