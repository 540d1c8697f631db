import type { SdkClient } from '../client/sdk-client.js'
import { OptionError } from '../errors/option-error.js'
import type { KeyShape, TableShape } from '../query/key-shape.js'
import { ReadBuilder } from '../query/read-builder.js'
import type { Where } from '../query/where.js'
import type { EntitySchema } from '../schema/entity-schema.js'
import type { EntityOf, EntityTarget } from '../schema/key-types.js'
import { schemaOf } from '../schema/registry.js'
import { Session } from '../session/session.js'
import type { BulkReport } from './bulk-report.js'
import { checkRemovalOptions, type RemovalOptions } from './removal-options.js'
import { removeFound } from './remove-found.js'

/**
 * The partition key of a class by its property.
 *
 * @example
 * type Artist = PartitionOf<typeof Song> // { artist: string }
 */
export type PartitionOf<C extends EntityTarget> = Where<EntityOf<C>, KeyShape<TableShape<C>['partition'], never>>

/**
 * Deletes all items of one partition: their keys are read page by page, strongly consistent, and deleted while the next ones
 * are read. Reading bills whole items, also where only keys are asked for. An item that is written meanwhile may stay or go.
 * Options, report and errors are those of `bulkWrite`, without checkpoints: one that ended too early is started again.
 *
 * @throws {BulkError} as `bulkWrite` does, also if the partition can't be read.
 *
 * @example
 * await removePartition(client, Song, { artist: 'Can' })
 */
export async function removePartition<C extends EntityTarget>(
  client: SdkClient,
  target: C,
  partitionKey: PartitionOf<C>,
  options: RemovalOptions = {},
): Promise<BulkReport> {
  checkRemovalOptions(options, { namesTable: false })
  checkPartition(schemaOf(target), partitionKey)
  const { tablePrefix, tableName, clock, random, retry } = options
  const session = new Session({
    client,
    ...(tablePrefix !== undefined && { tablePrefix }),
    ...(tableName !== undefined && { tableName }),
    ...(clock !== undefined && { clock }),
    ...(random !== undefined && { random }),
  })
  // what tells a partition also is what `where` takes
  const query: unknown = session
    .query(target)
    .where(partitionKey as never)
    .consistent()
    .retry(retry ?? {})
  return removeFound(client, query as ReadBuilder, options)
}

/** A sort key would leave most of the partition where it is. What else is wrong with the key, the query tells. */
function checkPartition({ key: { partitionKey } }: EntitySchema, given: object): void {
  const { property } = partitionKey
  if (Object.keys(Object(given)).every((name) => name === property)) return
  throw new OptionError('partitionKey', `the partition key \`{ ${property} }\` alone`, given)
}
