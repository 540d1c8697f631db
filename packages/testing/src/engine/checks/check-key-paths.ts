import type { Path } from '../../expressions/syntax.js'
import { keyNames } from '../../storage/key-definition.js'
import type { TableDefinition } from '../../storage/table-definition.js'
import { validationError } from '../../wire/validation-error.js'

/** Refuses paths of an expression that lead into a key attribute of the table or of one of its indexes. */
export function checkKeyPaths({ key, indexes }: TableDefinition, paths: readonly Path[]): void {
  const entered = new Set(paths.filter(({ length }) => length > 1).map(([name]) => name))
  if (entered.size === 0) return
  refuseAny(entered, keyNames(key), 'Key')
  for (const index of indexes) refuseAny(entered, keyNames(index.key), 'IndexKey')
}

function refuseAny(entered: ReadonlySet<string>, names: readonly string[], what: string): void {
  const name = names.find((one) => entered.has(one))
  if (name === undefined) return
  throw validationError(
    `Key attributes must be scalars; list random access '[]' and map lookup '.' are not allowed: ${what}: ${name}`,
  )
}
