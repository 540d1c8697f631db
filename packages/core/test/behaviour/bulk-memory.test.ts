import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { bulkWrite, remove } from '@sluice/core/bulk'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { Place, Places } from '../fixtures/place.js'

const BUFFER = 4 * 1024 * 1024
/** More than what fits into it, whatever the element. */
const ENDLESS = 1_000_000

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** The heap in use, without garbage. */
function heapBytes(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

/** Starts a load whose calls aren't answered, and looks at it once its source has to wait. */
async function whileFull<V>(elementOf: (place: number) => object, look: (read: number) => V): Promise<V> {
  const client = new FakeDynamoDBClient({ recordCalls: 0 })
  await client.createTables(Place)
  client.middlewareStack.add(() => () => new Promise<never>(() => undefined), { step: 'finalizeRequest' })
  const controller = new AbortController()
  let read = 0
  function* source() {
    while (read < ENDLESS) yield elementOf(read++)
  }
  // a call under way has a body besides, where the SDK writes it
  const options = { clock: client.clock, concurrency: 1, maxBufferedBytes: BUFFER, signal: controller.signal }
  const load = bulkWrite(client, source(), options).catch(() => undefined)
  for (let seen = -1; seen < read; ) {
    seen = read
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate)
  }
  const found = look(read)
  controller.abort()
  await load
  return found
}

const id = (place: number): string => String(place).padStart(9, '0')
const longText = (place: number): string => id(place).repeat(1_000)

for (const [elements, elementOf] of [
  ['small entities', (place: number) => new Place(id(place))],
  ['small removals', (place: number) => remove(Places, { id: id(place) })],
  ['entities with long keys', (place: number) => new Place(id(place).repeat(200))],
  ['large entities', (place: number) => new Place(id(place), longText(place))],
] as const) {
  test.serial(
    `what waits to be acknowledged takes no more of the heap than maxBufferedBytes: ${elements}`,
    async (t) => {
      // what is compiled at the first time is none of what waits
      await whileFull(elementOf, () => undefined)
      const before = heapBytes()
      const { held, read } = await whileFull(elementOf, (count) => ({ held: heapBytes() - before, read: count }))
      t.log(`${read} elements, ${Math.round(held / read)} bytes each`)
      t.true(read > 300 && read < ENDLESS, `${read}`)
      t.true(held <= BUFFER, `${held}`)
    },
  )
}

test.serial('an entity is let go of as soon as it is sealed', async (t) => {
  const entities: WeakRef<object>[] = []
  const elementOf = (place: number): object => {
    const entity = new Place(id(place), longText(place))
    entities.push(new WeakRef(entity))
    return entity
  }
  const alive = await whileFull(elementOf, () => {
    collectGarbage()
    return entities.filter((entity) => entity.deref() !== undefined).length
  })
  t.true(entities.length > 300, `${entities.length}`)
  // the source itself may hold the one that it gave last
  t.true(alive <= 1, `${alive} of ${entities.length}`)
})
