import { Entity } from 'electrodb'
import { toPlainTrack } from '../tracks/to-plain-track.mjs'

export const packages = ['electrodb']
export const prepareInput = toPlainTrack

/** `put([...])` chunks and sends by itself; it doesn't retry leftovers, which it returns. */
export function create({ client, table, concurrency }) {
  const tracksEntity = createTrackEntity(client, table)
  return async (tracks) => {
    const { unprocessed } = await tracksEntity.put(tracks).go({ concurrent: concurrency })
    return unprocessed.length
  }
}

export function createTrackEntity(client, table) {
  return new Entity(MODEL, { client, table })
}

const MODEL = {
  model: { entity: 'track', version: '1', service: 'music' },
  attributes: {
    artist: { type: 'string', required: true },
    trackId: { type: 'string', required: true },
    title: { type: 'string' },
    notes: { type: 'string' },
    year: { type: 'number' },
    plays: { type: 'number' },
    rating: { type: 'number' },
    explicit: { type: 'boolean' },
    // the library has no type for dates: `any` with a setter
    releasedAt: { type: 'any', set: (date) => date?.toISOString() },
    tags: { type: 'set', items: 'string' },
    chart: { type: 'list', items: { type: 'number' } },
    studio: {
      type: 'map',
      properties: {
        name: { type: 'string' },
        city: { type: 'string' },
        place: { type: 'map', properties: { latitude: { type: 'number' }, longitude: { type: 'number' } } },
      },
    },
  },
  indexes: {
    primary: {
      pk: { field: 'artist', composite: ['artist'] },
      sk: { field: 'trackId', composite: ['trackId'] },
    },
  },
}
