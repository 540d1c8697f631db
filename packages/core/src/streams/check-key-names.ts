import { DecodeError } from '../errors/decode-error.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import { keyParts } from '../schema/key-parts.js'
import type { StreamItem } from './stream-item.js'

/** Refuses a record whose key has other attributes than its class: it is of another table. */
export function checkKeyNames({ className, key }: EntitySchema, keys: StreamItem): void {
  const expected = keyParts(key).map(({ name }) => name)
  const names = Object.keys(keys)
  const other = names.find((name) => !expected.includes(name))
  if (other === undefined && names.length === expected.length) return
  const reason = `is not as in its record, whose key has { ${names.join(', ')} }: the record may be of another table`
  throw new DecodeError(className, expected.join(', '), `{ ${expected.join(', ')} }`, reason)
}
