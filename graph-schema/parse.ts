import { type Extraction, extraction } from './interchange.ts';
import { relations } from './relations/index.ts';

/** One way in which an interchange object breaks the rules of the graph. */
export interface Fault {
  /** Where: `relations[3].from`. */
  path: string;
  message: string;
}

/** Thrown for an object that is no valid extraction; it lists every fault. */
export class InvalidExtraction extends Error {
  readonly code = 'invalid-extraction';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const lines = faults.slice(0, 5).map((fault) => `${fault.path}: ${fault.message}`);
    const more = faults.length > 5 ? ` (and ${faults.length - 5} more)` : '';
    super(`not a valid extraction: ${lines.join('; ')}${more}`);
    this.name = 'InvalidExtraction';
    this.faults = faults;
  }
}

/**
 * Reads an interchange object of unknown origin.
 * @throws InvalidExtraction where its shape, an id, a signature or a quote does not hold.
 */
export function parseExtraction(value: unknown): Extraction {
  const result = extraction.safeParse(value);
  if (!result.success) {
    throw new InvalidExtraction(
      result.error.issues.map((issue) => ({ path: issue.path.join('.') || '(root)', message: issue.message })),
    );
  }
  const faults = findFaults(result.data);
  if (faults.length > 0) throw new InvalidExtraction(faults);
  return result.data;
}

/** What the shape alone cannot say: ids that meet, signatures that allow, quotes that stand in the text. */
export function findFaults(data: Extraction): Fault[] {
  const faults: Fault[] = [];
  const { text } = data.article;
  const kindOf = new Map<string, string>();
  const check = (holds: boolean, path: string, message: string) => {
    if (!holds) faults.push({ path, message });
  };
  const checkQuote = (path: string, start: number, end: number, quote: string) =>
    check(text.slice(start, end) === quote, path, `the text from ${start} to ${end} is not the quote`);

  data.entities.forEach((item, index) => {
    check(!kindOf.has(item.id), `entities[${index}].id`, `${item.id} is used twice`);
    kindOf.set(item.id, item.type);
    for (const [start, end] of item.mentions) {
      check(start < end && end <= text.length, `entities[${index}].mentions`, `${start} to ${end} is outside the text`);
    }
  });
  data.relations.forEach((item, index) => {
    const path = `relations[${index}]`;
    const definition = relations.find((candidate) => candidate.type === item.type);
    const from = kindOf.get(item.from);
    const to = kindOf.get(item.to);
    check(from !== undefined, `${path}.from`, `there is no entity ${item.from}`);
    check(to !== undefined, `${path}.to`, `there is no entity ${item.to}`);
    if (definition && from && to) {
      const allowed = definition.pairs.some((pair) => pair[0] === from && pair[1] === to);
      check(allowed, path, `${item.type} cannot join ${from} to ${to}`);
      const properties = definition.properties.safeParse(item.properties);
      check(properties.success, `${path}.properties`, properties.error?.issues[0]?.message ?? 'not allowed');
    }
    const { reportedBy } = item.properties;
    check(
      reportedBy === undefined || kindOf.get(String(reportedBy)) !== undefined,
      `${path}.properties.reportedBy`,
      `there is no entity ${reportedBy}`,
    );
    for (const each of item.evidence) checkQuote(`${path}.evidence`, each.start, each.end, each.quote);
  });
  data.statements.forEach((item, index) => {
    const path = `statements[${index}]`;
    check(kindOf.get(item.speaker) === 'Person', `${path}.speaker`, `${item.speaker} is no Person of this article`);
    for (const id of item.about) check(kindOf.has(id), `${path}.about`, `there is no entity ${id}`);
    checkQuote(path, item.start, item.end, item.text);
    if (item.evidence) checkQuote(`${path}.evidence`, item.evidence.start, item.evidence.end, item.evidence.quote);
  });
  return faults;
}
