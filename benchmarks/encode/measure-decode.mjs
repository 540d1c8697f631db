import { isDeepStrictEqual } from 'node:util'
import { expectedItem } from '../flush/expected-item.mjs'
import { toPlainTrack } from '../tracks/to-plain-track.mjs'
import { createDecoders } from './decoders.mjs'
import { measureMappers } from './measure-mappers.mjs'

/** Each contestant makes entities of the same items; what it gives in the first pass is compared with the tracks. */
export function measureDecode(tracks, options) {
  const items = tracks.map(expectedItem)
  return measureMappers(createDecoders(), (decoder) => prepare(decoder, tracks, items), options)
}

function prepare({ decode, accepts = () => ({}), prepareItem }, tracks, items) {
  const given = prepareItem === undefined ? items : items.map(prepareItem)
  for (const [index, track] of tracks.entries()) {
    const decoded = toPlainTrack(decode(given[index]))
    const expected = { ...toPlainTrack(track), ...accepts(track) }
    for (const [attribute, value] of Object.entries(expected)) {
      if (!isDeepStrictEqual(decoded[attribute], value)) throw new Error(`${attribute} of track ${index} is another`)
    }
  }
  // kept alive, so that the engine can't leave out what nobody looks at
  const kept = Array(given.length)
  return () => {
    for (let index = 0; index < given.length; index++) kept[index] = decode(given[index])
  }
}
