import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb'
import { tableInput } from '../../support/music.js'

/** Creates a table (by default `Music` with string keys `pk` and `sk`), waits until it is ACTIVE and returns its ARN. */
export async function ready(
  client: DynamoDBClient,
  input: CreateTableCommandInput = tableInput('Music', { pk: 'S', sk: 'S' }),
): Promise<string> {
  await client.send(new CreateTableCommand(input))
  for (;;) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: input.TableName }))
    if (Table?.TableStatus === 'ACTIVE') return Table.TableArn ?? ''
  }
}
