import type { StoredItem } from '../../storage/stored-item.js'
import type { WireItem } from '../../wire/wire-value.js'
import { addConsumption, describeConsumption, NO_CONSUMPTION, onTable, readUnits } from '../capacity/capacity.js'
import type { PreparedRead, TableRequest } from './prepare-read.js'

/** Collects the answer to one BatchGetItem call. Tables appear under the names that the request gave them. */
export class BatchGetAnswer {
  readonly #found: ReadonlyMap<string, WireItem[]>
  readonly #handedBack = new Map<string, TableRequest & { readonly Keys: WireItem[] }>()
  readonly #used = new Map<string, typeof NO_CONSUMPTION>()

  constructor(tables: readonly string[]) {
    this.#found = new Map(tables.map((asked) => [asked, []]))
  }

  /** Notes a key that wasn't read. */
  handBack({ asked, key, request }: PreparedRead): void {
    const known = this.#handedBack.get(asked)
    if (known === undefined) this.#handedBack.set(asked, { ...request, Keys: [key] })
    else known.Keys.push(key)
  }

  /** Notes a key that was read, and what was there. */
  add({ asked, request, projection }: PreparedRead, stored: StoredItem | undefined): void {
    if (stored !== undefined) this.#found.get(asked)?.push(projection?.project(stored.item) ?? stored.item)
    const used = onTable(readUnits(stored?.size ?? 0, request.ConsistentRead))
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
