import type { StoredItem } from '../storage/stored-item.js'
import type { WireItem } from '../wire/wire-value.js'
import { addConsumption, describeConsumption, NO_CONSUMPTION, onTable, readUnits } from './capacity.js'
import type { PreparedRead } from './prepare-read.js'

/** Collects the answer to one BatchGetItem call. Tables appear under the names that the request gave them. */
export class BatchGetAnswer {
  readonly #found: ReadonlyMap<string, WireItem[]>
  readonly #handedBack = new Map<string, { readonly Keys: WireItem[]; readonly ConsistentRead?: true }>()
  readonly #used = new Map<string, typeof NO_CONSUMPTION>()

  constructor(tables: readonly string[]) {
    this.#found = new Map(tables.map((asked) => [asked, []]))
  }

  /** Notes a key that wasn't read. */
  handBack({ asked, key, consistent }: PreparedRead): void {
    const keys = this.#handedBack.get(asked)?.Keys ?? []
    keys.push(key)
    this.#handedBack.set(asked, { Keys: keys, ...(consistent && { ConsistentRead: true as const }) })
  }

  /** Notes a key that was read, and what was there. */
  add({ asked, consistent }: PreparedRead, stored: StoredItem | undefined): void {
    if (stored !== undefined) this.#found.get(asked)?.push(stored.item)
    const used = onTable(readUnits(stored?.size ?? 0, consistent))
    this.#used.set(asked, addConsumption(this.#used.get(asked) ?? NO_CONSUMPTION, used))
  }

  /** `UnprocessedKeys` is always there, empty or not. */
  toOutput(capacityMode: string | undefined): object {
    const capacities = [...this.#used]
      .map(([asked, used]) => describeConsumption(capacityMode, asked, used))
      .filter((capacity) => capacity !== undefined)
    return {
      Responses: Object.fromEntries(this.#found),
      UnprocessedKeys: Object.fromEntries(this.#handedBack),
      ...(capacities.length > 0 && { ConsumedCapacity: capacities }),
    }
  }
}
