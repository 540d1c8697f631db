/** A key schema as CreateTable takes it. */
export type KeySchemaInput = readonly { readonly AttributeName?: string; readonly KeyType?: string }[]

/** A projection as CreateTable takes it. */
export interface ProjectionInput {
  readonly ProjectionType?: string
  readonly NonKeyAttributes?: readonly string[]
}

/** Provisioned capacity as CreateTable takes it. */
export interface ThroughputInput {
  readonly ReadCapacityUnits?: number
  readonly WriteCapacityUnits?: number
}

/** One index as CreateTable takes it. */
export interface IndexInput {
  readonly IndexName?: string
  readonly KeySchema?: KeySchemaInput
  readonly Projection?: ProjectionInput
}

/** The members of CreateTable that the fake has. */
export interface CreateTableInput {
  readonly TableName?: string
  readonly KeySchema?: KeySchemaInput
  readonly AttributeDefinitions?: readonly { readonly AttributeName?: string; readonly AttributeType?: string }[]
  readonly BillingMode?: string
  readonly ProvisionedThroughput?: ThroughputInput
  readonly LocalSecondaryIndexes?: readonly IndexInput[]
  readonly GlobalSecondaryIndexes?: readonly (IndexInput & { readonly ProvisionedThroughput?: ThroughputInput })[]
  readonly DeletionProtectionEnabled?: boolean
  readonly TableClass?: string
}
