import type {
  ArticleDetail,
  ArticleSummary,
  EntityDetail,
  EntityIdentity,
  Extraction,
  Fact,
  GraphNode,
  GraphSlice,
  JudgingReport,
  NewJudgement,
  QueryResult,
  QueryValue,
  StandingJudgement,
} from '#schema';

/** What a person should know of the database behind the graph. */
export interface DatabaseDescription {
  kind: 'neo4j' | 'embedded';
  /** Neo4j Community, Grafeo … */
  product: string;
  version: string;
  /** Address without credentials, or the file. */
  address: string;
}

/** How much there is. */
export interface GraphStatus {
  database: DatabaseDescription;
  /** Short digest of the articles; equal data, equal version. */
  version: string;
  counts: {
    articles: number;
    entities: number;
    facts: number;
    statements: number;
    evidence: number;
    /** By node label. */
    kinds: Record<string, number>;
    /** By relationship type. */
    types: Record<string, number>;
  };
}

/** What writing changed. */
export interface WriteReport {
  articles: number;
  /** Articles that were there already, word for word with the same findings. */
  unchanged: number;
  /** Those that were in no article before; so are the facts. */
  entities: number;
  facts: number;
  /** Those of the articles that were written. */
  statements: number;
}

/** What went with a model's findings. */
export interface OriginRemoval {
  articles: number;
  /** Those that no rule and no other article supports; so are the entities. */
  facts: number;
  entities: number;
  statements: number;
}

/** Bounds of a reader's query. */
export interface QueryLimits {
  timeoutMs: number;
  maxRows: number;
}

/** A fact with all its evidence, before its sentences are cut out of the articles. */
export interface FactRecord {
  fact: Fact;
  from: GraphNode;
  to: GraphNode;
  evidence: {
    id: string;
    article: ArticleSummary;
    /** The whole text of the article. */
    text: string;
    start: number;
    end: number;
    quote: string;
    rule: string;
    confidence: number;
    inferred?: boolean | undefined;
    reportedBy?: string | undefined;
    /** Where the two ends are mentioned in that article: [start, end) pairs. */
    fromMentions: [number, number][];
    toMentions: [number, number][];
  }[];
}

/** Which part of the graph to return. */
export interface GraphRequest {
  /** At most so many nodes, the best connected first. */
  limit: number;
  /** Only this entity and what lies within one step of it. */
  around?: string | undefined;
  /** Only what this article states. */
  article?: string | undefined;
}

/** The port: everything the product asks of a database, in the nouns of the graph. */
export interface GraphStore {
  status(): Promise<GraphStatus>;
  /** Short digest of the articles as in the status, without counting anything else. */
  version(): Promise<string>;
  /**
   * Writes articles with all that was found in them; an article that is there is replaced. Every article is written
   * whole or not at all; small ones share a transaction.
   * @throws InvalidExtraction, StoreError; what was written before stays. Where an entity is of another kind in the graph
   * only that article is refused: the error, thrown when the others are in, names it.
   * @param fingerprints By article, a digest of what was read and by which rules; `findKnown` finds it again.
   */
  write(extractions: readonly Extraction[], fingerprints?: ReadonlyMap<string, string>): Promise<WriteReport>;
  /** The ids of the articles in the graph that bear one of these fingerprints, by fingerprint. */
  findKnown(fingerprints: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Removes an article and exactly what only it supported. False where there is none. */
  deleteArticle(id: string): Promise<boolean>;
  /** Removes from every article what this model found, and only that; `origin` is `model:NAME`. */
  deleteOrigin(origin: string): Promise<OriginRemoval>;
  articles(): Promise<ArticleSummary[]>;
  article(id: string): Promise<ArticleDetail | undefined>;
  graph(request: GraphRequest): Promise<GraphSlice>;
  /** Who taught what to which zone: teachers, trainings, topics, participants and zones with their facts. */
  teaching(): Promise<GraphSlice>;
  entity(id: string): Promise<EntityDetail | undefined>;
  fact(id: string): Promise<FactRecord | undefined>;
  /** Entities whose name, alias, pinyin or initials hold the text; the closest first. */
  search(text: string, limit: number): Promise<GraphNode[]>;
  /** Why an entity is one: what each article calls it and why, and what people said of it. */
  identity(id: string): Promise<EntityIdentity | undefined>;
  /** What people said of identity, in the order of their file. */
  judgements(): Promise<StandingJudgement[]>;
  /**
   * Puts a judgement into the file, and the graph follows it now and at every later write.
   * @throws JudgementRefused where it contradicts another one, or speaks of nothing in the graph.
   */
  judge(said: NewJudgement): Promise<JudgingReport>;
  /** Takes a judgement back: what it joined or took apart is as it was. @throws JudgementRefused where there is none. */
  undoJudgement(id: string): Promise<JudgingReport>;
  /** Follows the file as it stands now, and fills in the ids that a person left out of it. */
  applyJudgements(): Promise<JudgingReport>;
  /**
   * Runs a reader's query, never changing anything.
   * @throws QueryRefused for what a reader may not do, QueryFailed for what the database does not understand,
   * QueryTimedOut after `timeoutMs`; the next query works.
   */
  query(cypher: string, parameters: Record<string, QueryValue>, limits: QueryLimits): Promise<QueryResult>;
  close(): Promise<void>;
}
