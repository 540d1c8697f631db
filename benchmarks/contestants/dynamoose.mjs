import dynamoose from 'dynamoose'
import { chunk } from '../harness/chunk.mjs'
import { inParallel } from '../harness/in-parallel.mjs'
import { toPlainTrack } from '../tracks/to-plain-track.mjs'

export const packages = ['dynamoose']
export const prepareInput = toPlainTrack

/** `Model.batchPut` is one call: the caller chunks, and gets `unprocessedItems`. */
export function create({ clientConfig, table, concurrency }) {
  const TrackModel = createTrackModel(clientConfig, table)
  return (tracks) =>
    inParallel(chunk(tracks, 25), concurrency, async (batch) => {
      const { unprocessedItems } = await TrackModel.batchPut(batch)
      return unprocessedItems.length
    })
}

export function createTrackModel(clientConfig, table) {
  dynamoose.aws.ddb.set(new dynamoose.aws.ddb.DynamoDB(clientConfig))
  const TrackModel = dynamoose.model('Track', defineSchema())
  new dynamoose.Table(table, [TrackModel], { create: false, waitForActive: false })
  return TrackModel
}

function defineSchema() {
  const place = { type: Object, schema: { latitude: Number, longitude: Number } }
  return new dynamoose.Schema({
    artist: { type: String, hashKey: true },
    trackId: { type: String, rangeKey: true },
    title: String,
    notes: String,
    year: Number,
    plays: Number,
    rating: Number,
    explicit: Boolean,
    releasedAt: { type: { value: Date, settings: { storage: 'iso' } } },
    tags: { type: Set, schema: [String] },
    chart: { type: Array, schema: [Number] },
    studio: { type: Object, schema: { name: String, city: String, place } },
  })
}
