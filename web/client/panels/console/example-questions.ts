/** A question that people ask of the graph, with the Cypher that answers it: the names in it are the columns' heads. */
export interface ExampleQuestion {
  question: { zh: string; en: string };
  cypher: { zh: string; en: string };
}

/** In the order in which one learns; every one gives the same rows on both databases. */
export const exampleQuestions: readonly ExampleQuestion[] = [
  {
    question: { zh: '谁向哪个开发区讲授了什么？', en: 'Who taught what to which zone?' },
    cypher: {
      zh: `MATCH (讲课人:Person)-[:LECTURES_AT]->(培训:Event)<-[:ATTENDS]-(学员)
MATCH 路 = (学员)-[:HOLDS_POST|ADMINISTERS|PART_OF*0..3]->(开发区:Zone)
WITH 讲课人, 培训, 学员, 开发区, 路 ORDER BY length(路), [步 IN relationships(路) | 步.id]
WITH 讲课人, 培训, 学员, 开发区, head(collect(路)) AS 来路
OPTIONAL MATCH (讲课人)-[:TEACHES]->(课)
OPTIONAL MATCH (培训)-[:COVERS]->(课程)
RETURN 讲课人, collect(DISTINCT 课.name) AS 本人所讲, 培训, 来路, collect(DISTINCT 课程.name) AS 培训课程
ORDER BY 讲课人.name`,
      en: `MATCH (teacher:Person)-[:LECTURES_AT]->(training:Event)<-[:ATTENDS]-(trainee)
MATCH path = (trainee)-[:HOLDS_POST|ADMINISTERS|PART_OF*0..3]->(zone:Zone)
WITH teacher, training, trainee, zone, path ORDER BY length(path), [step IN relationships(path) | step.id]
WITH teacher, training, trainee, zone, head(collect(path)) AS way
OPTIONAL MATCH (teacher)-[:TEACHES]->(topic)
OPTIONAL MATCH (training)-[:COVERS]->(course)
RETURN teacher, collect(DISTINCT topic.name) AS own, training, way, collect(DISTINCT course.name) AS courses
ORDER BY teacher.name`,
    },
  },
  {
    question: { zh: '谁在哪里任什么职，原文怎么说？', en: 'Who holds which post where, and in which words?' },
    cypher: {
      zh: `MATCH (人物:Person)-[任职:HOLDS_POST]->(单位)
RETURN 人物, 任职, 单位, 任职.title AS 职务, 任职.former AS 曾任, 任职.quote AS 原句
ORDER BY 人物.name, 单位.name, 职务`,
      en: `MATCH (person:Person)-[post:HOLDS_POST]->(body)
RETURN person, post, body, post.title AS title, post.former AS former, post.quote AS words
ORDER BY person.name, body.name, title`,
    },
  },
  {
    question: { zh: '讲课的人是什么来历？', en: 'Where do the lecturers come from?' },
    cypher: {
      zh: `MATCH (讲课人:Person)-[授课:LECTURES_AT]->(培训:Event)
OPTIONAL MATCH (讲课人)-[任职:HOLDS_POST]->(单位)
RETURN 讲课人, 任职, 单位, 授课, 培训
ORDER BY 讲课人.name, 单位.name`,
      en: `MATCH (teacher:Person)-[lecture:LECTURES_AT]->(training:Event)
OPTIONAL MATCH (teacher)-[post:HOLDS_POST]->(body)
RETURN teacher, post, body, lecture, training
ORDER BY teacher.name, body.name`,
    },
  },
  {
    question: {
      zh: '哪些政策是谁首创、谁出台、谁实施的？',
      en: 'Which policies did who initiate, issue or implement?',
    },
    cypher: {
      zh: `MATCH (主体)-[关系:INITIATES|ISSUES|IMPLEMENTS]->(政策:Policy)
RETURN 政策, 关系, 主体, 关系.quote AS 原句
ORDER BY 政策.name, type(关系), 主体.name`,
      en: `MATCH (actor)-[relation:INITIATES|ISSUES|IMPLEMENTS]->(policy:Policy)
RETURN policy, relation, actor, relation.quote AS words
ORDER BY policy.name, type(relation), actor.name`,
    },
  },
  {
    question: { zh: '关系最多的人，两步之内连到谁？', en: 'Whom does the best connected person reach in two steps?' },
    cypher: {
      zh: `MATCH (人物:Person)-[关系]-(:Entity)
WITH 人物, count(关系) AS 关系数 ORDER BY 关系数 DESC, 人物.name LIMIT 1
MATCH 路径 = (人物)-[:HOLDS_POST|ADMINISTERS|PART_OF|LECTURES_AT|ATTENDS|INITIATES|TEACHES*1..2]-(:Entity)
RETURN 路径`,
      en: `MATCH (person:Person)-[relation]-(:Entity)
WITH person, count(relation) AS relations ORDER BY relations DESC, person.name LIMIT 1
MATCH path = (person)-[:HOLDS_POST|ADMINISTERS|PART_OF|LECTURES_AT|ATTENDS|INITIATES|TEACHES*1..2]-(:Entity)
RETURN path`,
    },
  },
  {
    question: { zh: '一条关系有哪些原文为证？', en: 'Which sentences stand behind a fact?' },
    cypher: {
      zh: `MATCH (人物:Person)-[关系:INITIATES]->(政策:Policy)
MATCH (文章:Article)-[:STATES]->(证据:Evidence {fact: 关系.id})
RETURN 人物, 关系, 政策, 证据.quote AS 原句, 证据.rule AS 规则, 证据.confidence AS 可信度, 文章.title AS 文章`,
      en: `MATCH (person:Person)-[relation:INITIATES]->(policy:Policy)
MATCH (article:Article)-[:STATES]->(evidence:Evidence {fact: relation.id})
RETURN person, relation, policy, evidence.quote AS words, evidence.rule AS rule, evidence.confidence AS confidence, article.title AS article`,
    },
  },
  {
    question: { zh: '谁说了什么，谈到哪个开发区？', en: 'Who said what about which zone?' },
    cypher: {
      zh: `MATCH (人物:Person)-[:SAID]->(言论:Statement)-[:ABOUT]->(开发区:Zone)
RETURN 人物, 言论.text AS 原话, collect(开发区.name) AS 谈到的开发区
ORDER BY 人物.name, 原话`,
      en: `MATCH (person:Person)-[:SAID]->(statement:Statement)-[:ABOUT]->(zone:Zone)
RETURN person, statement.text AS words, collect(zone.name) AS zones
ORDER BY person.name, words`,
    },
  },
  {
    question: { zh: '图谱里各类实体有多少？', en: 'How many entities of each kind are there?' },
    cypher: {
      zh: `MATCH (n:Entity)
UNWIND labels(n) AS 类别
WITH 类别, count(*) AS 数量 WHERE 类别 <> 'Entity'
RETURN 类别, 数量 ORDER BY 数量 DESC, 类别`,
      en: `MATCH (n:Entity)
UNWIND labels(n) AS kind
WITH kind, count(*) AS number WHERE kind <> 'Entity'
RETURN kind, number ORDER BY number DESC, kind`,
    },
  },
];
