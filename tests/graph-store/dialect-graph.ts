/** The graph on which the examples of the traps are asked. */
export const dialectGraph = `CREATE (a:Entity:Person {id: 'p1', name: '甲', aliases: ['小甲']}),
  (b:Entity:Person {id: 'p2', name: '丙'}), (:Entity:Person {id: 'p3', name: '丁'}),
  (z:Entity:Zone {id: '1', name: '乙区', zoneKind: '高新区'}), (e:Entity:Event {id: 'e1', name: '培训班', date: '2023-08-09'}),
  (a)-[:HOLDS_POST {id: 'f1', title: '处长', sources: 2, confidence: 1.0}]->(z),
  (a)-[:ATTENDS {id: 'f2', sources: 1, confidence: 0.9}]->(e), (b)-[:ATTENDS {id: 'f3', sources: 1, confidence: 0.8}]->(e)`;
