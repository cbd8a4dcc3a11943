/** Where a Neo4j is and how to get in. */
export interface Neo4jAddress {
  /** neo4j://, neo4j+s://, bolt:// … */
  uri: string;
  username: string;
  /** None for a server without passwords. */
  password: string | undefined;
  /** None for the user's home database. */
  database: string | undefined;
}
