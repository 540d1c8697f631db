/** A key schema as CreateTable takes it. */
export type KeySchemaInput = readonly { readonly AttributeName?: string; readonly KeyType?: string }[]

/** Types of key attributes as CreateTable and UpdateTable take them. */
export type AttributeDefinitionsInput = readonly { readonly AttributeName?: string; readonly AttributeType?: string }[]

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

/** The most that an on-demand table or index shall take. */
export interface OnDemandInput {
  readonly MaxReadRequestUnits?: number
  readonly MaxWriteRequestUnits?: number
}

/** What a table or index shall be able to take at once. */
export interface WarmthInput {
  readonly ReadUnitsPerSecond?: number
  readonly WriteUnitsPerSecond?: number
}

/** One index as CreateTable takes it. */
export interface IndexInput {
  readonly IndexName?: string
  readonly KeySchema?: KeySchemaInput
  readonly Projection?: ProjectionInput
}

/** One global index as CreateTable and UpdateTable take it. */
export interface GlobalIndexInput extends IndexInput {
  readonly ProvisionedThroughput?: ThroughputInput
  readonly OnDemandThroughput?: OnDemandInput
  readonly WarmThroughput?: WarmthInput
}

/** A tag of a table. */
export interface TagInput {
  readonly Key?: string
  readonly Value?: string
}

/** How a table shall be encrypted. */
export interface EncryptionInput {
  readonly Enabled?: boolean
  readonly SSEType?: string
  readonly KMSMasterKeyId?: string
}

/** The members of CreateTable that the fake has. */
export interface CreateTableInput {
  readonly TableName?: string
  readonly KeySchema?: KeySchemaInput
  readonly AttributeDefinitions?: AttributeDefinitionsInput
  readonly BillingMode?: string
  readonly ProvisionedThroughput?: ThroughputInput
  readonly OnDemandThroughput?: OnDemandInput
  readonly WarmThroughput?: WarmthInput
  readonly LocalSecondaryIndexes?: readonly IndexInput[]
  readonly GlobalSecondaryIndexes?: readonly GlobalIndexInput[]
  readonly DeletionProtectionEnabled?: boolean
  readonly TableClass?: string
  readonly SSESpecification?: EncryptionInput
  readonly StreamSpecification?: { readonly StreamEnabled?: boolean; readonly StreamViewType?: string }
  readonly Tags?: readonly TagInput[]
}
