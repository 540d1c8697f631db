import type { KeyDefinition } from './key-definition.js'

/** Provisioned capacity as it is described. Times are seconds since the epoch. */
export interface DescribedThroughput {
  readonly ReadCapacityUnits?: number
  readonly WriteCapacityUnits?: number
  readonly NumberOfDecreasesToday?: number
  readonly LastIncreaseDateTime?: number
  readonly LastDecreaseDateTime?: number
}

/** The most that an on-demand table or index takes, as it is described. */
export interface DescribedOnDemand {
  readonly MaxReadRequestUnits?: number
  readonly MaxWriteRequestUnits?: number
}

/** What a table or index can take at once, as it is described. */
export interface DescribedWarmth {
  readonly ReadUnitsPerSecond: number
  readonly WriteUnitsPerSecond: number
  readonly Status: 'ACTIVE' | 'UPDATING'
}

/** The members of an index's description that it was created with, or that UpdateTable changes. */
export interface DescribedIndex {
  readonly KeySchema?: unknown
  readonly Projection?: unknown
  readonly ProvisionedThroughput?: DescribedThroughput
  readonly OnDemandThroughput?: DescribedOnDemand
  readonly WarmThroughput?: DescribedWarmth
}

/** What DynamoDB is told of an index, as CreateTable sent it. */
export interface IndexDefinition {
  readonly kind: 'local' | 'global'
  readonly name: string
  readonly key: KeyDefinition
  /** The attributes that the index holds beside the keys. */
  readonly projected: 'all' | readonly string[]
  /** The members of the index as they are described when it is new. */
  readonly described: DescribedIndex
}

/** The type of a key attribute, as it is described. */
export interface AttributeDefinition {
  readonly AttributeName?: string
  readonly AttributeType?: string
}

/** The members of a table's description that it was created with, or that UpdateTable changes. */
export interface DescribedTable {
  readonly KeySchema: unknown
  readonly AttributeDefinitions: readonly AttributeDefinition[]
  readonly ProvisionedThroughput: DescribedThroughput
  readonly DeletionProtectionEnabled: boolean
  readonly BillingModeSummary?: { readonly BillingMode: string; readonly LastUpdateToPayPerRequestDateTime?: number }
  readonly OnDemandThroughput?: DescribedOnDemand
  readonly WarmThroughput?: DescribedWarmth
  readonly TableClassSummary?: { readonly TableClass: string; readonly LastUpdateDateTime?: number }
  readonly SSEDescription?: object
}

/** A table without its items. */
export interface TableDefinition {
  readonly name: string
  readonly key: KeyDefinition
  readonly indexes: readonly IndexDefinition[]
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  /** What partition keys are hashed with, and so the order of scans. Default 0. */
  readonly scanSeed?: number
  /** The table's description when it is new; what became of it is in its record. */
  readonly described: DescribedTable
}
