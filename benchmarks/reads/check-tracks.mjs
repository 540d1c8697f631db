import { isDeepStrictEqual } from 'node:util'
import { toPlainTrack } from '../tracks/to-plain-track.mjs'

/**
 * Checks that `read` are these tracks in their order, each of their 12 attributes with the right value, so that no contestant
 * wins by doing less. `accepts` says what a library gives in its own way.
 *
 * @throws {Error} that names the first difference
 */
export function checkTracks(read, tracks, accepts = () => ({})) {
  if (read.length !== tracks.length) throw new Error(`${read.length} of ${tracks.length} tracks were read`)
  for (const [index, track] of tracks.entries()) {
    const expected = { ...toPlainTrack(track), ...accepts(track) }
    const given = toPlainTrack(read[index])
    for (const [attribute, value] of Object.entries(expected)) {
      if (isDeepStrictEqual(given[attribute], value)) continue
      throw new Error(`${attribute} of track ${index} is ${format(given[attribute])}, not ${format(value)}`)
    }
  }
}

function format(value) {
  return value instanceof Set ? `Set ${JSON.stringify([...value])}` : JSON.stringify(value)
}
