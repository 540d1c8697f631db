import type { ServiceError } from '../../wire/service-error.js'
import { validationError } from '../../wire/validation-error.js'

/** As many as DynamoDB lists. Source: dynalite's validations, written against DynamoDB. */
const MAX_LISTED = 10

/** Throws the problems that DynamoDB's framework layer finds with a request's members, ten at most, in its one sentence. */
export function throwProblems(problems: readonly (string | undefined)[]): void {
  const found = problems.filter((problem) => problem !== undefined).slice(0, MAX_LISTED)
  if (found.length > 0) throw problemsError(found)
}

/** The refusal that lists the given problems. */
export function problemsError(found: readonly string[]): ServiceError {
  return validationError(
    `${found.length} validation error${found.length === 1 ? '' : 's'} detected: ${found.join('; ')}`,
  )
}

/** The problem with an enum member, if it has one. */
export function enumProblem(member: string, value: string | undefined, allowed: readonly string[]): string | undefined {
  if (value === undefined || allowed.includes(value)) return undefined
  return failed(`Value '${value}'`, member, `satisfy enum value set: [${allowed.join(', ')}]`)
}

/** A problem in the words of the framework layer. `got` is `Value …`. */
export function failed(got: string, member: string, mustDo: string): string {
  return `${got} at '${member}' failed to satisfy constraint: Member must ${mustDo}`
}

export const CAPACITY_MODES = ['INDEXES', 'TOTAL', 'NONE'] as const
export const COLLECTION_MODES = ['SIZE', 'NONE'] as const
export const FAILURE_VALUES = ['ALL_OLD', 'NONE'] as const
export const RETURN_VALUES = ['ALL_NEW', 'UPDATED_OLD', 'ALL_OLD', 'NONE', 'UPDATED_NEW'] as const
export const BILLING_MODES = ['PROVISIONED', 'PAY_PER_REQUEST'] as const
export const TABLE_CLASSES = ['STANDARD', 'STANDARD_INFREQUENT_ACCESS'] as const
