import { MAX_DOUBTS } from '../identity/identity-map.js'
import type { Doubt, PendingOperation } from './operation.js'

/** Remembers with an operation what was sent of it and isn't known to be applied or not. */
export function addDoubt(operation: PendingOperation, doubt: Doubt): void {
  // what a patch leaves isn't known
  if (operation.kind === 'check' || operation.kind === 'patch') return
  operation.doubts = [...(operation.doubts ?? []), doubt].slice(-MAX_DOUBTS)
}

/** Gives the newer operation of an instance the doubts about what was sent of it before. */
export function carryDoubts(older: PendingOperation, newer: PendingOperation): void {
  if (older.kind === 'check' || newer.kind === 'check' || older.doubts === undefined) return
  if (older.entity !== undefined && older.entity === newer.entity) newer.doubts = older.doubts
}
