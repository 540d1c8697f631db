import { RecordError } from '../errors/record-error.js'
import type { EntityTarget } from '../schema/key-types.js'
import { decodeStreamRecord, type StreamRecordOptions } from './decode-stream-record.js'
import type { DecodeTarget } from './decode-target.js'
import type { StreamChange, StreamView } from './stream-change.js'
import type { StreamRecords } from './stream-record.js'

/**
 * The changes of all records of an event, in order, each decoded when it is asked for. To go on after a record that can't
 * be read, decode each by `decodeStreamRecord`.
 *
 * @throws {RecordError} for what holds no records.
 */
export function decodeStreamRecords<C extends EntityTarget, const V extends StreamView = StreamView>(
  target: DecodeTarget<C>,
  records: StreamRecords,
  options: StreamRecordOptions<V> = {},
): IterableIterator<StreamChange<C, V>> {
  const list: unknown = Array.isArray(records) ? records : Object(records).Records
  if (!Array.isArray(list))
    throw new RecordError('Expected records of a DynamoDB stream: an array, or an event with `Records`.')
  return decodeEach(target, list, options)
}

function* decodeEach<C extends EntityTarget, V extends StreamView>(
  target: DecodeTarget<C>,
  records: Extract<StreamRecords, readonly unknown[]>,
  options: StreamRecordOptions<V>,
): Generator<StreamChange<C, V>, undefined> {
  for (const record of records) yield decodeStreamRecord(target, record, options)
}
