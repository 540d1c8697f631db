import type { TableRecord } from '../storage/table-record.js'

/** Whether a table takes what comes instead of what was provisioned. */
export function isOnDemand({ described }: TableRecord): boolean {
  return described.BillingModeSummary?.BillingMode === 'PAY_PER_REQUEST'
}

/** Whether an UpdateTable asks for the other billing mode. */
export function switchesBilling(record: TableRecord, mode: string | undefined): boolean {
  return mode !== undefined && isOnDemand(record) !== (mode === 'PAY_PER_REQUEST')
}

/** The names of a table's global indexes. */
export function globalIndexes({ table }: TableRecord): readonly string[] {
  return table.definition.indexes.filter(({ kind }) => kind === 'global').map(({ name }) => name)
}
