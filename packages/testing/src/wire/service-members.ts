/** What a member holds: nothing to look into, a structure or list of structures, or a map of them. */
export interface ServiceMember {
  readonly structure?: string
  readonly isMap: boolean
}

const FILTER = 'ComparisonOperator AttributeValueList'
const EXPRESSION = 'ConditionExpression ExpressionAttributeNames ExpressionAttributeValues'
const WRITE =
  `TableName Expected=*Expected ConditionalOperator ${EXPRESSION} ReturnValues ReturnValuesOnConditionCheckFailure ` +
  'ReturnConsumedCapacity ReturnItemCollectionMetrics'
const READ =
  'TableName IndexName Select Limit ConsistentRead AttributesToGet ConditionalOperator ExclusiveStartKey ' +
  'ProjectionExpression FilterExpression ExpressionAttributeNames ExpressionAttributeValues ReturnConsumedCapacity'
const TABLE =
  'TableName AttributeDefinitions=AttributeDefinition BillingMode ProvisionedThroughput=Throughput TableClass ' +
  'StreamSpecification=Stream SSESpecification=Encryption DeletionProtectionEnabled WarmThroughput=Warmth ' +
  'OnDemandThroughput=OnDemand GlobalTableSettingsReplicationMode'
const GLOBAL_INDEX =
  'IndexName KeySchema=KeyElement Projection=Projection ProvisionedThroughput=Throughput ' +
  'OnDemandThroughput=OnDemand WarmThroughput=Warmth'
const TRANSACTED = `TableName ${EXPRESSION} ReturnValuesOnConditionCheckFailure`

/**
 * All members that AWS's operations have, by operation or structure, whether the fake has them or not:
 * `Member=Structure`, and `Member=*Structure` for a map. Source: the API model, as the SDK has it. What only global
 * tables and vector indexes have isn't looked into.
 */
const WRITTEN: Readonly<Record<string, string>> = {
  BatchGetItem: 'RequestItems=*KeysAndAttributes ReturnConsumedCapacity',
  BatchWriteItem: 'RequestItems=*WriteRequest ReturnConsumedCapacity ReturnItemCollectionMetrics',
  CreateTable:
    `${TABLE} KeySchema=KeyElement LocalSecondaryIndexes=LocalIndex GlobalSecondaryIndexes=GlobalIndex Tags=Tag ` +
    'ResourcePolicy GlobalTableSourceArn VectorIndexes',
  DeleteItem: `${WRITE} Key`,
  DeleteTable: 'TableName',
  DescribeEndpoints: '',
  DescribeLimits: '',
  DescribeTable: 'TableName',
  DescribeTimeToLive: 'TableName',
  GetItem:
    'TableName Key AttributesToGet ConsistentRead ReturnConsumedCapacity ProjectionExpression ExpressionAttributeNames',
  ListTables: 'ExclusiveStartTableName Limit',
  ListTagsOfResource: 'ResourceArn NextToken',
  PutItem: `${WRITE} Item`,
  Query: `${READ} ScanIndexForward KeyConditionExpression KeyConditions=*Filter QueryFilter=*Filter`,
  Scan: `${READ} ScanFilter=*Filter TotalSegments Segment`,
  TagResource: 'ResourceArn Tags=Tag',
  TransactGetItems: 'TransactItems=TransactGet ReturnConsumedCapacity',
  TransactWriteItems:
    'TransactItems=TransactWrite ReturnConsumedCapacity ReturnItemCollectionMetrics ClientRequestToken',
  UntagResource: 'ResourceArn TagKeys',
  UpdateItem: `${WRITE} Key UpdateExpression AttributeUpdates=*AttributeUpdate`,
  UpdateTable:
    `${TABLE} GlobalSecondaryIndexUpdates=GlobalIndexUpdate ReplicaUpdates MultiRegionConsistency ` +
    'GlobalTableWitnessUpdates DisassociationProtectionEnabled VectorIndexUpdates',
  UpdateTimeToLive: 'TableName TimeToLiveSpecification=TimeToLive',

  AttributeDefinition: 'AttributeName AttributeType',
  AttributeUpdate: 'Value Action',
  Encryption: 'Enabled SSEType KMSMasterKeyId',
  Expected: `Value Exists ${FILTER}`,
  Filter: FILTER,
  GlobalIndex: GLOBAL_INDEX,
  GlobalIndexChange: 'IndexName ProvisionedThroughput=Throughput OnDemandThroughput=OnDemand WarmThroughput=Warmth',
  GlobalIndexUpdate: 'Create=GlobalIndex Update=GlobalIndexChange Delete=IndexRemoval',
  IndexRemoval: 'IndexName',
  ItemDelete: 'Key',
  ItemPut: 'Item',
  KeyElement: 'AttributeName KeyType',
  KeysAndAttributes: 'Keys AttributesToGet ConsistentRead ProjectionExpression ExpressionAttributeNames',
  LocalIndex: 'IndexName KeySchema=KeyElement Projection=Projection',
  OnDemand: 'MaxReadRequestUnits MaxWriteRequestUnits',
  Projection: 'ProjectionType NonKeyAttributes',
  Stream: 'StreamEnabled StreamViewType',
  Tag: 'Key Value',
  Throughput: 'ReadCapacityUnits WriteCapacityUnits',
  TimeToLive: 'Enabled AttributeName',
  TransactGet: 'Get=TransactedGet',
  TransactWrite: 'ConditionCheck=TransactedKey Put=TransactedPut Delete=TransactedKey Update=TransactedUpdate',
  TransactedGet: 'Key TableName ProjectionExpression ExpressionAttributeNames',
  TransactedKey: `${TRANSACTED} Key`,
  TransactedPut: `${TRANSACTED} Item`,
  TransactedUpdate: `${TRANSACTED} Key UpdateExpression`,
  Warmth: 'ReadUnitsPerSecond WriteUnitsPerSecond',
  WriteRequest: 'PutRequest=ItemPut DeleteRequest=ItemDelete',
}

const read = (member: string): readonly [string, ServiceMember] => {
  const [name = '', held] = member.split('=')
  const isMap = held?.startsWith('*') ?? false
  return [name, held === undefined ? { isMap } : { isMap, structure: isMap ? held.slice(1) : held }]
}

/** The members of AWS's operations and structures, by name. */
export const SERVICE_MEMBERS: ReadonlyMap<string, ReadonlyMap<string, ServiceMember>> = new Map(
  Object.entries(WRITTEN).map(([name, members]) => [name, new Map(members.split(' ').filter(Boolean).map(read))]),
)
