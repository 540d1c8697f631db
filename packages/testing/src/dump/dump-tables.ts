import type { TableDescription, Tag, TimeToLiveDescription } from '@aws-sdk/client-dynamodb'
import type { WireItem } from '../wire/wire-value.js'
import type { DumpedSettings } from './dump.js'
import type { RunOperation } from './run-operations.js'
import { tableInputOf } from './table-input-of.js'

/** One table of a dump whose items were written in some form. */
export interface WrittenTable<T> extends DumpedSettings {
  readonly items: readonly T[]
}

/** All tables and items, tables in the order of their names, items in scan order. `writeItem` must share nothing. */
export function dumpTables<T>(run: RunOperation, writeItem: (item: WireItem) => T): readonly WrittenTable<T>[] {
  return tableNames(run).map((TableName) => ({
    table: tableInput(run, TableName),
    ...timeToLive(run, TableName),
    items: items(run, TableName).map(writeItem),
  }))
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

function tableInput(run: RunOperation, TableName: string): DumpedSettings['table'] {
  const { Table } = run('DescribeTable', { TableName }) as { readonly Table: TableDescription }
  const { Tags } = run('ListTagsOfResource', { ResourceArn: Table.TableArn }) as { readonly Tags: Tag[] }
  // a copy: the store shares what it describes with whoever reads it
  return structuredClone({ ...tableInputOf(Table), ...(Tags.length > 0 && { Tags }) })
}

function timeToLive(run: RunOperation, TableName: string): Pick<DumpedSettings, 'timeToLive'> {
  const answer = run('DescribeTimeToLive', { TableName })
  const { TimeToLiveDescription } = answer as { readonly TimeToLiveDescription: TimeToLiveDescription }
  const { AttributeName } = TimeToLiveDescription
  return AttributeName === undefined ? {} : { timeToLive: { Enabled: true, AttributeName } }
}

function items(run: RunOperation, TableName: string): readonly WireItem[] {
  const found: WireItem[] = []
  let start: object | undefined = {}
  while (start !== undefined) {
    const { Items, LastEvaluatedKey } = run('Scan', { TableName, ConsistentRead: true, ...start })
    for (const item of Items as readonly WireItem[]) found.push(item)
    start = LastEvaluatedKey === undefined ? undefined : { ExclusiveStartKey: LastEvaluatedKey }
  }
  return found
}
