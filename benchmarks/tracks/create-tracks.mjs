import { createRandom } from '../harness/random.mjs'
import { Place, Studio, Track } from './track.mjs'

const WORDS = 'blue river night golden train summer echo Málaga glass moon tiger 東京 silver rain Zürich velvet'.split(
  ' ',
)
const TAGS = ['rock', 'jazz', 'live', 'remaster', 'ambient', 'single', 'acoustic', 'demo']

/** The same `count` tracks in each run. */
export function createTracks(count) {
  const random = createRandom(2012)
  return Array.from({ length: count }, (_, index) => createTrack(index, random))
}

function createTrack(index, random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const words = (length) => Array.from({ length }, () => pick(WORDS)).join(' ')
  const firstTag = Math.floor(random() * TAGS.length)
  return new Track({
    artist: `artist-${String(index % 500).padStart(4, '0')}`,
    trackId: `track-${String(index).padStart(6, '0')}`,
    title: words(4),
    notes: words(18),
    year: 1950 + Math.floor(random() * 75),
    plays: Math.floor(random() * 1e9),
    rating: Math.round(random() * 500) / 100,
    explicit: random() < 0.3,
    releasedAt: new Date(Date.UTC(1990, 0, 1) + Math.floor(random() * 1e12)),
    tags: new Set([0, 1, 2, 3].map((offset) => TAGS[(firstTag + offset) % TAGS.length])),
    chart: Array.from({ length: 6 }, () => 1 + Math.floor(random() * 100)),
    studio: new Studio(words(2), pick(WORDS), new Place(random() * 180 - 90, random() * 360 - 180)),
  })
}
