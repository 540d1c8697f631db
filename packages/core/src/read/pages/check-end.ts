import { UnreadableAnswer } from '../../client/unreadable-answer.js'
import { sameItem } from '../../codec/same-item.js'
import type { Place } from '../../cursor/position.js'
import type { ReadRequest } from './read-request.js'
import { placeAttributes } from './start-key.js'

/**
 * The end of an answer that began at `start`.
 *
 * @throws {UnreadableAnswer} if reading on from there would never end, or the index has another key than the class declares.
 */
export function checkEnd(request: ReadRequest, start: Place, end: Place): Place {
  if (typeof end === 'string') return end
  if (typeof start === 'object' && sameItem(start, end)) {
    throw new UnreadableAnswer('The answer ends where it began: reading on would never end.')
  }
  for (const { name, scalarType } of placeAttributes(request)) {
    if (end[name]?.[scalarType] !== undefined) continue
    const source = request.index === undefined ? 'the table' : `the index ${request.index.name}`
    throw new UnreadableAnswer(
      `The answer ends at no \`${name}\` of type ${scalarType}: is ${source} as the class declares it?`,
    )
  }
  return end
}
