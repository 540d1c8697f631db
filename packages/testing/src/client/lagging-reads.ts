import type { PastReads } from '../engine/engine-context.js'
import { asItWas } from '../storage/as-it-was.js'
import type { Store } from '../storage/store.js'
import { StoreHistory } from '../storage/store-history.js'
import type { Table } from '../storage/table.js'
import type { ConsistencyLag } from './consistency-lag.js'

type Lag = Required<ConsistencyLag>

const NO_LAG: Lag = Object.freeze({ tables: 0, globalIndexes: 0 })

/** How far eventually consistent reads lag behind, and what they see therefore. Without a lag nothing is kept. */
export class LaggingReads {
  #lag = NO_LAG
  #tables: StoreHistory | undefined
  #globalIndexes: StoreHistory | undefined

  get lag(): Lag {
    return this.#lag
  }

  /** Another lag from now on. What readers may have seen they see still: with a longer one they stand still at first. */
  change(lag: Lag, store: Store, now: number): void {
    this.open(store, now)
    this.#lag = lag
    this.#tables = lag.tables > 0 ? (this.#tables ?? new StoreHistory(store)) : undefined
    this.#globalIndexes = lag.globalIndexes > 0 ? (this.#globalIndexes ?? new StoreHistory(store)) : undefined
  }

  /** Begins anew with another store, all of which is seen at once. */
  restart(store: Store): void {
    this.#tables &&= new StoreHistory(store)
    this.#globalIndexes &&= new StoreHistory(store)
  }

  /** What the reads of a moment see, if any of them lag. To be called before anything is done at that moment. */
  open(store: Store, now: number): PastReads | undefined {
    if (this.#tables === undefined && this.#globalIndexes === undefined) return undefined
    return {
      table: view(this.#tables, this.#lag.tables, store, now),
      globalIndex: view(this.#globalIndexes, this.#lag.globalIndexes, store, now),
    }
  }
}

function view(history: StoreHistory | undefined, lag: number, store: Store, now: number): (present: Table) => Table {
  if (history === undefined) return (present) => present
  history.open(store, now)
  const tables = history.at(now - lag)
  return (present) => asItWas(present, tables)
}
