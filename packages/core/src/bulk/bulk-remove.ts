import type { SdkClient } from '../client/sdk-client.js'
import { OptionError } from '../errors/option-error.js'
import { ReadBuilder } from '../query/read-builder.js'
import type { Results } from '../query/results.js'
import type { EntityTarget, KeyOf } from '../schema/key-types.js'
import { type BulkOperation, remove } from './bulk-operation.js'
import type { BulkOptions } from './bulk-options.js'
import type { BulkReport } from './bulk-report.js'
import { loadSource } from './load-source.js'
import { checkRemovalOptions, type RemovalOptions } from './removal-options.js'
import { removeFound } from './remove-found.js'
import type { BulkSource } from './source-reader.js'

/**
 * Deletes items of one class by their keys, from a source of any length. Options, report and errors are those of
 * `bulkWrite`.
 *
 * @example
 * await bulkRemove(client, Song, keys, { checkpoint: fileCheckpoint('purge.checkpoint') })
 */
export function bulkRemove<C extends EntityTarget>(
  client: SdkClient,
  target: C,
  keys: Iterable<KeyOf<C>> | AsyncIterable<KeyOf<C>>,
  options?: BulkOptions,
): Promise<BulkReport>
/**
 * Deletes what a query or scan of a session finds, while it reads on: of each page the keys alone. Not a filter decides at
 * the delete, but what was read before. `client` is the session's. An instance that the session manages stays managed.
 *
 * @throws {BulkError} as `bulkWrite` does, also if the query fails or its budget ends.
 *
 * @example
 * await bulkRemove(client, session.query(Song).where({ artist: 'Can' }).filter($ => lessThan($.year, 1970)))
 */
export function bulkRemove(client: SdkClient, found: Results<object>, options?: RemovalOptions): Promise<BulkReport>
export async function bulkRemove(
  client: SdkClient,
  first: EntityTarget | Results<object>,
  second?: unknown,
  third: BulkOptions = {},
): Promise<BulkReport> {
  if (!(first instanceof ReadBuilder)) return loadSource(client, removals(first as EntityTarget, second), third)
  const options = (second ?? {}) as BulkOptions
  checkRemovalOptions(options, { namesTable: true })
  return removeFound(client, first, options)
}

function removals(target: EntityTarget, keys: unknown): BulkSource {
  if (typeof keys !== 'object' || keys === null) throw new OptionError('keys', 'an iterable of keys', keys)
  if (Symbol.asyncIterator in keys) return eachLater(target, keys as AsyncIterable<KeyOf<EntityTarget>>)
  if (Symbol.iterator in keys) return each(target, keys as Iterable<KeyOf<EntityTarget>>)
  throw new OptionError('keys', 'an iterable or async iterable of keys', keys)
}

function* each(target: EntityTarget, keys: Iterable<KeyOf<EntityTarget>>): Generator<BulkOperation> {
  for (const key of keys) yield remove(target, key)
}

async function* eachLater(
  target: EntityTarget,
  keys: AsyncIterable<KeyOf<EntityTarget>>,
): AsyncGenerator<BulkOperation> {
  for await (const key of keys) yield remove(target, key)
}
