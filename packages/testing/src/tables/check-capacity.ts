import { invalidParameter } from '../wire/validation-error.js'
import type { CreateTableInput, GlobalIndexInput, ThroughputInput } from './create-table-input.js'
import { checkOnDemand } from './on-demand.js'
import { checkNewWarmth } from './warmth.js'

/** Checks that what a new table and its indexes are told of capacity fits the billing mode. */
export function checkCapacity(input: CreateTableInput): void {
  const { ProvisionedThroughput, OnDemandThroughput, WarmThroughput } = input
  const onDemand = input.BillingMode === 'PAY_PER_REQUEST'
  if (onDemand && ProvisionedThroughput !== undefined) {
    throw invalidParameter(
      'Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST',
    )
  }
  if (!onDemand && !isComplete(ProvisionedThroughput)) {
    throw invalidParameter(
      'ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED',
    )
  }
  checkOnDemand(onDemand, OnDemandThroughput, 'table', 'new')
  if (WarmThroughput !== undefined) checkNewWarmth(onDemand, ProvisionedThroughput, WarmThroughput, 'table')
  for (const index of input.GlobalSecondaryIndexes ?? []) checkIndexCapacity(onDemand, index)
}

function checkIndexCapacity(onDemand: boolean, index: GlobalIndexInput): void {
  const { IndexName: name, ProvisionedThroughput, OnDemandThroughput, WarmThroughput } = index
  if (onDemand && ProvisionedThroughput !== undefined) {
    throw invalidParameter(
      `ProvisionedThroughput should not be specified for index: ${name} when BillingMode is PAY_PER_REQUEST`,
    )
  }
  if (!onDemand && ProvisionedThroughput === undefined) {
    throw invalidParameter(`ProvisionedThroughput is not specified for index: ${name}`)
  }
  checkOnDemand(onDemand, OnDemandThroughput, `index : ${name}`, 'new')
  if (WarmThroughput !== undefined) checkNewWarmth(onDemand, ProvisionedThroughput, WarmThroughput, `index ${name}`)
}

function isComplete(throughput: ThroughputInput | undefined): boolean {
  return throughput?.ReadCapacityUnits !== undefined && throughput.WriteCapacityUnits !== undefined
}
