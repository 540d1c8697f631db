import type { SdkClient } from '../client/sdk-client.js'
import type { Clock } from '../clock/clock.js'
import type { EntityCodec } from '../codec/entity-codec.js'
import type { IdentityMap } from '../identity/identity-map.js'
import type { TableDirectory } from '../identity/table-directory.js'
import type { PendingOperations } from '../pending/pending-operations.js'
import type { EntitySchema } from '../schema/entity-schema.js'

/** What a reader needs of its session. */
export interface ReaderState {
  readonly client: SdkClient
  readonly clock: Clock
  readonly random: () => number
  readonly tables: TableDirectory
  readonly pending: PendingOperations
  readonly managed: IdentityMap
  /** Marks reads of this identity that are under way as older than what is known now. */
  readonly outdate: (id: string) => void
  readonly codecOf: (schema: EntitySchema) => EntityCodec
}
