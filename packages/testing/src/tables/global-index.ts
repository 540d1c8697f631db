import type { DescribedIndex } from '../storage/table-definition.js'
import type { TableRecord } from '../storage/table-record.js'
import { ServiceError } from '../wire/service-error.js'
import { validationError } from '../wire/validation-error.js'

/** The settings of the global index that is to be updated or deleted, or DynamoDB's refusal. */
export function checkIsGlobal(record: TableRecord, name: string, what: 'update' | 'delete'): DescribedIndex {
  const { definition } = record.table
  const index = definition.indexes.find((one) => one.name === name)
  if (index === undefined) {
    throw new ServiceError(
      'ResourceNotFoundException',
      `Requested resource not found: Index ${name} for table ${definition.name}`,
    )
  }
  if (index.kind === 'local')
    throw validationError(`Cannot ${what} an index that is not a GlobalSecondaryIndex: ${name}`)
  return record.indexes.get(name) ?? {}
}
