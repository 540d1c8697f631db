import type { TableRecord } from '../storage/table-record.js'
import type { ChangeTime } from './change-time.js'
import { begin } from './table-progress.js'

/** Changes the class of a table. Asking for the one that it has changes nothing, though the answer says UPDATING. */
export function changeTableClass(
  record: TableRecord,
  tableClass: string | undefined,
  { now, afterOneStep }: ChangeTime,
): TableRecord {
  if (tableClass === undefined) return record
  const isSame = tableClass === (record.described.TableClassSummary?.TableClass ?? 'STANDARD')
  return begin(record, {
    kind: 'table-class',
    at: isSame ? now : afterOneStep,
    tableStatus: 'UPDATING',
    finish: (changing) => (isSame ? changing : withClass(changing, tableClass, now)),
  })
}

function withClass(record: TableRecord, tableClass: string, now: number): TableRecord {
  const TableClassSummary = { TableClass: tableClass, LastUpdateDateTime: now / 1000 }
  return { ...record, described: { ...record.described, TableClassSummary } }
}
