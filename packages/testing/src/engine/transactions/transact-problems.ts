import { MAX_TRANSACTION_ACTIONS, MAX_TRANSACTION_BYTES } from '../../limits.js'
import { validationError } from '../../wire/validation-error.js'
import type { WireItem } from '../../wire/wire-value.js'
import { CAPACITY_MODES, COLLECTION_MODES, enumProblem, failed, throwProblems } from '../checks/constraints.js'
import { tableNameProblem } from '../checks/table-name.js'
import type { WriteEntry } from './transact-shapes.js'

/** The members that both kinds of transaction have beside their entries. */
export interface TransactModes {
  readonly ReturnConsumedCapacity?: string
  readonly ReturnItemCollectionMetrics?: string
  readonly ClientRequestToken?: string
}

const MAX_TOKEN_LENGTH = 36

/** Refuses what DynamoDB's framework layer finds wrong with a transaction. `problems` are those of its entries. */
export function checkTransaction(
  entries: readonly unknown[] | undefined,
  modes: TransactModes,
  problems: readonly (string | undefined)[],
): void {
  throwProblems([
    tokenProblem(modes.ClientRequestToken),
    enumProblem('returnConsumedCapacity', modes.ReturnConsumedCapacity, CAPACITY_MODES),
    enumProblem('returnItemCollectionMetrics', modes.ReturnItemCollectionMetrics, COLLECTION_MODES),
    entriesProblem(entries),
    ...problems,
  ])
}

/** Refuses a transaction whose items are too large together. */
export function checkTransactionSize(sizes: readonly number[]): void {
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  if (bytes <= MAX_TRANSACTION_BYTES) return
  throw validationError(`Transaction size exceeds the limit: ${bytes} bytes, at most ${MAX_TRANSACTION_BYTES}`)
}

/** What is missing in an entry of TransactWriteItems. `index` counts from zero. */
export function writeEntryProblems(entry: WriteEntry, index: number): readonly (string | undefined)[] {
  const at = (kind: string, member: string): string => `transactItems.${index + 1}.member.${kind}.${member}`
  const required = (kind: string, member: string, value: string | WireItem | undefined): string | undefined =>
    value === undefined ? failed('Value null', at(kind, member), 'not be null') : undefined
  const { ConditionCheck: check, Put, Delete, Update } = entry
  return [
    check && required('conditionCheck', 'key', check.Key),
    check && tableNameProblem(check.TableName, at('conditionCheck', 'tableName')),
    check && required('conditionCheck', 'conditionExpression', check.ConditionExpression),
    Put && required('put', 'item', Put.Item),
    Put && tableNameProblem(Put.TableName, at('put', 'tableName')),
    Delete && required('delete', 'key', Delete.Key),
    Delete && tableNameProblem(Delete.TableName, at('delete', 'tableName')),
    Update && required('update', 'key', Update.Key),
    Update && required('update', 'updateExpression', Update.UpdateExpression),
    Update && tableNameProblem(Update.TableName, at('update', 'tableName')),
  ]
}

function tokenProblem(token: string | undefined): string | undefined {
  if (token === undefined || (token.length > 0 && token.length <= MAX_TOKEN_LENGTH)) return undefined
  const bound = token.length === 0 ? 'greater than or equal to 1' : `less than or equal to ${MAX_TOKEN_LENGTH}`
  return failed(`Value '${token}'`, 'clientRequestToken', `have length ${bound}`)
}

function entriesProblem(entries: readonly unknown[] | undefined): string | undefined {
  if (entries === undefined) return failed('Value null', 'transactItems', 'not be null')
  if (entries.length === 0) return failed("Value '[]'", 'transactItems', 'have length greater than or equal to 1')
  if (entries.length <= MAX_TRANSACTION_ACTIONS) return undefined
  return failed(
    `Value '${JSON.stringify(entries)}'`,
    'transactItems',
    `have length less than or equal to ${MAX_TRANSACTION_ACTIONS}`,
  )
}
