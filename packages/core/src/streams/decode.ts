import type { EntityOf, EntityTarget } from '../schema/key-types.js'
import { decodeItem, readItem } from './decode-image.js'
import { checkTranslation, type TranslateOptions } from './decode-options.js'
import { type DecodeTarget, NOWHERE } from './decode-target.js'
import type { StreamItem } from './stream-item.js'

/**
 * The entity that an item holds: an item of the SDK, an image of a stream record, or DynamoDB's JSON. It is new each time
 * and no session knows it; what the class doesn't model it carries along into a save.
 *
 * @throws {DecodeError} if a stored value doesn't fit the class, or the key of the class isn't there.
 * @throws {RecordError} if a choice has no class for the item.
 *
 * @example
 * const song = decode(Song, { artist: { S: 'Can' }, title: { S: 'Spoon' } })
 */
export function decode<C extends EntityTarget>(
  target: DecodeTarget<C>,
  image: StreamItem,
  options: TranslateOptions = {},
): EntityOf<C> {
  const translation = checkTranslation('decode', options)
  // the instance is of the class that the target names
  return decodeItem(readItem(target, image, NOWHERE), translation) as EntityOf<C>
}
