import { validationError } from '../../wire/validation-error.js'
import { failed, throwProblems } from './constraints.js'
import { tableNameProblem } from './table-name.js'

/** The table name that a table operation must have, checked. */
export function requiredTableName(asked: string | undefined, minLength = 1): string {
  if (asked === undefined) {
    throw validationError("The parameter 'TableName' is required but was not present in the request")
  }
  const tooShort =
    asked.length < minLength
      ? failed(`Value '${asked}'`, 'tableName', `have length greater than or equal to ${minLength}`)
      : undefined
  throwProblems([tooShort ?? tableNameProblem(asked)])
  return asked
}
