import { MAX_LISTED_TABLES } from '../../limits.js'
import { compareText } from '../../values/compare-text.js'
import { integer, structure, text } from '../../wire/shape.js'
import { failed, throwProblems } from '../checks/constraints.js'
import { tableNameProblem } from '../checks/table-name.js'
import { defineOperation, type Operation } from '../operation.js'

const shape = structure({ ExclusiveStartTableName: text, Limit: integer })

/** ListTables, in the order of the names. */
export const listTables: Operation = defineOperation('ListTables', shape, (input, context) => {
  const { ExclusiveStartTableName: start, Limit: limit = MAX_LISTED_TABLES } = input
  throwProblems([
    start === undefined ? undefined : tableNameProblem(start, 'exclusiveStartTableName'),
    limit < 1 ? failed(`Value '${limit}'`, 'limit', 'have value greater than or equal to 1') : undefined,
    limit > MAX_LISTED_TABLES
      ? failed(`Value '${limit}'`, 'limit', `have value less than or equal to ${MAX_LISTED_TABLES}`)
      : undefined,
  ])
  const rest = [...context.store.keys()]
    .sort(compareText)
    .filter((name) => start === undefined || compareText(name, start) > 0)
  const page = rest.slice(0, limit)
  return { TableNames: page, ...(page.length < rest.length && { LastEvaluatedTableName: page.at(-1) }) }
})
