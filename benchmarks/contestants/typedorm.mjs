import 'reflect-metadata'
import { createRequire } from 'node:module'
import { Track } from '../tracks/track.mjs'

// its ES modules import without file extensions, which Node refuses
const require = createRequire(import.meta.url)
const { Attribute, Entity, Table, TransformToDynamo } = require('@typedorm/common')
const { createConnection, WriteBatch } = require('@typedorm/core')
const { DocumentClientV3 } = require('@typedorm/document-client')

export const packages = ['@typedorm/core', '@typedorm/common']
// its class-transformer makes an array of every set, and nothing of the user's can stop it
export const remark = 'stores sets as lists'
export const overrides = { tags: (track) => ({ L: [...track.tags].map((tag) => ({ S: tag })) }) }

/** `WriteBatch` chunks, sends and retries by itself; what failed is in its answer. */
export function create({ client, table, concurrency }) {
  const connection = connect(client, table)
  return async (tracks) => {
    const batch = new WriteBatch().add(tracks.map((item) => ({ create: { item } })))
    const { unprocessedItems, failedItems } = await connection.batchManager.write(batch, {
      requestsConcurrencyLimit: concurrency,
    })
    return unprocessedItems.length + failedItems.length
  }
}

export function connect(client, table) {
  decorate()
  return createConnection({
    table: new Table({ name: table, partitionKey: 'artist', sortKey: 'trackId' }),
    entities: [Track],
    documentClient: new DocumentClientV3(client),
  })
}

const TYPES = {
  artist: String,
  trackId: String,
  title: String,
  notes: String,
  year: Number,
  plays: Number,
  rating: Number,
  explicit: Boolean,
  releasedAt: Date,
  tags: Set,
  chart: Array,
  studio: Object,
}

// what TypeScript emits for `@Entity(...) class Track { @Attribute() artist: string ... }`
function decorate() {
  for (const [property, type] of Object.entries(TYPES)) {
    Reflect.defineMetadata('design:type', type, Track.prototype, property)
    Attribute()(Track.prototype, property)
  }
  TransformToDynamo(({ value }) => value.toISOString())(Track.prototype, 'releasedAt')
  Entity({ name: 'track', primaryKey: { partitionKey: '{{artist}}', sortKey: '{{trackId}}' } })(Track)
}
