import type { SdkClient } from '../client/sdk-client.js'
import type { Table } from '../identity/table.js'
import type { EntitySchema } from '../schema/entity-schema.js'

/** The keys of what a query or scan finds, and where they are from. */
export interface FoundKeys {
  readonly schema: EntitySchema
  readonly table: Table
  readonly client: SdkClient
  /** Objects with the properties of the primary key. */
  readonly keys: AsyncIterable<object>
}
