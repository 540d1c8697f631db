import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { Song, Songs } from '../fixtures/song.js'

const FLUSHES = 400
const ENTITIES = 2_500
/** What the heap may grow by from the first tenth of the flushes to the last, while 900,000 entities pass. */
const MAX_GROWTH_BYTES = 4 * 1024 * 1024

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

function heapBytes(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

test('a session that lets go of its entities flushes a million of them in constant memory, and loses none', async (t) => {
  t.timeout(1_800_000)
  const client = new FakeDynamoDBClient({ recordCalls: 0 })
  await client.createTables(Song)
  const empty = client.snapshot()
  client.faults.unprocessed({ rate: 0.2 })
  const session = new Session({ client, clock: client.clock })
  const { signal } = new AbortController()
  let [written, early] = [0, 0]
  for (let flush = 0; flush < FLUSHES; flush++) {
    for (let index = 0; index < ENTITIES; index++) session.save(new Song(`artist ${flush}`, `song ${index}`, index))
    const report = await session.flush({ signal })
    written += report.counts.written
    t.is(await session.get(Songs, { artist: `artist ${flush}`, title: 'song 7' }).then((song) => song?.year), 7)
    session.detachAll()
    client.restore(empty)
    if (flush === FLUSHES / 10) early = heapBytes()
  }
  const growth = heapBytes() - early
  t.log(`${written} entities, heap ${Math.round(early / 1e6)} MB, grown by ${Math.round(growth / 1e3)} kB`)
  t.is(written, FLUSHES * ENTITIES)
  t.true(growth < MAX_GROWTH_BYTES, `grown by ${growth} bytes`)
})
