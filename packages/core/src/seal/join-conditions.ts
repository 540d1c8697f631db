import { allOf, attributeMissing, type Condition } from '../expressions/condition.js'
import type { WriteOperation } from '../pending/operation.js'
import type { VersionStep } from './seal-version.js'

/** All that a write asks of the stored item; `undefined` if it asks nothing. */
export function joinConditions(operation: WriteOperation, step: VersionStep | undefined): Condition | undefined {
  const { condition, check, schema } = operation
  const isCreate = operation.kind === 'put' && operation.create
  if (condition === undefined && check === undefined && step === undefined && !isCreate) return undefined
  const parts: readonly (Condition | undefined)[] = [
    // an item that doesn't exist has no version either
    isCreate ? attributeMissing(schema.key.partitionKey.name) : step?.condition,
    condition,
    check,
  ]
  return allOf(...parts.filter((part) => part !== undefined))
}
