import type { KeySchema } from './entity-schema.js'
import { keyParts } from './key-parts.js'

/** A key schema for messages, by stored names: `artist (S) + title (S)`. */
export function renderKeySchema(key: KeySchema): string {
  return keyParts(key)
    .map(({ name, scalarType }) => `${name} (${scalarType})`)
    .join(' + ')
}
