import { allowedFunctions, allowedProcedures, allowedRules } from './allowed.ts';
import { forbiddenRules, foreignFunction, foreignProcedure, noOptions, noPlan, unknownConstruct } from './forbidden.ts';
import type { Reason } from './refused.ts';
import { isRule, nameOf, type Syntax } from './syntax.ts';

/** What is wrong with a query, before its place is put into words. */
export interface Finding {
  code: string;
  /** The clause, function or procedure. */
  name: string;
  why: Reason;
  start: number;
  end: number;
}

/** First two words as written: `CREATE INDEX`. */
function firstWords(text: string): string {
  return text.replace(/\s+/g, ' ').split(' ', 2).join(' ').toUpperCase();
}

/** `db . labels` and `` `db`.`labels` `` are db.labels. */
function dottedName(node: Syntax): string {
  const names = (part: Syntax): string[] => {
    if (isRule(part, 'symbolicNameString')) return [nameOf(part)];
    return part.children.flatMap(names);
  };
  return names(node).join('.');
}

function findInNode(node: Syntax): Omit<Finding, 'start' | 'end'> | undefined {
  for (const rule of node.rules) {
    if (rule === 'procedureName') {
      const name = dottedName(node);
      if (!allowedProcedures.has(name.toLowerCase())) {
        return { code: 'procedure', name: `CALL ${name}`, why: foreignProcedure };
      }
    }
    if (rule === 'functionName') {
      const name = dottedName(node);
      if (!allowedFunctions.has(name.toLowerCase()))
        return { code: 'function', name: `${name}()`, why: foreignFunction };
    }
    if (rule === 'cypherOption') return { code: 'not-supported', name: node.text, why: noOptions };
    if (rule === 'preparserOption' && !node.rules.includes('cypherOptions')) {
      return { code: 'not-supported', name: node.text.toUpperCase(), why: noPlan };
    }
    const forbidden = forbiddenRules.get(rule);
    if (forbidden) return { ...forbidden, name: forbidden.name || firstWords(node.text) };
    if (!allowedRules.has(rule)) return { code: 'not-supported', name: firstWords(node.text), why: unknownConstruct };
  }
  return undefined;
}

/** The first thing in a statement that a reader may not do. */
export function findForbidden(node: Syntax): Finding | undefined {
  const here = findInNode(node);
  if (here) return { ...here, start: node.start, end: node.end };
  for (const child of node.children) {
    const inside = findForbidden(child);
    if (inside) return inside;
  }
  return undefined;
}
