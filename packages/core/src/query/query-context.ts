import type { EntityCodec } from '../codec/entity-codec.js'
import type { TableDirectory } from '../identity/table-directory.js'
import type { ReadContext } from '../read/pages/read-context.js'
import type { EntitySchema } from '../schema/entity-schema.js'

/** What queries and scans need of their session. */
export interface QueryContext {
  readonly tables: TableDirectory
  readonly codecOf: (schema: EntitySchema) => EntityCodec
  readonly reads: ReadContext
}
