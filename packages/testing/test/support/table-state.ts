import { DescribeTableCommand, type DynamoDBClient, type TableDescription } from '@aws-sdk/client-dynamodb'

/** A table as DescribeTable tells it. */
export async function describe(client: DynamoDBClient, TableName = 'Music'): Promise<TableDescription> {
  return (await client.send(new DescribeTableCommand({ TableName }))).Table ?? {}
}

/** A table's status, then each of its global indexes with its status and, where it is told, whether it is being filled. */
export async function statuses(client: DynamoDBClient): Promise<readonly string[]> {
  const { TableStatus, GlobalSecondaryIndexes = [] } = await describe(client)
  return [
    `${TableStatus}`,
    ...GlobalSecondaryIndexes.map(({ IndexName, IndexStatus, Backfilling }) =>
      [IndexName, IndexStatus, ...(Backfilling === undefined ? [] : [Backfilling])].join(' '),
    ),
  ]
}
