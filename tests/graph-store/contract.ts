import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Database } from '../../graph-store/database.ts';
import { createGraphStore } from '../../graph-store/graph-store.ts';
import type { GraphStore } from '../../graph-store/store.ts';
import { describeJudging } from './contract-of-judging.ts';
import { describeOrigins } from './contract-of-origins.ts';
import { describeQueries } from './contract-of-queries.ts';
import { describeReading } from './contract-of-reading.ts';
import { describeEveryStatement } from './contract-of-statements.ts';
import { describeTeaching } from './contract-of-teaching.ts';
import { describeWriting } from './contract-of-writing.ts';
import { clear } from './dump.ts';

/** A database under test and what ends it. */
export interface Subject {
  database: Database;
  end(): Promise<void>;
}

/** An empty graph at the beginning of every test. */
export interface Ground {
  database: Database;
  store: GraphStore;
}

/** How much of the same is tried: all of it once, less of it on a second server. */
export interface Extent {
  /** Orders in which four articles are written. */
  orders: number;
  entities: number;
}

/** What a graph must do, whichever database is under it. */
export function describeContract(name: string, begin: () => Promise<Subject>, extent: Extent): void {
  describe(`the graph on ${name}`, () => {
    let subject: Subject | undefined;
    const ground = {} as Ground;

    beforeAll(async () => {
      subject = await begin();
      ground.database = subject.database;
      ground.store = createGraphStore(subject.database);
    });
    afterAll(() => subject?.end());
    beforeEach(() => clear(ground.database));

    describeWriting(ground, extent);
    describeReading(ground);
    describeTeaching(ground);
    describeJudging(ground);
    describeOrigins(ground);
    describeEveryStatement(ground);
    describeQueries(ground);
  });
}
