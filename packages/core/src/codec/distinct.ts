import { InvalidValue } from './invalid-value.js'

/**
 * Refuses set members that DynamoDB takes for equal. `textOf` gives equal texts exactly for equal members.
 */
export function checkDistinct<M>(members: readonly M[], textOf: (member: M) => string): void {
  if (new Set(members.map(textOf)).size !== members.length) {
    throw new InvalidValue('is a set with equal members, which DynamoDB refuses')
  }
}

/** A text that is equal for equal bytes. */
export function bytesText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
