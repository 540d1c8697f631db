import type {
  AttributeDefinitionsInput,
  GlobalIndexInput,
  OnDemandInput,
  ThroughputInput,
  WarmthInput,
} from './create-table-input.js'

/** New settings of an index that exists. */
export interface IndexSettingsInput {
  readonly IndexName?: string
  readonly ProvisionedThroughput?: ThroughputInput
  readonly OnDemandThroughput?: OnDemandInput
  readonly WarmThroughput?: WarmthInput
}

/** One entry of `GlobalSecondaryIndexUpdates`, which has exactly one member. */
export interface IndexUpdateInput {
  readonly Create?: GlobalIndexInput
  readonly Update?: IndexSettingsInput
  readonly Delete?: { readonly IndexName?: string }
}

/** The members of UpdateTable that the fake has. */
export interface UpdateTableInput {
  readonly TableName?: string
  readonly AttributeDefinitions?: AttributeDefinitionsInput
  readonly BillingMode?: string
  readonly ProvisionedThroughput?: ThroughputInput
  readonly OnDemandThroughput?: OnDemandInput
  readonly WarmThroughput?: WarmthInput
  readonly GlobalSecondaryIndexUpdates?: readonly IndexUpdateInput[]
  readonly TableClass?: string
  readonly DeletionProtectionEnabled?: boolean
}
