/** A Neo4j Community that can be started from its jars. */
export interface Release {
  version: string;
  /** Oldest Java that it runs on. */
  java: number;
  mainClass: string;
}

/** The long-term release, on which everything is tested. */
export const longTerm: Release = {
  version: '5.26.8',
  java: 17,
  mainClass: 'org.neo4j.server.CommunityEntryPoint',
};

/** The newest release, tested too where a Java for it is there. */
export const newest: Release = { version: '2026.09.0', java: 21, mainClass: 'org.neo4j.server.Neo4jCommunity' };
