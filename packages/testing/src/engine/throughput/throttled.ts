import type { IndexDefinition } from '../../storage/table-definition.js'
import type { CapacityKind, CapacityLimit, LimitType } from '../../throughput/capacity-limit.js'
import { ServiceError } from '../../wire/service-error.js'

/** A limit that a request met. */
export interface LimitMet {
  readonly type: LimitType
  readonly mode: CapacityLimit['kind']
  readonly kind: CapacityKind
  /** The global index that met it; `undefined` for the table. */
  readonly index: IndexDefinition | undefined
}

const HOT_KEY = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html'

/**
 * The error of a throttled request, with all limits that it met; the first decides on its name and text. Texts: cancellation
 * reasons of TransactionCanceledException in the API reference, and "Diagnosing throttling", Developer Guide.
 */
export function throttled(first: LimitMet, all: readonly LimitMet[], tableArn: string): ServiceError {
  const reasons = all.map(({ type, kind, index }) => ({
    reason: `${index === undefined ? 'Table' : 'Index'}${kind === 'read' ? 'Read' : 'Write'}${type}`,
    resource: index === undefined ? tableArn : `${tableArn}/index/${index.name}`,
  }))
  const name = nameOf(first)
  // the SDK's models have the member in lower case in this error only
  const member = name === 'ThrottlingException' ? 'throttlingReasons' : 'ThrottlingReasons'
  return new ServiceError(name, textOf(first), 400, { [member]: reasons })
}

function nameOf({ type, mode }: LimitMet): string {
  if (type === 'AccountLimitExceeded') return 'RequestLimitExceeded'
  return mode === 'provisioned' ? 'ProvisionedThroughputExceededException' : 'ThrottlingException'
}

function textOf({ type, mode, index }: LimitMet): string {
  if (type === 'AccountLimitExceeded') return 'Throughput exceeds the current throughput limit for your account.'
  if (type === 'MaxOnDemandThroughputExceeded') {
    return 'Throughput exceeds the maximum OnDemandThroughput configured on table or index'
  }
  if (mode === 'provisioned') {
    return index === undefined
      ? 'The level of configured provisioned throughput for the table was exceeded. Consider increasing your ' +
          'provisioning level with the UpdateTable API.'
      : 'The level of configured provisioned throughput for one or more global secondary indexes of the table was ' +
          'exceeded. Consider increasing your provisioning level for the under-provisioned global secondary indexes ' +
          'with the UpdateTable API.'
  }
  return index === undefined
    ? 'Throughput exceeds the current capacity of your table or index. DynamoDB is automatically scaling your table or ' +
        `index so please try again shortly. If exceptions persist, check if you have a hot key: ${HOT_KEY}`
    : 'Throughput exceeds the current capacity for one or more global secondary indexes. DynamoDB is automatically ' +
        'scaling your index so please try again shortly.'
}
