import { invalidParameter } from '../../wire/validation-error.js'
import type { Update } from '../syntax.js'

/** Refuses an update of one of the table's key attributes. */
export function checkUpdatesNoKey(update: Update, keyNames: readonly string[]): void {
  const changed = [...update.set, ...update.add, ...update.delete].map(({ path }) => path[0])
  const named = new Set([...changed, ...update.remove.map(([name]) => name)])
  const key = keyNames.find((name) => named.has(name))
  if (key === undefined) return
  throw invalidParameter(`Cannot update attribute ${key}. This attribute is part of the key`)
}
