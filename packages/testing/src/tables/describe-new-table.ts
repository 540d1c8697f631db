import type { DescribedIndex, DescribedTable } from '../storage/table-definition.js'
import { compareText } from '../values/compare-text.js'
import type { AttributeDefinitionsInput, CreateTableInput, GlobalIndexInput } from './create-table-input.js'
import { changedOnDemand } from './on-demand.js'
import { newThroughput } from './throughput.js'
import { warmthOf } from './warmth.js'

/** The settings of a new table, as they are described. */
export function describeNewTable(input: CreateTableInput): DescribedTable {
  const { KeySchema, BillingMode, ProvisionedThroughput, OnDemandThroughput, TableClass } = input
  const onDemand = OnDemandThroughput && changedOnDemand(undefined, OnDemandThroughput)
  return {
    KeySchema,
    AttributeDefinitions: sortDefinitions(input.AttributeDefinitions ?? []),
    ProvisionedThroughput: newThroughput(ProvisionedThroughput),
    ...(BillingMode === 'PAY_PER_REQUEST' && { BillingModeSummary: { BillingMode } }),
    ...(onDemand && { OnDemandThroughput: onDemand }),
    WarmThroughput: warmthOf(BillingMode === 'PAY_PER_REQUEST', ProvisionedThroughput, input.WarmThroughput),
    ...(TableClass !== undefined && { TableClassSummary: { TableClass } }),
    DeletionProtectionEnabled: input.DeletionProtectionEnabled ?? false,
  }
}

/** The settings of a new global index, as they are described. */
export function describeNewIndex(input: GlobalIndexInput, isOnDemand: boolean): DescribedIndex {
  const { ProvisionedThroughput, OnDemandThroughput, WarmThroughput } = input
  const onDemand = OnDemandThroughput && changedOnDemand(undefined, OnDemandThroughput)
  return {
    ProvisionedThroughput: newThroughput(ProvisionedThroughput),
    ...(onDemand && { OnDemandThroughput: onDemand }),
    WarmThroughput: warmthOf(isOnDemand, ProvisionedThroughput, WarmThroughput),
  }
}

/** Types of key attributes in the order in which DynamoDB tells them. */
export function sortDefinitions(definitions: AttributeDefinitionsInput): AttributeDefinitionsInput {
  return [...definitions].sort((left, right) => compareText(left.AttributeName ?? '', right.AttributeName ?? ''))
}
