import { CreateTableCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'

const TableName = 'Tracks'

/** One contestant before an empty table: a function that lets it write `tracks` in a setting and counts what came of it. */
export async function prepareWriter({ create, prepareInput = (track) => track }) {
  const client = new FakeDynamoDBClient({ seed: 25 })
  await client.send(new CreateTableCommand(TABLE))
  const empty = client.snapshot()
  const { requestHandler } = client.config
  const clientConfig = {
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    requestHandler,
  }
  const write = await create({ client, clientConfig, table: TableName, concurrency: 8 })

  return async ({ title, disturb, change }, tracks) => {
    client.restore(empty)
    client.clearCalls()
    client.faults.clear()
    disturb(client)
    const input = change(tracks).map(prepareInput)
    const ending = await write(input).then(
      (left) => ({ left }),
      (error) => ({ error: `${error.name}: ${error.message}`.split('\n', 1)[0] }),
    )
    const calls = client.callCount
    client.faults.clear()
    const stored = await countItems(client)
    const keys = new Set(input.map(({ artist, trackId }) => `${artist}/${trackId}`)).size
    // a library may count what it left in operations, two of which can have one key
    const lost = ending.error === undefined ? Math.max(0, keys - stored - ending.left) : 0
    return { setting: title, calls, stored, ...ending, lost }
  }
}

async function countItems(client) {
  let count = 0
  let ExclusiveStartKey
  do {
    const page = await client.send(new ScanCommand({ TableName, Select: 'COUNT', ExclusiveStartKey }))
    count += page.Count
    ExclusiveStartKey = page.LastEvaluatedKey
  } while (ExclusiveStartKey !== undefined)
  return count
}

const TABLE = {
  TableName,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    { AttributeName: 'artist', AttributeType: 'S' },
    { AttributeName: 'trackId', AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: 'artist', KeyType: 'HASH' },
    { AttributeName: 'trackId', KeyType: 'RANGE' },
  ],
}
