import type { TableDescription } from '@aws-sdk/client-dynamodb'
import type { Dump, DumpedItem, DumpedTable } from './dump.js'
import type { RunOperation } from './run-operations.js'
import { tableInputOf } from './table-input-of.js'

/** All tables and items, tables in the order of their names, items in scan order. */
export function dumpTables(run: RunOperation): Dump {
  return { tables: tableNames(run).map((name) => dumpTable(run, name)) }
}

function tableNames(run: RunOperation): readonly string[] {
  const names: string[] = []
  let start: object | undefined = {}
  while (start !== undefined) {
    const { TableNames, LastEvaluatedTableName } = run('ListTables', start)
    names.push(...(TableNames as readonly string[]))
    start = LastEvaluatedTableName === undefined ? undefined : { ExclusiveStartTableName: LastEvaluatedTableName }
  }
  return names
}

function dumpTable(run: RunOperation, TableName: string): DumpedTable {
  const { Table } = run('DescribeTable', { TableName })
  const items: DumpedItem[] = []
  let start: object | undefined = {}
  while (start !== undefined) {
    const { Items, LastEvaluatedKey } = run('Scan', { TableName, ConsistentRead: true, ...start })
    for (const item of Items as readonly DumpedItem[]) items.push(item)
    start = LastEvaluatedKey === undefined ? undefined : { ExclusiveStartKey: LastEvaluatedKey }
  }
  // a copy: the store shares its items with whoever reads them
  return structuredClone({ table: tableInputOf(Table as TableDescription), items })
}
