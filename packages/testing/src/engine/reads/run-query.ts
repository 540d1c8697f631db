import type { KeyCondition } from '../../expressions/key-conditions/key-condition.js'
import type { KeyDefinition } from '../../storage/key-definition.js'
import { queryTable } from '../../storage/query-table.js'
import type { Consumption } from '../capacity/capacity.js'
import { checkKeyPaths } from '../checks/check-key-paths.js'
import { failed, throwProblems } from '../checks/constraints.js'
import { emptyTableNameProblem } from '../checks/table-name.js'
import type { EngineContext } from '../engine-context.js'
import { admitRead } from '../throughput/admit-read.js'
import { answerRead } from './answer-read.js'
import { checkFilter } from './check-filter.js'
import { checkFilterHeld } from './check-filter-held.js'
import { checkSelect } from './check-select.js'
import { checkStart } from './check-start.js'
import { findSource } from './find-source.js'
import type { ReadExpressions } from './read-expressions.js'
import { type ReadInput, readInputProblems } from './read-input.js'
import { readStartKey } from './start-key.js'
import { storedCondition } from './stored-condition.js'

/** The members of Query, its conditions aside. */
export interface QueryInput extends ReadInput {
  readonly ScanIndexForward?: boolean
}

/** What the conditions and expressions of a Query say. */
export interface QueryExpressions extends ReadExpressions {
  /** The key condition, given the key that it is about, of the table or an index: then it is known which is which. */
  readonly keyCondition: (key: KeyDefinition, index?: string) => KeyCondition
}

/** Checks the members of a Query beside its start key, conditions and expressions. */
export function checkQueryInput(input: QueryInput): void {
  throwProblems([emptyTableNameProblem(input.TableName)])
  throwProblems([...readInputProblems(input), limitProblem(input.Limit)])
}

/** The answer to a checked Query: one page of a table or index, in the order of the sort key or against it. */
export function runQuery(input: QueryInput, expressions: QueryExpressions, context: EngineContext): object {
  checkSelect(input, expressions.projection)
  const source = findSource(context, input)
  const { table, index, key } = source
  const after = input.ExclusiveStartKey && readStartKey(source, input.ExclusiveStartKey, 'Query')
  const condition = storedCondition(expressions.keyCondition(key, index?.name), key)
  if (after !== undefined) checkStart(after, condition, key)
  checkFilter(key, expressions.filter)
  checkFilterHeld(source, expressions.filter)
  checkKeyPaths(table.definition, [...(expressions.projection?.paths ?? []), ...(expressions.filter?.paths ?? [])])
  const selected = queryTable(table, index, condition, { forward: input.ScanIndexForward ?? true, after })
  const admit = (used: Consumption): void => admitRead(context, table, { used, partition: condition.partition })
  return answerRead(input, source, selected, { ...expressions, admit })
}

function limitProblem(limit = 1): string | undefined {
  return limit < 1 ? failed('Value', 'Limit', 'have value greater than or equal to 1') : undefined
}
