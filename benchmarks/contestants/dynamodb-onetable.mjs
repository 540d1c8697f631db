import { Table } from 'dynamodb-onetable'
import { chunk } from '../harness/chunk.mjs'
import { inParallel } from '../harness/in-parallel.mjs'
import { toPlainTrack } from '../tracks/to-plain-track.mjs'

export const packages = ['dynamodb-onetable']
export const prepareInput = toPlainTrack

/** `create` with a `batch` collects; one `batchWrite` is one call, retried by the library. */
export function create({ client, table, concurrency }) {
  const tracksTable = createTable(client, table)
  const TrackModel = tracksTable.getModel('Track')
  return (tracks) =>
    inParallel(chunk(tracks, 25), concurrency, async (piece) => {
      const batch = {}
      for (const track of piece) await TrackModel.create(track, { batch, exists: null })
      await tracksTable.batchWrite(batch)
      return 0
    })
}

export function createTable(client, table) {
  return new Table({ name: table, client, partial: false, schema: SCHEMA })
}

const SCHEMA = {
  format: 'onetable:1.1.0',
  version: '0.0.1',
  indexes: { primary: { hash: 'artist', sort: 'trackId' } },
  params: { isoDates: true, timestamps: false },
  models: {
    Track: {
      artist: { type: String, required: true },
      trackId: { type: String, required: true },
      title: { type: String },
      notes: { type: String },
      year: { type: Number },
      plays: { type: Number },
      rating: { type: Number },
      explicit: { type: Boolean },
      releasedAt: { type: Date },
      tags: { type: Set },
      chart: { type: Array, items: { type: Number } },
      studio: {
        type: Object,
        schema: {
          name: { type: String },
          city: { type: String },
          place: { type: Object, schema: { latitude: { type: Number }, longitude: { type: Number } } },
        },
      },
    },
  },
}
