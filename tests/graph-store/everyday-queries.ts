type Row = readonly unknown[];

/**
 * What people type first, with the columns and rows that Neo4j answers on the graph of dialect-graph.ts: (id) is a node,
 * [id] a relationship. The embedded database must run each of them and answer the same.
 */
export const everyday: [query: string, columns: string[], rows: Row[]][] = [
  // counting
  ['MATCH (n) RETURN count(*)', ['count(*)'], [[5]]],
  ['MATCH (n:Person) RETURN count(n)', ['count(n)'], [[3]]],
  ['MATCH (n:Person) RETURN count(DISTINCT n.name)', ['count(DISTINCT n.name)'], [[3]]],
  ['MATCH (a)-[r]-(b) RETURN count(r)', ['count(r)'], [[6]]],
  ['MATCH (:Company)-[r]->() RETURN count(*)', ['count(*)'], [[0]]],
  // grouping
  [
    'MATCH (n) RETURN labels(n), count(*)',
    ['labels(n)', 'count(*)'],
    [
      [['Entity', 'Person'], 3],
      [['Entity', 'Zone'], 1],
      [['Entity', 'Event'], 1],
    ],
  ],
  [
    'MATCH (p:Person)-[r]->(b) RETURN type(r), count(*)',
    ['type(r)', 'count(*)'],
    [
      ['HOLDS_POST', 1],
      ['ATTENDS', 2],
    ],
  ],
  [
    'MATCH (p:Person)-->(b) RETURN p.name, count(*)',
    ['p.name', 'count(*)'],
    [
      ['甲', 2],
      ['丙', 1],
    ],
  ],
  ['MATCH (e:Event) RETURN substring(e.date, 0, 4), count(*)', ['substring(e.date, 0, 4)', 'count(*)'], [['2023', 1]]],
  [
    'MATCH (p:Person) OPTIONAL MATCH (p)-->(b) RETURN p.name, count(b)',
    ['p.name', 'count(b)'],
    [
      ['甲', 2],
      ['丙', 1],
      ['丁', 0],
    ],
  ],
  // entities beside what is counted or gathered
  [
    'MATCH (p:Person)-->(b) RETURN p, count(*)',
    ['p', 'count(*)'],
    [
      ['(p1)', 2],
      ['(p2)', 1],
    ],
  ],
  ['MATCH (p:Person)-->(b) RETURN p, COUNT(b) ORDER BY COUNT(b) DESC LIMIT 1', ['p', 'COUNT(b)'], [['(p1)', 2]]],
  ['MATCH (p:Person)-[r:HOLDS_POST]->(z) RETURN r, count(*)', ['r', 'count(*)'], [['[f1]', 1]]],
  ['MATCH w = (:Person {id: "p2"})-->() RETURN w, count(*)', ['w', 'count(*)'], [[path('(p2)', '[f3]', '(e1)'), 1]]],
  [
    'MATCH (e:Event)<--(p) RETURN *, count(*)',
    ['e', 'p', 'count(*)'],
    [
      ['(e1)', '(p1)', 1],
      ['(e1)', '(p2)', 1],
    ],
  ],
  ['MATCH (p:Person {name: "丙"})-->(b) RETURN p.name, collect(b)', ['p.name', 'collect(b)'], [['丙', ['(e1)']]]],
  ['MATCH (z:Zone) RETURN collect(z)', ['collect(z)'], [[['(1)']]]],
  // sums
  ['MATCH (n) RETURN sum(n.degree)', ['sum(n.degree)'], [[0]]],
  [
    'MATCH (p:Person) OPTIONAL MATCH (p)-[r]->() RETURN p.name, sum(r.sources) ORDER BY sum(r.sources) DESC',
    ['p.name', 'sum(r.sources)'],
    [
      ['甲', 3],
      ['丙', 1],
      ['丁', 0],
    ],
  ],
  [
    'MATCH (p:Person) OPTIONAL MATCH (p)-[r]->() RETURN p, sum(r.sources) * 1.0 / count(*)',
    ['p', 'sum(r.sources) * 1.0 / count(*)'],
    [
      ['(p1)', 1.5],
      ['(p2)', 1],
      ['(p3)', 0],
    ],
  ],
  ['MATCH (p:Person)-[r]->() WITH p, sum(r.sources) AS s WHERE s > 1 RETURN p.name, s', ['p.name', 's'], [['甲', 3]]],
  [
    'MATCH ()-[r:HOLDS_POST]->() RETURN stdev(r.sources), avg(r.sources)',
    ['stdev(r.sources)', 'avg(r.sources)'],
    [[0, 2]],
  ],
  // the first so many
  [
    'MATCH (b)<--(p:Person) RETURN b.name, count(*) AS n ORDER BY n DESC LIMIT 10',
    ['b.name', 'n'],
    [
      ['培训班', 2],
      ['乙区', 1],
    ],
  ],
  [
    'MATCH ()-[r]->() RETURN type(r), count(*) ORDER BY count(*) DESC LIMIT 1',
    ['type(r)', 'count(*)'],
    [['ATTENDS', 2]],
  ],
  // lists of names
  [
    'MATCH (e:Event)<--(p) RETURN e.name, collect(DISTINCT e.name)',
    ['e.name', 'collect(DISTINCT e.name)'],
    [['培训班', ['培训班']]],
  ],
  ['MATCH ()-[r]->() RETURN DISTINCT type(r)', ['type(r)'], [['HOLDS_POST'], ['ATTENDS']]],
  // what is filtered
  ["MATCH (n) WHERE n.name IN ['甲', '丙'] RETURN n", ['n'], [['(p1)'], ['(p2)']]],
  ["MATCH (n) WHERE n.name CONTAINS '区' RETURN n.name", ['n.name'], [['乙区']]],
  [
    "MATCH (e:Event) WHERE e.date STARTS WITH '2023' RETURN e.name, e.date",
    ['e.name', 'e.date'],
    [['培训班', '2023-08-09']],
  ],
  ['MATCH (n:Person) WHERE NOT (n)-->() RETURN n.name', ['n.name'], [['丁']]],
  ['MATCH (n) WHERE n:Zone OR n:Event RETURN n.name ORDER BY n.name', ['n.name'], [['乙区'], ['培训班']]],
  // paths
  [
    "MATCH p = shortestPath((a {name: '甲'})-[*]-(b {name: '丙'})) RETURN p",
    ['p'],
    [[path('(p1)', '[f2]', '(e1)', '[f3]', '(p2)')]],
  ],
  [
    "MATCH p = (a {name: '甲'})-[*2]-(b) RETURN length(p), [n IN nodes(p) | n.name]",
    ['length(p)', '[n IN nodes(p) | n.name]'],
    [[2, ['甲', '培训班', '丙']]],
  ],
  [
    'MATCH (a:Person)-->(e)<--(b:Person) WHERE a.id < b.id RETURN a.name, b.name, e.name',
    ['a.name', 'b.name', 'e.name'],
    [['甲', '丙', '培训班']],
  ],
  // both of two questions
  ['MATCH (n:Zone) RETURN n.name UNION MATCH (n:Event) RETURN n.name', ['n.name'], [['乙区'], ['培训班']]],
  [
    'MATCH (n:Zone) RETURN n, count(*) UNION ALL MATCH (n:Event) RETURN n, count(*)',
    ['n', 'count(*)'],
    [
      ['(1)', 1],
      ['(e1)', 1],
    ],
  ],
];

/** A path of alternating nodes and relationships. */
function path(...members: string[]): { nodes: string[]; edges: string[] } {
  return { nodes: members.filter((_, i) => i % 2 === 0), edges: members.filter((_, i) => i % 2 === 1) };
}
