import { DeleteTableCommand, type DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb'

/** Deletes all tables and waits until they are gone. */
export async function dropTables(client: DynamoDBClient): Promise<void> {
  for (;;) {
    const { TableNames = [] } = await client.send(new ListTablesCommand({}))
    if (TableNames.length === 0) return
    // one that is being deleted already refuses to be deleted again
    await Promise.allSettled(TableNames.map((TableName) => client.send(new DeleteTableCommand({ TableName }))))
  }
}
