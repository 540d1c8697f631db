import { CreateTableCommand, type CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient, type FakeDynamoDBClientConfig } from '@sluice/testing'

/** A fake with one table `Music` of partition key `pk` and sort key `sk`, both strings. */
export async function musicClient(config: FakeDynamoDBClientConfig = {}): Promise<FakeDynamoDBClient> {
  const client = new FakeDynamoDBClient(config)
  await client.send(new CreateTableCommand(tableInput('Music', { pk: 'S', sk: 'S' })))
  return client
}

/** CreateTable's input for a table whose first named attribute is the partition key, the second the sort key. */
export function tableInput(
  name: string,
  key: Readonly<Record<string, 'S' | 'N' | 'B'>>,
  more: Partial<CreateTableCommandInput> = {},
): CreateTableCommandInput {
  const names = Object.keys(key)
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: names.map((attribute, index) => ({ AttributeName: attribute, KeyType: index === 0 ? 'HASH' : 'RANGE' })),
    AttributeDefinitions: Object.entries(key).map(([AttributeName, AttributeType]) => ({
      AttributeName,
      AttributeType,
    })),
    ...more,
  }
}
