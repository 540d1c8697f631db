import { codecOf } from '../codec/entity-codec.js'
import type { Item } from '../codec/item.js'
import type { Translation } from '../codec/translation.js'
import { RecordError } from '../errors/record-error.js'
import { choice } from '../options/check-option.js'
import type { EntityTarget } from '../schema/key-types.js'
import { checkKeyNames } from './check-key-names.js'
import { decodeItem, type ReadItem, readItem } from './decode-image.js'
import { checkTranslation, type TranslateOptions } from './decode-options.js'
import type { DecodeTarget } from './decode-target.js'
import { findChanged } from './find-changed.js'
import { checkView, isExpiry, kindOf, readTable, readTime } from './record-facts.js'
import type { StreamChange, StreamView } from './stream-change.js'
import type { StreamItem } from './stream-item.js'
import type { StreamRecord } from './stream-record.js'

/** Options of `decodeStreamRecord`. */
export interface StreamRecordOptions<V extends StreamView = StreamView> extends TranslateOptions {
  /**
   * The view type of the stream: the images that it has are then there in the types too, and a record without them is
   * refused. Default: none, any record is taken and images may be `undefined`.
   */
  readonly view?: V | undefined
}

const VIEWS = ['KEYS_ONLY', 'NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES'] as const
const NOTHING: Item = Object.freeze({})

/**
 * What one record of a DynamoDB stream says, typed: kind, key, the entity before and after, and which properties changed.
 *
 * @throws {RecordError} for what is no stream record, lacks an image of the `view`, or is of no class that was chosen.
 * @throws {DecodeError} if a stored value or the key doesn't fit the class.
 *
 * @example
 * for (const record of event.Records) {
 *   const change = decodeStreamRecord(Song, record)
 *   if (change.kind === 'remove') console.log(change.key.title)
 * }
 */
export function decodeStreamRecord<C extends EntityTarget, const V extends StreamView = StreamView>(
  target: DecodeTarget<C>,
  record: StreamRecord,
  options: StreamRecordOptions<V> = {},
): StreamChange<C, V> {
  const translation = checkTranslation('decodeStreamRecord', options, ['view'])
  const view = choice<StreamView, undefined>('view', options.view, VIEWS, undefined)
  // the types say what kindOf, checkView and the class's own codec hold
  return readChange(target, record, view, translation) as unknown as StreamChange<C, V>
}

function readChange(
  target: DecodeTarget,
  record: StreamRecord,
  view: StreamView | undefined,
  translation: Translation,
): object {
  const kind = kindOf(record)
  const { Keys, NewImage, OldImage, SequenceNumber, ApproximateCreationDateTime } = record.dynamodb ?? {}
  if (Keys === undefined) throw new RecordError('A stream record has no `dynamodb.Keys`.')
  if (view !== undefined) checkView(record, kind, view)
  const origin = { table: readTable(record) }
  const read = (image: StreamItem | undefined): ReadItem | undefined => image && readItem(target, image, origin)
  const after = kind === 'remove' ? undefined : read(NewImage)
  const before = kind === 'insert' ? undefined : read(OldImage)
  const { schema, item } = after ?? before ?? readItem(target, Keys, origin)
  checkKeyNames(schema, Keys)
  return {
    kind,
    key: codecOf(schema, translation).decodeKey(item),
    oldEntity: before && decodeItem(before, translation),
    newEntity: after && decodeItem(after, translation),
    changed: changedBetween(kind, before, after),
    table: origin.table,
    sequenceNumber: SequenceNumber,
    eventId: record.eventID,
    approximateCreation: readTime(ApproximateCreationDateTime),
    expired: kind === 'remove' && isExpiry(record.userIdentity),
  }
}

/** `undefined` where an image isn't known that there was. */
function changedBetween(
  kind: StreamChange<EntityTarget>['kind'],
  before: ReadItem | undefined,
  after: ReadItem | undefined,
): readonly string[] | undefined {
  const known = after ?? before
  if (known === undefined) return undefined
  if (kind === 'modify' && (before === undefined || after === undefined)) return undefined
  return findChanged(known.schema, before?.item ?? NOTHING, after?.item ?? NOTHING)
}
