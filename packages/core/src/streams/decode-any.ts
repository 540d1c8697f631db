import type { EntityOf, EntityTarget } from '../schema/key-types.js'
import { decode } from './decode.js'
import type { TranslateOptions } from './decode-options.js'
import type { EntityChoice } from './decode-target.js'
import type { StreamItem } from './stream-item.js'

/**
 * The entity that an item holds, where several classes share a table: `choose` names the class by what is stored.
 *
 * @throws {RecordError} if `choose` returns `undefined`.
 * @throws {DecodeError} if the item doesn't fit the class.
 *
 * @example
 * const entity = decodeAny(item, ({ kind }) => (kind?.S === 'song' ? Song : Album))
 */
export function decodeAny<C extends EntityTarget>(
  item: StreamItem,
  choose: EntityChoice<C>['choose'],
  options: TranslateOptions = {},
): EntityOf<C> {
  return decode<C>({ choose }, item, options)
}
