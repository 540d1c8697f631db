import v8 from 'node:v8'
import { Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { Image } from '#src/codec/image.js'
import { OperationIndex } from '#src/pending/operation-index.js'
import { OperationResult } from '#src/report/operation-result.js'
import { TableQueue } from '#src/send/table-queue.js'
import { Song } from '../fixtures/song.js'

interface Query {
  // newer than the types: Node 20.13
  queryObjects(kind: unknown): number
}

async function flushOnce(): Promise<void> {
  const client = new FakeDynamoDBClient()
  await client.createTables(Song)
  const session = new Session({ client, clock: client.clock })
  session.save(new Song('Prince', 'Kiss'))
  await session.flush()
}

test.serial('when no session is left, one object of each kind that flushes are made of remains', async (t) => {
  for (let round = 0; round < 3; round++) await flushOnce()
  for (const kind of [Image, OperationIndex, TableQueue, OperationResult] as const) {
    const left = (v8 as unknown as Query).queryObjects(kind)
    t.true(left > 0, kind.name)
    t.true(left < 6, `${left} of ${kind.name}: those of ended sessions are kept too`)
  }
})

test.serial('no session that was used is among what remains, nor anything that it holds', async (t) => {
  for (let round = 0; round < 3; round++) await flushOnce()
  // what a turn of the event loop still holds
  await new Promise((resolve) => setImmediate(resolve))
  for (const kind of [Song, FakeDynamoDBClient] as const)
    t.is((v8 as unknown as Query).queryObjects(kind), 0, kind.name)
  t.is((v8 as unknown as Query).queryObjects(Session), 1, 'the one that is kept for its shape')
})
