import type { SdkClient } from '../client/sdk-client.js'
import { OptionError } from '../errors/option-error.js'
import type { ReadBuilder } from '../query/read-builder.js'
import type { KeyOf } from '../schema/key-types.js'
import { type BulkOperation, remove } from './bulk-operation.js'
import type { BulkReport } from './bulk-report.js'
import { loadSource } from './load-source.js'
import type { RemovalOptions } from './removal-options.js'

/** Deletes what a query or scan finds, from the table that it reads, while it reads on. */
export async function removeFound(
  client: SdkClient,
  query: ReadBuilder,
  { tablePrefix: _, ...options }: RemovalOptions,
): Promise<BulkReport> {
  const { schema, table, keys, client: reader } = query.foundKeys(options.signal)
  // elsewhere there can be a table of that name, too
  if (reader !== client) throw new OptionError('client', "the client of the query's session", client)
  return loadSource(client, removals(schema.entityClass, keys), { ...options, tableName: () => table.name })
}

async function* removals(
  target: Parameters<typeof remove>[0],
  keys: AsyncIterable<object>,
): AsyncGenerator<BulkOperation, void> {
  // what was found of the class has its key's properties
  for await (const key of keys) yield remove(target, key as KeyOf<typeof target>)
}
