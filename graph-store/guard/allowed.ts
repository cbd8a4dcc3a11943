/**
 * Every rule of the Cypher grammar that a reader's query may be made of. What is not here is refused, so that a clause
 * that a later grammar brings stays outside until somebody puts it in.
 */
export const allowedRules: ReadonlySet<string> = new Set(
  [
    // the query and how its parts are joined
    'statementsOrCommands statementOrCommand preparsedStatement statement queryWithLocalDefinitions nextStatement',
    'regularQuery union when whenBranch elseBranch singleQuery clause subqueryClause subqueryScope',
    'preparserOption cypherOptions cypher cypherVersion',
    // clauses that read
    'matchClause matchMode hint expandHintStep withClause returnClause returnBody returnItem returnItems groupBy',
    'orderItem ascToken descToken orderBy skip limit whereClause orderBySkipLimitClause filterClause unwindClause',
    'forListClause letClause letItem finishClause searchClause indexSpecificationClause forClause scoreClause',
    'analyzerClause callClause procedureName procedureArgument procedureResultItem',
    // SHOW INDEXES and SHOW CONSTRAINTS
    'composableCommandClauses composableShowCommandClauses showIndexCommand showIndexType showIndexesEnd indexToken',
    'showConstraintCommand showConstraintEntity constraintExistType showConstraintsEnd constraintToken',
    'showCommandYield showCommandYieldWhere yieldClause yieldItem yieldSkip yieldLimit signedIntegerLiteral',
    // patterns
    'patternList pattern quantifier anonymousPattern shortestPathPattern patternElement pathPatternPrefix',
    'nonNegativeIntegerSpecification pathMode groupToken pathToken pathPatternNonEmpty nodePattern parenthesizedPath',
    'labelType relType labelOrRelType properties relationshipPattern leftArrow arrowLine rightArrow pathLength',
    'labelExpression labelExpression4 labelExpression3 labelExpression2 labelExpression1 dynamicAnyAllExpression',
    // expressions
    'expression expression11 expression10 expression9 expression8 expression7 expression6 expression5 expression4',
    'expression3 expression2 expression1 comparisonExpression6 normalForm postFix property literal caseExpression',
    'caseAlternative extendedCaseExpression extendedCaseAlternative extendedWhen listComprehension',
    'patternComprehension reduceExpression allReduceExpression allReduceExpressionValidArguments listItemsPredicate',
    'normalizeFunction vectorFunction vectorDistanceFunction vectorNormFunction vectorDistanceMetric',
    'vectorNormDistanceMetric vectorCoordinateType trimFunction patternExpression shortestPathExpression',
    'parenthesizedExpression mapProjection mapProjectionElement countStar existsExpression propertyExistsPredicate',
    'countExpression collectExpression numberLiteral listLiteral propertyKeyName parameter parameterName',
    'functionInvocation functionArgument functionName namespace variable type typePart typeName typeNullability',
    'typeListSuffix stringLiteral interpolatedStringLiteral interpolatedStringLiteralSingle map',
    'interpolatedStringLiteralDouble interpolatedElementSingle interpolatedElementDouble',
    // names
    'nonEmptyNameList symbolicVariableNameString escapedSymbolicVariableNameString preparserKeyword',
    'unescapedSymbolicVariableNameString symbolicNameString escapedSymbolicNameString unescapedSymbolicNameString',
    'unescapedSymbolicNameString_ commandNameExpression uIntOrIntParameter',
  ].flatMap((line) => line.split(' ')),
);

/** Procedures that only tell what is in the graph; lower case. */
export const allowedProcedures: ReadonlySet<string> = new Set([
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'db.schema.visualization',
  'db.schema.nodetypeproperties',
  'db.schema.reltypeproperties',
  'db.index.fulltext.querynodes',
  'db.index.fulltext.queryrelationships',
  'dbms.components',
]);

/** Functions of Cypher itself, lower case: none of them reaches outside the query. */
export const allowedFunctions: ReadonlySet<string> = new Set(
  [
    'all any exists isempty none single nullif coalesce elementid endnode head id last length properties size',
    'startnode timestamp toboolean tobooleanornull tofloat tofloatornull tointeger tointegerornull type valuetype',
    'char_length character_length keys labels nodes range reduce relationships reverse tail tobooleanlist',
    'tofloatlist tointegerlist tostringlist avg collect count max min percentilecont percentiledisc stdev stdevp sum',
    'abs ceil floor isnan rand round sign e exp log log10 ln sqrt acos asin atan atan2 cos cosh cot coth degrees',
    'haversin pi radians sin sinh tan tanh btrim left lower ltrim normalize replace right rtrim split substring',
    'tolower tostring tostringornull toupper trim upper randomuuid date datetime localdatetime localtime time duration',
    'date.truncate datetime.truncate localdatetime.truncate localtime.truncate time.truncate',
    'datetime.fromepoch datetime.fromepochmillis duration.between duration.indays duration.inmonths',
    'duration.inseconds date.transaction date.statement date.realtime datetime.transaction datetime.statement',
    'datetime.realtime time.transaction time.statement time.realtime localtime.transaction localtime.statement',
    'localtime.realtime localdatetime.transaction localdatetime.statement localdatetime.realtime',
    'point point.distance point.withinbbox vector vector_dimension_count vector.similarity.cosine',
    'vector.similarity.euclidean',
  ].flatMap((line) => line.split(' ')),
);
