import { partitionHash } from '../storage/partition-hash.js'
import type { TableDefinition } from '../storage/table-definition.js'

/** A table's id in the form of a UUID. It follows from name and time of creation, so that runs are alike. */
export function tableId({ name, createdAt }: TableDefinition): string {
  const hex = [1, 2, 3, 4]
    .map((part) => partitionHash(`${part}${name}${createdAt}`).toString(16).padStart(8, '0'))
    .join('')
  const version = `4${hex.slice(13, 16)}`
  const variant = `8${hex.slice(17, 20)}`
  return [hex.slice(0, 8), hex.slice(8, 12), version, variant, hex.slice(20)].join('-')
}
