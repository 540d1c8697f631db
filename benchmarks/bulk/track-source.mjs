import { createTracks } from '../tracks/create-tracks.mjs'
import { Track } from '../tracks/track.mjs'

const POOL = 5_000

/** Different tracks that are remembered; all others are one of them with a key of its own. */
let pool

/**
 * `count` tracks, one after another, each a new object: `prepare` makes of a track what a library's users hold. Nobody
 * holds more of them than the load does.
 */
export function* trackSource(count, prepare = (track) => track) {
  pool ??= createTracks(POOL)
  for (let index = 0; index < count; index++) {
    const track = Object.assign(new Track(pool[index % POOL]), { trackId: `track-${String(index).padStart(9, '0')}` })
    yield prepare(track)
  }
}
