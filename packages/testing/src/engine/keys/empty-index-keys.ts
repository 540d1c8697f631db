import type { Update } from '../../expressions/syntax.js'
import type { KeyPart } from '../../storage/key-definition.js'
import type { IndexDefinition } from '../../storage/table-definition.js'
import { ownValue } from '../../values/own-value.js'
import type { WireItem, WireValue } from '../../wire/wire-value.js'
import { emptyIndexKey } from './index-keys.js'
import { keyParts } from './primary-key.js'
import { emptyUpdatedKey } from './updated-index-keys.js'

/** Refuses an item with an empty index key: of all that is wrong with index keys, a transaction is refused for this at once. */
export function checkNoEmptyIndexKey(indexes: readonly IndexDefinition[], item: WireItem): void {
  for (const index of indexes) {
    for (const part of keyParts(index.key)) {
      if (isEmpty(ownValue(item, part.name), part)) throw emptyIndexKey(index, part)
    }
  }
}

/** The same of an update that sets an index key to an empty value of the request. */
export function checkSetsNoEmptyIndexKey(indexes: readonly IndexDefinition[], { set }: Update): void {
  for (const part of indexes.flatMap(({ key }) => keyParts(key))) {
    for (const { path, value } of set) {
      const isWhole = path.length === 1 && path[0] === part.name
      if (isWhole && value.kind === 'value' && isEmpty(value.value, part)) throw emptyUpdatedKey(part)
    }
  }
}

function isEmpty(value: WireValue | undefined, { type }: KeyPart): boolean {
  return value?.[type] === ''
}
