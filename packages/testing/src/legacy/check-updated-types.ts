import type { Update } from '../expressions/syntax.js'
import { ownValue } from '../values/own-value.js'
import { storedType } from '../values/stored-type.js'
import { validationError } from '../wire/validation-error.js'
import type { WireItem } from '../wire/wire-value.js'

/** Refuses a legacy ADD or DELETE whose value isn't of the stored type: DynamoDB says so in other words than for expressions. */
export function checkUpdatedTypes(update: Update, item: WireItem | undefined): void {
  if (item === undefined) return
  for (const { path, value } of [...update.add, ...update.delete]) {
    const stored = ownValue(item, path[0])
    if (stored === undefined || storedType(stored) === storedType(value)) continue
    throw validationError('Type mismatch for attribute to update')
  }
}
