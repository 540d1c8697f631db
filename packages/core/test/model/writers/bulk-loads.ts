import assert from 'node:assert/strict'
import { BulkError, bulkWrite } from '@sluice/core/bulk'
import type { FakeDynamoDBClient } from '@sluice/testing'
import { idOf, KINDS } from './kinds.js'
import { openClient, type World } from './world.js'

/** Loads that write past the sessions, onto the same items. */
export class BulkLoads {
  readonly #world: World
  readonly #client: FakeDynamoDBClient
  count = 0

  constructor(world: World) {
    this.#world = world
    this.#client = openClient(world, 'bulk')
  }

  start(keys: readonly number[]): void {
    const { fake, random, log, events, nextText } = this.#world
    const Plain = KINDS.plain.entityClass
    const docs = keys.map((key) => Object.assign(new Plain(), { id: idOf('plain', key), text: nextText() }))
    const since = log.states.length
    this.count++
    bulkWrite(this.#client, docs, { clock: fake.clock, random, retry: { maxAttempts: 3 } }).then(
      () => events.push(() => this.#end(docs, since)),
      (error: unknown) =>
        events.push(() => {
          this.count--
          assert.ok(error instanceof BulkError, String(error))
        }),
    )
  }

  /** A load that ended well has written the last element of each item, and no older one after it. */
  #end(docs: readonly { readonly id: string; readonly text: string }[], since: number): void {
    this.count--
    const { log } = this.#world
    const moments = docs.map(({ id, text }) => log.states.findIndex((store) => store.get(id)?.text === text))
    docs.forEach(({ id }, index) => {
      const last = docs.findLastIndex((other) => other.id === id)
      assert.ok(moments[last]! >= since, `a load is said to have written ${id}, but never did`)
      assert.ok(moments[index]! <= moments[last]!, `an older element of a load overwrote ${id}`)
    })
  }
}
