import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { defineEntity } from '@sluice/core'
import { BulkError, bulkWrite, dynamoCheckpoint, put, remove } from '@sluice/core/bulk'
import { tableInput } from '../../support/music.js'
import type { ContractCase } from '../contract-case.js'
import { countOf } from '../look/items.js'
import { ready } from '../look/tables.js'

class Track {
  pk = ''
  sk = 'x'
  year = 1990
}
const Tracks = defineEntity(Track, {
  table: 'Music',
  partitionKey: 'pk',
  sortKey: 'sk',
  attributes: { pk: 'string', sk: 'string', year: 'number' },
})

const track = (index: number): Track => Object.assign(new Track(), { pk: `pk-${index}` })

function* tracks(from: number, to: number): Generator<Track> {
  for (let index = from; index < to; index++) yield track(index)
}

/** A source that breaks where a later one goes on. */
function* broken(): Generator<Track> {
  yield* tracks(0, 150)
  throw new Error('the file ends here')
}

async function start(client: DynamoDBClient) {
  await ready(client)
  await ready(client, tableInput('Progress', { id: 'S' }))
  return () => dynamoCheckpoint({ client, table: 'Progress', key: { id: 'tracks' } })
}

export const bulkCases: readonly ContractCase[] = [
  {
    title: 'a bulk load writes and removes in full batches',
    source: 'Sluice',
    look: async (client) => {
      await ready(client)
      const first = await bulkWrite(client, tracks(0, 400))
      const changes = [
        ...[...tracks(400, 450)].map((one) => put(one)),
        ...[...tracks(0, 100)].map(({ pk, sk }) => remove(Tracks, { pk, sk })),
      ]
      const second = await bulkWrite(client, changes)
      return [first.calls, first.written, second.calls, second.written, await countOf(client)]
    },
    expect: [16, 400, 6, 150, 350],
  },
  {
    title: 'a bulk load that broke off goes on from its checkpoint in a table, and removes it at the end',
    source: 'Sluice',
    look: async (client) => {
      const checkpoint = await start(client)
      const options = { checkpointIntervalMs: 0 }
      const failed = await bulkWrite(client, broken(), { ...options, checkpoint: checkpoint() }).catch(
        (e: unknown) => e,
      )
      const kept = await countOf(client, 'Progress')
      const { skipped, written } = await bulkWrite(client, tracks(0, 300), { ...options, checkpoint: checkpoint() })
      return [
        failed instanceof BulkError,
        kept,
        skipped,
        written,
        await countOf(client),
        await countOf(client, 'Progress'),
      ]
    },
    expect: [true, 1, 150, 150, 300, 0],
  },
]
