import { setTimeout as moment } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { Place } from '../fixtures/place.js'

// an entity that was found by a query kept the bytes of its whole page, as long as it was managed

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const PAGES = 8
const PAGE_SIZE = 200
const text = 'x'.repeat(5_000)

async function heldBytes(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    collectGarbage()
    // memory outside of the heap is let go of on a thread of its own
    await moment(20)
  }
  return process.memoryUsage().arrayBuffers
}

test('a managed entity keeps no more of its page than its own item', async (t) => {
  const client = new FakeDynamoDBClient({ recordCalls: 0 })
  await client.createTables(Place)
  const writer = new Session({ client, clock: client.clock })
  writer.saveAll(Array.from({ length: PAGES * PAGE_SIZE }, (_, i) => new Place(`${i}`, text)))
  await writer.flush()
  const session = new Session({ client, clock: client.clock })
  const kept: Place[] = []
  for await (const { items } of session.scan(Place).pageSize(PAGE_SIZE).pages()) {
    for (const [index, place] of items.entries()) {
      if (index === 0) kept.push(place)
      else session.detach(place)
    }
  }
  t.is(kept.length, PAGES)
  if (kept[0] !== undefined) kept[0].text = 'changed'
  t.is((await session.flush({ detectChanges: true })).counts.written, 1)
  const before = await heldBytes()
  session.detachAll()
  const held = before - (await heldBytes())
  t.true(held < (PAGES * PAGE_SIZE * text.length) / 4, `${held} bytes`)
})
