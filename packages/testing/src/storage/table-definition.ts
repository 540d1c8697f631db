import type { KeyDefinition } from './key-definition.js'

/** What DynamoDB is told of an index, as CreateTable sent it. */
export interface IndexDefinition {
  readonly kind: 'local' | 'global'
  readonly name: string
  readonly key: KeyDefinition
  /** The attributes that the index holds beside the keys. */
  readonly projected: 'all' | readonly string[]
  /** The members of the index as they are described again. */
  readonly described: object
}

/** The members of a table's description that don't change. */
export interface DescribedTable {
  readonly KeySchema: unknown
  readonly AttributeDefinitions: unknown
  readonly ProvisionedThroughput: object
  readonly DeletionProtectionEnabled: boolean
  readonly BillingModeSummary?: object
  readonly TableClassSummary?: object
}

/** A table without its items. */
export interface TableDefinition {
  readonly name: string
  readonly key: KeyDefinition
  readonly indexes: readonly IndexDefinition[]
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  readonly described: DescribedTable
}
