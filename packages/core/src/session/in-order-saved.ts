import type { SealedOperation } from '../seal/sealed-operation.js'
import type { Work } from '../send/work.js'

/** Works in the order in which their operations were saved; first those of transactions that hold others. */
export function inOrderSaved(sealed: readonly SealedOperation[], works: readonly Work[]): readonly Work[] {
  const places = new Map(sealed.map(({ operation }, index) => [operation, index]))
  const placeOf = (work: Work): number => places.get(work.sealed.operation) ?? -1
  return [...works].sort((one, other) => placeOf(one) - placeOf(other))
}
