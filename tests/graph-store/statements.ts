import { kinds, type RelationName, relations } from '#schema';
import * as changing from '../../graph-store/changing-queries.ts';
import type { Parameters, Statement } from '../../graph-store/database.ts';
import * as judging from '../../graph-store/judgements/judging-queries.ts';
import * as queries from '../../graph-store/queries.ts';

/** A statement with the parameters that it is tried with. */
export interface Asked {
  statement: Statement<unknown>;
  parameters: Parameters;
  /** True where the statement itself puts its rows in order. */
  ordered?: boolean;
}

const few = { limit: 5 };
const ids = ['p-wang', 'z-cx', 'e-class', 'Person-1', 'Zone-2', 'hub-event', 'nobody', '__proto__'];
const articles = ['a1', 'a3', 'every-一', 'hub', 'nobody wrote it'];
const types: RelationName[] = ['ATTENDS', 'COVERS', 'IMPLEMENTS'];
/** Types that state something of two entities. */
export const claims = relations.map(({ type }) => type).filter((type) => type !== 'SAID' && type !== 'ABOUT');
const over = (statement: Statement<unknown>, own: readonly string[]): Asked[] => [
  { statement, parameters: { ids: own } },
  { statement, parameters: { ids: [] } },
];
const of = (statement: Statement<unknown>, own: readonly string[], ordered = false): Asked[] =>
  own.map((id) => ({ statement, parameters: { id, ...few }, ordered }));

/** Every reading statement with things to ask of it: a statement that is added without any does not compile. */
export const asked = {
  countEverything: [{ statement: queries.countEverything, parameters: {} }],
  countKinds: [{ statement: queries.countKinds(kinds.map(({ label }) => label)), parameters: {} }],
  sumMarks: [{ statement: queries.sumMarks, parameters: {} }],
  listArticles: [{ statement: queries.listArticles, parameters: {}, ordered: true }],
  findArticles: over(queries.findArticles, articles),
  findTexts: over(queries.findTexts, articles),
  findMentions: of(queries.findMentions, articles),
  findPlaces: [
    {
      statement: queries.findPlaces,
      parameters: { rows: ids.flatMap((entity) => articles.map((article) => ({ entity, article }))) },
    },
  ],
  findEvidence: of(queries.findEvidence, articles),
  findBestConnected: [{ statement: queries.findBestConnected, parameters: few, ordered: true }],
  findEntities: over(queries.findEntities, ids),
  findFactsFrom: over(queries.findFactsFrom, ids),
  findFactsAt: of(queries.findFactsAt, ids, true),
  findTypedFactsFrom: over(queries.findTypedFactsFrom(types), ids),
  findTypedFactsTo: over(queries.findTypedFactsTo(types), ids),
  findFactsOfType: claims.map((type) => ({ statement: queries.findFactsOfType(type), parameters: few, ordered: true })),
  findEnds: claims.map((type) => ({ statement: queries.findEnds(type), parameters: {} })),
  findStarts: claims.map((type) => ({ statement: queries.findStarts(type), parameters: {} })),
  findFacts: claims.map((type) => ({
    statement: queries.findFacts(type),
    parameters: { rows: ids.flatMap((one) => ids.map((other) => ({ one, other, id: 'f-nothing' }))) },
  })),
  findArticlesOf: of(queries.findArticlesOf, ids, true),
  findSaidBy: of(queries.findSaidBy, ids, true),
  findSaidOf: of(queries.findSaidOf, ids, true),
  countSaid: of(queries.countSaid, ids),
  findSubjects: over(queries.findSubjects, ids),
  findByText: ['王明', '明', 'wang', 'cx', "'", '没有', '培训'].map((text) => ({
    ...{ statement: queries.findByText, parameters: { text, ...few }, ordered: true },
  })),
  findHashes: over(queries.findHashes, articles),
  findFingerprints: over(queries.findFingerprints, ['no-fingerprint']),
  findWitnesses: over(queries.findWitnesses, ['f-nothing']),
  findJudged: [{ statement: judging.findJudged, parameters: {}, ordered: true }],
  findSharesOf: over(judging.findSharesOf, ids),
  findFormsOf: of(judging.findFormsOf, ids, true),
  findRecords: over(judging.findRecords, articles),
  findAllMentions: over(judging.findAllMentions, articles),
  findStatedBy: over(judging.findStatedBy, articles),
  findUtterances: over(judging.findUtterances, articles),
  findByName: ['王明', '省商务厅', "'"].map((name) => ({
    ...{ statement: judging.findByName, parameters: { name }, ordered: true },
  })),
  findByTitle: ['题：a1', '没有'].map((title) => ({ statement: judging.findByTitle, parameters: { title } })),
} satisfies Record<keyof typeof queries | keyof typeof judging, Asked[]>;

/** Statements of which there is one for each kind or type. */
export const typed: { name: string; cypher: string }[] = [
  ...kinds.map(({ label }) => ({ name: `writeEntities ${label}`, ...changing.writeEntities(label) })),
  ...claims.flatMap((type) => [
    { name: `findFactStates ${type}`, ...changing.findFactStates(type) },
    { name: `findFacts ${type}`, ...queries.findFacts(type) },
    { name: `createFacts ${type}`, ...changing.createFacts(type) },
    { name: `updateFacts ${type}`, ...changing.updateFacts(type) },
    { name: `deleteFacts ${type}`, ...changing.deleteFacts(type) },
  ]),
];
