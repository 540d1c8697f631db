import type { PutOperation } from '../pending/operation.js'
import type { ValidationProblem } from '../schema/entity-schema.js'

const NONE: readonly ValidationProblem[] = Object.freeze([])

/** What the class's own validator says; one that throws is a problem of the entity, never a lost operation. */
export function validateEntity({ entity, schema }: PutOperation): readonly ValidationProblem[] {
  if (schema.validate === undefined) return NONE
  try {
    return schema.validate(entity)
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error
    return [{ attribute: '', reason: `the validator of ${schema.className} threw a ${name}: make it return problems` }]
  }
}
