import type { IndexProgress, TableChange, TableRecord, TableStatus } from '../storage/table-record.js'

/** What a table is doing, as DescribeTable tells it. */
export function tableStatus({ changes }: TableRecord): TableStatus {
  // where several show in it, they show the same
  return changes.find(({ tableStatus: status }) => status !== undefined)?.tableStatus ?? 'ACTIVE'
}

/** What an index is doing. */
export function indexProgress({ changes }: TableRecord, name: string): IndexProgress {
  const change = changes.find(({ indexes }) => indexes?.has(name))
  return change?.indexes?.get(name) ?? { status: 'ACTIVE' }
}

/** The names of the indexes that are doing one of some things. */
export function indexesThatAre(record: TableRecord, statuses: readonly TableStatus[]): readonly string[] {
  const names = record.table.definition.indexes.map(({ name }) => name)
  return names.filter((name) => statuses.includes(indexProgress(record, name).status))
}

/** Whether a change of one kind goes on. */
export function isGoingOn({ changes }: TableRecord, kind: TableChange['kind']): boolean {
  return changes.some((change) => change.kind === kind)
}

/** The record with one more change that goes on. */
export function begin(record: TableRecord, change: TableChange): TableRecord {
  return { ...record, changes: [...record.changes, change] }
}
