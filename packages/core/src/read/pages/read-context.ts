import type { SdkClient } from '../../client/sdk-client.js'
import type { Clock } from '../../clock/clock.js'
import type { EntityCodec } from '../../codec/entity-codec.js'
import type { CursorSettings } from '../../options/cursor-options.js'
import type { RetrySettings } from '../../options/retry-options.js'
import type { EntitySchema } from '../../schema/entity-schema.js'
import type { EntityReader } from '../by-key/entity-reader.js'

/** What queries and scans need of their session. */
export interface ReadContext {
  readonly client: SdkClient
  readonly clock: Clock
  readonly random: () => number
  readonly retry: RetrySettings
  readonly codecOf: (schema: EntitySchema) => EntityCodec
  readonly reader: EntityReader
  readonly cursors: CursorSettings
}
