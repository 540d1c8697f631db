import { CreateTableCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient, serve } from '@sluice/testing'
import type { ExecutionContext } from 'ava'
import { tableInput } from '../music.js'
import { RawConnection } from '../raw-http.js'
import { ITEM } from './valid-requests.js'

/** A served fake with what the valid requests need, and a connection to it, until the test is over. */
export interface AttackedFake {
  readonly fake: FakeDynamoDBClient
  readonly connection: RawConnection
}

const MUSIC = tableInput('Music', { pk: 'S', sk: 'S' })
const byN = {
  IndexName: 'byN',
  KeySchema: [{ AttributeName: 'n', KeyType: 'HASH' as const }],
  Projection: { ProjectionType: 'ALL' as const },
}
const byS = {
  IndexName: 'byS',
  KeySchema: ['pk', 's'].map((AttributeName, at) => ({ AttributeName, KeyType: at === 0 ? 'HASH' : 'RANGE' }) as const),
  Projection: { ProjectionType: 'KEYS_ONLY' as const },
}

/** Serves a fake with the tables `Music`, of three items and two indexes, and `Third`. It records no calls. */
export async function attackedFake(t: ExecutionContext): Promise<AttackedFake> {
  const fake = new FakeDynamoDBClient({ recordCalls: 0 })
  const more = ['n', 's'].map(
    (AttributeName) => ({ AttributeName, AttributeType: AttributeName === 'n' ? 'N' : 'S' }) as const,
  )
  await fake.send(
    new CreateTableCommand({
      ...MUSIC,
      AttributeDefinitions: [...(MUSIC.AttributeDefinitions ?? []), ...more],
      GlobalSecondaryIndexes: [byN],
      LocalSecondaryIndexes: [byS],
    }),
  )
  await fake.send(new CreateTableCommand(tableInput('Third', { id: 'N' })))
  for (const sk of ['b', 'd', 'e']) {
    await fake.send(new PutItemCommand({ TableName: 'Music', Item: { ...SDK_ITEM, sk: { S: sk } } }))
  }
  const server = await serve(fake)
  const connection = await RawConnection.open(server.port)
  t.teardown(async () => {
    connection.socket.destroy()
    await server.stop()
  })
  return { fake, connection }
}

// the SDK takes binary as bytes
const SDK_ITEM = {
  ...ITEM,
  b: { B: Buffer.from(ITEM.b.B, 'base64') },
  bs: { BS: ITEM.bs.BS.map((one) => Buffer.from(one, 'base64')) },
}
