import { Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import { expect, test } from 'vitest'
import { Song } from './song.js'

const song = Object.assign(new Song(), { artist: 'Björk', title: 'Hyperballad', year: 1995, tags: new Set(['live']) })

test('the entity of the README is written and read under Vitest', async () => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Song)
  client.faults.unprocessed({ rate: 1, times: 1 })
  const session = new Session({ client, clock: client.clock })
  session.save(song)
  const report = await session.flush()
  expect(report.counts.written).toBe(1)
  expect(await new Session({ client }).get(Song, { artist: 'Björk', title: 'Hyperballad' })).toEqual(song)
})
