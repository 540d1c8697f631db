import type { Store } from '../storage/store.js'

declare const snapshotBrand: unique symbol

/** The tables and items that a fake held at one moment; `restore` takes it, as often as wanted. */
export interface Snapshot {
  readonly [snapshotBrand]: true
}

const stores = new WeakMap<Snapshot, Store>()

/** Wraps a copy of a store. */
export function makeSnapshot(store: Store): Snapshot {
  // the brand exists for the compiler only: what a snapshot holds stays out of reach
  const snapshot = Object.freeze({}) as Snapshot
  stores.set(snapshot, store)
  return snapshot
}

/** The store of a snapshot, which its reader must copy; `undefined` for anything else. */
export function storeOf(snapshot: Snapshot): Store | undefined {
  return stores.get(snapshot)
}
