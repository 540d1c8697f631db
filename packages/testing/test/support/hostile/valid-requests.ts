/** A request that DynamoDB takes, as its operation and its body. */
export interface ValidRequest {
  readonly operation: string
  readonly body: string
}

const KEY = { pk: { S: 'a' }, sk: { S: 'b' } }
const ARN = 'arn:aws:dynamodb:us-east-1:000000000000:table/Music'
/** The item that most of them are about. */
export const ITEM = {
  ...KEY,
  s: { S: 'é\u{1f600}' },
  n: { N: '-1.5e3' },
  b: { B: 'AQID' },
  m: { M: { x: { L: [{ N: '1' }, { BOOL: true }, { NULL: true }] } } },
  ss: { SS: ['x', 'y'] },
  ns: { NS: ['1', '2'] },
  bs: { BS: ['AQ==', 'Ag=='] },
}
const WRITTEN = { TableName: 'Music', ReturnConsumedCapacity: 'INDEXES', ReturnItemCollectionMetrics: 'SIZE' }

const INPUTS: readonly (readonly [string, object])[] = [
  ['PutItem', { ...WRITTEN, Item: ITEM, ReturnValues: 'ALL_OLD' }],
  [
    'PutItem',
    {
      TableName: 'Music',
      Item: ITEM,
      ConditionExpression: 'attribute_exists(#n) OR size(m.x[0]) < :v AND NOT contains(ss, :s)',
      ExpressionAttributeNames: { '#n': 'n' },
      ExpressionAttributeValues: { ':v': { N: '5' }, ':s': { S: 'z' } },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  ],
  ['PutItem', { TableName: ARN, Item: ITEM, Expected: { q: { Exists: false }, pk: { Value: { S: 'a' } } } }],
  ['GetItem', { TableName: 'Music', Key: KEY, ConsistentRead: true, ProjectionExpression: 'm.x[1], ss, n' }],
  ['GetItem', { TableName: 'Music', Key: KEY, AttributesToGet: ['m', 'n'] }],
  [
    'UpdateItem',
    {
      ...WRITTEN,
      Key: KEY,
      UpdateExpression: 'SET m.x[1] = :v, q = if_not_exists(q, :v) + :v REMOVE s ADD ns :ns DELETE ss :ss',
      ExpressionAttributeValues: { ':v': { N: '1' }, ':ns': { NS: ['3'] }, ':ss': { SS: ['y'] } },
      ReturnValues: 'UPDATED_NEW',
    },
  ],
  [
    'UpdateItem',
    {
      TableName: 'Music',
      Key: KEY,
      AttributeUpdates: { q: { Action: 'ADD', Value: { N: '1' } }, s: { Action: 'DELETE' } },
    },
  ],
  ['DeleteItem', { ...WRITTEN, Key: KEY, ConditionExpression: 'attribute_exists(pk)', ReturnValues: 'ALL_OLD' }],
  [
    'Query',
    {
      TableName: 'Music',
      KeyConditionExpression: 'pk = :p AND begins_with(sk, :s)',
      FilterExpression: 'n BETWEEN :l AND :h OR n IN (:l, :h)',
      ExpressionAttributeValues: { ':p': { S: 'a' }, ':s': { S: 'b' }, ':l': { N: '0' }, ':h': { N: '9' } },
      ScanIndexForward: false,
      Limit: 2,
      ExclusiveStartKey: KEY,
    },
  ],
  [
    'Query',
    {
      TableName: 'Music',
      IndexName: 'byN',
      KeyConditions: { n: { ComparisonOperator: 'EQ', AttributeValueList: [{ N: '1' }] } },
      QueryFilter: { s: { ComparisonOperator: 'NOT_NULL' } },
      Select: 'COUNT',
    },
  ],
  ['Scan', { TableName: 'Music', IndexName: 'byN', TotalSegments: 2, Segment: 1, Limit: 1 }],
  [
    'Scan',
    {
      TableName: 'Music',
      ScanFilter: {
        s: { ComparisonOperator: 'IN', AttributeValueList: [{ S: 'x' }, { S: 'y' }] },
        n: { ComparisonOperator: 'NULL' },
      },
      ConditionalOperator: 'OR',
    },
  ],
  ['BatchGetItem', { RequestItems: { Music: { Keys: [KEY], ProjectionExpression: 'n', ConsistentRead: true } } }],
  [
    'BatchWriteItem',
    {
      RequestItems: {
        Music: [{ PutRequest: { Item: ITEM } }, { DeleteRequest: { Key: { pk: { S: 'q' }, sk: { S: 'q' } } } }],
      },
    },
  ],
  [
    'TransactWriteItems',
    {
      ClientRequestToken: 'token',
      TransactItems: [
        { Put: { TableName: 'Music', Item: ITEM } },
        { Delete: { TableName: 'Music', Key: { pk: { S: 'd' }, sk: { S: 'd' } } } },
        {
          Update: {
            TableName: 'Music',
            Key: { pk: { S: 'u' }, sk: { S: 'u' } },
            UpdateExpression: 'ADD q :v',
            ExpressionAttributeValues: { ':v': { N: '1' } },
          },
        },
        {
          ConditionCheck: {
            TableName: 'Music',
            Key: { pk: { S: 'c' }, sk: { S: 'c' } },
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
      ],
    },
  ],
  ['TransactGetItems', { TransactItems: [{ Get: { TableName: 'Music', Key: KEY, ProjectionExpression: 'n' } }] }],
  [
    'CreateTable',
    {
      TableName: 'Other',
      BillingMode: 'PROVISIONED',
      ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 },
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [
        { AttributeName: 'id', AttributeType: 'B' },
        { AttributeName: 'g', AttributeType: 'N' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'byG',
          KeySchema: [{ AttributeName: 'g', KeyType: 'HASH' }],
          Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['x'] },
          ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 1 },
        },
      ],
      Tags: [{ Key: 'k', Value: 'v' }],
    },
  ],
  ['UpdateTable', { TableName: 'Music', DeletionProtectionEnabled: true }],
  ['UpdateTable', { TableName: 'Music', GlobalSecondaryIndexUpdates: [{ Delete: { IndexName: 'byN' } }] }],
  ['DescribeTable', { TableName: 'Music' }],
  ['DeleteTable', { TableName: 'Third' }],
  ['ListTables', { Limit: 1, ExclusiveStartTableName: 'A' }],
  ['UpdateTimeToLive', { TableName: 'Music', TimeToLiveSpecification: { Enabled: true, AttributeName: 'ttl' } }],
  ['DescribeTimeToLive', { TableName: 'Music' }],
  ['TagResource', { ResourceArn: ARN, Tags: [{ Key: 'k', Value: 'v' }] }],
  ['UntagResource', { ResourceArn: ARN, TagKeys: ['k'] }],
  ['ListTagsOfResource', { ResourceArn: ARN }],
  ['DescribeLimits', {}],
  ['DescribeEndpoints', {}],
]

/** Requests to the table `Music`, at least one for every operation that the fake has. */
export const VALID_REQUESTS: readonly ValidRequest[] = INPUTS.map(([operation, input]) => ({
  operation,
  body: JSON.stringify(input),
}))
