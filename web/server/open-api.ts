import {
  createDocument,
  type ZodOpenApiObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi';
import {
  articleDetail,
  articleSummary,
  entity,
  entityDetail,
  entityIdentity,
  extraction,
  fact,
  factDetail,
  graphNode,
  graphSlice,
  judgingReport,
  newJudgement,
  queryResult,
  queryValue,
  relation,
  standingJudgement,
  statementRecord,
  statementView,
  witness,
} from '#schema';
import { api, notice, problem, type Route, writeReport } from '../api.ts';

/** Schemas that the document names once. */
const schemas = {
  ArticleDetail: articleDetail,
  ArticleSummary: articleSummary,
  Entity: entity,
  EntityDetail: entityDetail,
  EntityIdentity: entityIdentity,
  Extraction: extraction,
  Fact: fact,
  FactDetail: factDetail,
  GraphNode: graphNode,
  GraphSlice: graphSlice,
  JudgingReport: judgingReport,
  NewJudgement: newJudgement,
  Notice: notice,
  Problem: problem,
  QueryResult: queryResult,
  QueryValue: queryValue,
  Relation: relation,
  StandingJudgement: standingJudgement,
  StatementRecord: statementRecord,
  StatementView: statementView,
  Witness: witness,
  WriteReport: writeReport,
};

/** The OpenAPI 3.1 document of every route in the table. */
export function buildOpenApi(version: string): ReturnType<typeof createDocument> {
  const paths: ZodOpenApiPathsObject = {};
  for (const [name, route] of Object.entries(api)) {
    paths[route.path] = { ...paths[route.path], [route.method]: buildOperation(name, route) };
  }
  const document: ZodOpenApiObject = {
    openapi: '3.1.0',
    info: {
      title: 'zone-graph',
      version,
      description: 'Knowledge graph of Chinese development zones (开发区), with the sentence behind every fact.',
    },
    paths,
    components: { schemas },
  };
  return createDocument(document, {
    // What comes out may gain fields later; and so a schema is the same in both directions and stands here once.
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
}

function buildOperation(name: string, route: Route): ZodOpenApiOperationObject {
  const hasBody = route.method === 'post';
  const media = route.media ?? ['application/json'];
  return {
    operationId: name,
    summary: route.summary,
    requestParams: { path: route.params, query: route.query },
    ...(hasBody && { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } }),
    responses: {
      '200': {
        description: route.summary,
        content: Object.fromEntries(media.map((type) => [type, { schema: route.response }])),
      },
      default: {
        description: 'What went wrong, and what to do',
        content: { 'application/problem+json': { schema: problem } },
      },
    },
  };
}
