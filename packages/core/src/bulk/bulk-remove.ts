import type { SdkClient } from '../client/sdk-client.js'
import { OptionError } from '../errors/option-error.js'
import type { EntityTarget, KeyOf } from '../schema/key-types.js'
import { type BulkOperation, remove } from './bulk-operation.js'
import type { BulkOptions } from './bulk-options.js'
import type { BulkReport } from './bulk-report.js'
import { loadSource } from './load-source.js'
import type { BulkSource } from './source-reader.js'

/**
 * Deletes items of one class by their keys, from a source of any length. Options, report and errors are those of
 * `bulkWrite`.
 *
 * @example
 * await bulkRemove(client, Song, keys, { checkpoint: fileCheckpoint('purge.checkpoint') })
 */
export async function bulkRemove<C extends EntityTarget>(
  client: SdkClient,
  target: C,
  keys: Iterable<KeyOf<C>> | AsyncIterable<KeyOf<C>>,
  options: BulkOptions = {},
): Promise<BulkReport> {
  return loadSource(client, removals(target, keys), options)
}

function removals<C extends EntityTarget>(target: C, keys: Iterable<KeyOf<C>> | AsyncIterable<KeyOf<C>>): BulkSource {
  if (typeof keys !== 'object' || keys === null) throw new OptionError('keys', 'an iterable of keys', keys)
  if (Symbol.asyncIterator in keys) return eachLater(target, keys)
  if (Symbol.iterator in keys) return each(target, keys)
  throw new OptionError('keys', 'an iterable or async iterable of keys', keys)
}

function* each<C extends EntityTarget>(target: C, keys: Iterable<KeyOf<C>>): Generator<BulkOperation> {
  for (const key of keys) yield remove(target, key)
}

async function* eachLater<C extends EntityTarget>(
  target: C,
  keys: AsyncIterable<KeyOf<C>>,
): AsyncGenerator<BulkOperation> {
  for await (const key of keys) yield remove(target, key)
}
