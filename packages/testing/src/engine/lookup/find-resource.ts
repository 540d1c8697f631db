import type { Store } from '../../storage/store.js'
import type { TableRecord } from '../../storage/table-record.js'
import { isGoingOn } from '../../tables/table-progress.js'
import { plainTableName } from '../../wire/plain-table-name.js'
import { ServiceError } from '../../wire/service-error.js'
import { invalidParameter, validationError } from '../../wire/validation-error.js'

const DYNAMODB = /^arn:[^:]+:dynamodb:/

/** The table whose tags are meant: by its ARN, never by its name. Tables that come or go have no tags to be seen. */
export function findResource(store: Store, arn: string | undefined): TableRecord {
  if (arn === undefined) throw validationError('Invalid TableArn')
  checkArn(arn)
  const record = store.get(plainTableName(arn))
  if (record !== undefined && !isGoingOn(record, 'creation') && !isGoingOn(record, 'deletion')) return record
  throw new ServiceError('ResourceNotFoundException', `Requested resource not found: ResourceArn: ${arn} not found`)
}

function checkArn(arn: string): void {
  if (!arn.startsWith('arn:')) throw invalidParameter(`ARNs must start with 'arn:': ${arn}`)
  if (!DYNAMODB.test(arn)) throw invalidParameter(`Provided Arn is not a DynamoDB resource arn: ${arn}`)
  if (plainTableName(arn) === arn || plainTableName(arn).includes('/')) {
    throw invalidParameter(
      `Invalid resource arn provided, only table or stream is accepted. Provided resource arn: ${arn}`,
    )
  }
}
