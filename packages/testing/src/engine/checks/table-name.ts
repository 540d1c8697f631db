import { plainTableName } from '../../wire/plain-table-name.js'
import { failed } from './constraints.js'

const MAX_NAME_LENGTH = 255
/** The least length of a name that is checked as such; as a mere `TableName`, one character will do. */
export const MIN_NAME_LENGTH = 3
const NAME = /^[a-zA-Z0-9_.-]+$/

/** What is wrong with the table name of an item operation, if anything. */
export function tableNameProblem(asked: string | undefined, member = 'tableName'): string | undefined {
  if (asked === undefined) return failed('Value null', member, 'not be null')
  const name = plainTableName(asked)
  if (name.length > MAX_NAME_LENGTH) {
    return failed(`Value '${asked}'`, member, `have length less than or equal to ${MAX_NAME_LENGTH}`)
  }
  if (!NAME.test(name)) return failed(`Value '${asked}'`, member, `satisfy regular expression pattern: ${NAME_PATTERN}`)
  return undefined
}

/** As DynamoDB quotes it. */
const NAME_PATTERN = '[a-zA-Z0-9_.-]+'

/** What is wrong with the table names of a batch, which are the keys of a map, if anything. `value` is the map as told. */
export function tableNamesProblem(names: readonly string[], value: string): string | undefined {
  const fits = (asked: string): boolean => {
    const name = plainTableName(asked)
    return name.length >= MIN_NAME_LENGTH && name.length <= MAX_NAME_LENGTH && NAME.test(name)
  }
  if (names.every(fits)) return undefined
  return (
    `Value '${value}' at 'requestItems' failed to satisfy constraint: Map keys must satisfy constraint: ` +
    `[Member must have length less than or equal to ${MAX_NAME_LENGTH}, Member must have length greater than or equal ` +
    `to ${MIN_NAME_LENGTH}, Member must satisfy regular expression pattern: ${NAME_PATTERN}]`
  )
}

/** DynamoDB reports an empty table name alone, whatever else is wrong with the request. */
export function emptyTableNameProblem(asked: string | undefined): string | undefined {
  return asked === '' ? failed('Value', 'TableName', 'have length greater than or equal to 1') : undefined
}
