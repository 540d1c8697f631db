import type { Doubt, PendingOperation } from './operation.js'

/** Remembers with an operation what was sent of it and isn't known to be applied or not. */
export function addDoubt(operation: PendingOperation, doubt: Doubt): void {
  if (operation.kind !== 'check') operation.doubts = [...(operation.doubts ?? []), doubt]
}

/** Gives the newer operation of an instance the doubts about what was sent of it before. */
export function carryDoubts(older: PendingOperation, newer: PendingOperation): void {
  if (older.kind === 'check' || newer.kind === 'check' || older.doubts === undefined) return
  if (older.entity !== undefined && older.entity === newer.entity) newer.doubts = older.doubts
}
