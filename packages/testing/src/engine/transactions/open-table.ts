import type { Store } from '../../storage/store.js'
import type { Table } from '../../storage/table.js'
import type { WireItem } from '../../wire/wire-value.js'
import { checkNotEmpty, keyParts, keyText } from '../keys/primary-key.js'
import { findTable } from '../lookup/find-table.js'

/**
 * The table of an entry whose item or key this is, if the key isn't empty: that is the one mistake in a key that doesn't
 * wait for the transaction.
 */
export function openTable(store: Store, name: string | undefined, item: WireItem): Table {
  const table = findTable(store, name)
  for (const part of keyParts(table.definition.key)) {
    if (Object.hasOwn(item, part.name) && item[part.name]?.[part.type] === '') checkNotEmpty(keyText(item, part), part)
  }
  return table
}
