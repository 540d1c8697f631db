import type { SealedOperation } from '../seal/sealed-operation.js'

/** The names of the tables that operations go to, in the order in which they come first. */
export function tablesIn(operations: readonly SealedOperation[]): readonly string[] {
  const names = new Set<string>()
  // mostly one: then nothing is looked up
  let last: string | undefined
  for (const { operation } of operations) {
    const { name } = operation.identity.table
    if (name !== last) names.add(name)
    last = name
  }
  return [...names]
}
