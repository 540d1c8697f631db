import { describeValue } from '../codec/describe-value.js'
import type { EncodeProblem } from '../codec/entity-codec.js'
import type { PutOperation, UpdateOperation } from '../pending/operation.js'
import type { ValidationProblem } from '../schema/entity-schema.js'

const NONE: readonly ValidationProblem[] = Object.freeze([])

/** What the class's own validator says; one that throws is a problem of the entity, never a lost operation. */
export function validateEntity({ entity, schema }: PutOperation | UpdateOperation): readonly EncodeProblem[] {
  if (schema.validate === undefined) return NONE
  const validator = `the validator of ${schema.className}`
  try {
    const problems: unknown = schema.validate(entity)
    if (Array.isArray(problems) && problems.every(isProblem)) return problems
    return [{ attribute: '', reason: `${validator} ${whatItReturned(problems)}: make it return a list of problems` }]
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : typeof cause
    return [{ attribute: '', reason: `${validator} threw a ${name}: make it return problems`, cause }]
  }
}

function isProblem(value: unknown): value is ValidationProblem {
  if (typeof value !== 'object' || value === null) return false
  return (
    'attribute' in value && typeof value.attribute === 'string' && 'reason' in value && typeof value.reason === 'string'
  )
}

function whatItReturned(result: unknown): string {
  if (!(result instanceof Promise)) return `returned ${describeValue(result)}`
  // what it rejects with mustn't end the process
  result.catch(() => undefined)
  return "returned a promise, which a flush can't wait for"
}
