import { removeIndex } from '../storage/remove-index.js'
import type { TableRecord } from '../storage/table-record.js'
import type { ChangeTime } from './change-time.js'
import { checkIsGlobal } from './global-index.js'
import { usedAttributes } from './key-attributes.js'
import { begin } from './table-progress.js'

/** Takes a global index away: the table is busy until it is gone, and with it the attributes that only it defined. */
export function deleteIndex(record: TableRecord, name: string, { afterOneStep }: ChangeTime): TableRecord {
  checkIsGlobal(record, name, 'delete')
  // one that is still being filled is no longer
  const changes = record.changes.filter(({ indexes }) => !indexes?.has(name))
  return begin(
    { ...record, changes },
    {
      kind: 'index',
      at: afterOneStep,
      tableStatus: 'UPDATING',
      indexes: new Map([[name, { status: 'DELETING' }]]),
      finish: (changing) => withoutIndex(changing, name),
    },
  )
}

function withoutIndex(record: TableRecord, name: string): TableRecord {
  const table = removeIndex(record.table, name)
  const used = usedAttributes(table.definition)
  const { AttributeDefinitions } = record.described
  return {
    ...record,
    table,
    described: {
      ...record.described,
      AttributeDefinitions: AttributeDefinitions.filter(({ AttributeName }) => used.has(AttributeName)),
    },
    indexes: new Map([...record.indexes].filter(([index]) => index !== name)),
  }
}
