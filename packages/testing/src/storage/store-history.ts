import type { Store } from './store.js'
import type { Table } from './table.js'

/** Tables by name, as they were at one moment. */
export type PastTables = ReadonlyMap<string, Table>

interface Version {
  /** Milliseconds since the epoch: when the tables were last written to. */
  readonly at: number
  readonly tables: PastTables
}

/** What a store's tables were, from the latest moment that was asked for until now. Versions share what they have in common. */
export class StoreHistory {
  readonly #versions: Version[]
  #openedAt = -Infinity

  /** What the store holds already counts as having been there for ever. */
  constructor(store: Store) {
    this.#versions = [{ at: -Infinity, tables: copyChanged(store, new Map()) }]
  }

  /** Keeps what was written before this moment apart from what will be: to be called before anything is done at it. */
  open(store: Store, now: number): void {
    if (now <= this.#openedAt) return
    const latest = this.#versions.at(-1)?.tables ?? new Map()
    const tables = copyChanged(store, latest)
    if (tables !== latest) this.#versions.push({ at: this.#openedAt, tables })
    this.#openedAt = now
  }

  /**
   * The tables as they were at the end of a moment before the present. Forgets what was before: a moment that is earlier
   * than the last one gets the same answer, so that no reader goes back in time.
   */
  at(moment: number): PastTables {
    while ((this.#versions[1]?.at ?? Infinity) <= moment) this.#versions.shift()
    return this.#versions[0]?.tables ?? new Map()
  }
}

/** Copies of the tables, those that weren't written to since the last time still the same; `latest` itself if none was. */
function copyChanged(store: Store, latest: PastTables): PastTables {
  const tables = new Map<string, Table>()
  let hasChanged = store.size !== latest.size
  for (const [name, { table }] of store) {
    const known = latest.get(name)
    const same = known?.entries.isSameAs(table.entries) ? known : undefined
    tables.set(name, same ?? table.copy())
    hasChanged ||= same === undefined
  }
  return hasChanged ? tables : latest
}
