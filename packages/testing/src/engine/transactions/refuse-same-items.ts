import type { Table } from '../../storage/table.js'
import { ServiceError } from '../../wire/service-error.js'
import { validationError } from '../../wire/validation-error.js'
import type { PrimaryKey } from '../keys/primary-key.js'

/** Refuses a transaction in which two actions have one item. An action whose key can't be read is judged later. */
export function refuseSameItems(actions: readonly { readonly table: Table; readonly key: () => PrimaryKey }[]): void {
  const seen = new Set<string>()
  for (const { table, key } of actions) {
    const own = readable(key)
    if (own === undefined) continue
    const identity = JSON.stringify([table.definition.name, own.partition, own.sort])
    if (seen.has(identity)) throw validationError('Transaction request cannot include multiple operations on one item')
    seen.add(identity)
  }
}

function readable(key: () => PrimaryKey): PrimaryKey | undefined {
  try {
    return key()
  } catch (error) {
    if (error instanceof ServiceError) return undefined
    throw error
  }
}
