import { addConsumption, type Consumption, describeConsumption } from '../capacity/capacity.js'
import { collectionMetrics } from '../writes/collection-metrics.js'
import type { WriteEffect } from '../writes/write-item.js'
import type { PreparedWrite, WriteRequest } from './prepare-write.js'

interface Modes {
  readonly ReturnConsumedCapacity?: string
  readonly ReturnItemCollectionMetrics?: string
}

/** Collects the answer to one BatchWriteItem call. Tables appear under the names that the request gave them. */
export class BatchWriteAnswer {
  readonly #modes: Modes
  readonly #handedBack = new Map<string, WriteRequest[]>()
  readonly #used = new Map<string, Consumption>()
  readonly #touched = new Map<string, Map<string, PreparedWrite>>()

  constructor(modes: Modes) {
    this.#modes = modes
  }

  /** Notes a write that wasn't done. */
  handBack(write: PreparedWrite): void {
    entry(this.#handedBack, write.asked, () => []).push(write.request)
  }

  /** Notes a write that was done. */
  add(write: PreparedWrite, effect: WriteEffect): void {
    const before = this.#used.get(write.asked)
    this.#used.set(write.asked, before === undefined ? effect.used : addConsumption(before, effect.used))
    if (this.#modes.ReturnItemCollectionMetrics !== 'SIZE') return
    entry(this.#touched, write.asked, () => new Map<string, PreparedWrite>()).set(write.partition, write)
  }

  /** `UnprocessedItems` is always there, empty or not. */
  toOutput(): object {
    const { ReturnConsumedCapacity, ReturnItemCollectionMetrics } = this.#modes
    const capacities = [...this.#used]
      .map(([asked, used]) => describeConsumption(ReturnConsumedCapacity, asked, used))
      .filter((capacity) => capacity !== undefined)
    return {
      UnprocessedItems: Object.fromEntries(this.#handedBack),
      ...(ReturnItemCollectionMetrics === 'SIZE' && { ItemCollectionMetrics: this.#metrics() }),
      ...(capacities.length > 0 && { ConsumedCapacity: capacities }),
    }
  }

  #metrics(): object {
    const byTable = [...this.#touched].map(([asked, writes]) => {
      const metrics = [...writes.values()].map(({ table, partition }) => collectionMetrics('SIZE', table, partition))
      return [asked, metrics.filter((metric) => metric !== undefined)] as const
    })
    return Object.fromEntries(byTable.filter(([, metrics]) => metrics.length > 0))
  }
}

function entry<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const found = map.get(key)
  if (found !== undefined) return found
  const created = create()
  map.set(key, created)
  return created
}
