import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { Entity } from 'dynamodb-toolbox/entity'
import { BatchPutRequest } from 'dynamodb-toolbox/entity/actions/batchPut'
import { boolean, item, list, map, number, set, string } from 'dynamodb-toolbox/schema'
import { Table } from 'dynamodb-toolbox/table'
import { BatchWriteCommand, execute } from 'dynamodb-toolbox/table/actions/batchWrite'
import { chunk } from '../harness/chunk.mjs'
import { inParallel } from '../harness/in-parallel.mjs'
import { toPlainTrack } from '../tracks/to-plain-track.mjs'

export const packages = ['dynamodb-toolbox']
export const prepareInput = toPlainTrack

/** One `BatchWriteCommand` is one call: the caller chunks. `maxAttempts` turns its retries on. */
export function create({ client, table, concurrency }) {
  const tracksTable = createTable(client, table)
  const trackEntity = defineTrack(tracksTable)
  const write = async (batch) => {
    const requests = batch.map((track) => trackEntity.build(BatchPutRequest).item(toInput(track)))
    const command = tracksTable.build(BatchWriteCommand).requests(...requests)
    const { UnprocessedItems: unprocessed = {} } = await execute({ maxAttempts: 12 }, command)
    return unprocessed[table]?.length ?? 0
  }
  return (tracks) => inParallel(chunk(tracks, 25), concurrency, write)
}

export function createTable(client, table) {
  return new Table({
    name: table,
    partitionKey: { name: 'artist', type: 'string' },
    sortKey: { name: 'trackId', type: 'string' },
    documentClient: DynamoDBDocumentClient.from(client),
  })
}

/** The library has no type for dates; all other values it takes as they are. */
export function toInput(track) {
  return { ...track, releasedAt: track.releasedAt.toISOString() }
}

export function defineTrack(table) {
  return new Entity({
    name: 'Track',
    table,
    entityAttribute: false,
    timestamps: false,
    schema: item({
      artist: string().key(),
      trackId: string().key(),
      title: string(),
      notes: string(),
      year: number(),
      plays: number(),
      rating: number(),
      explicit: boolean(),
      releasedAt: string(),
      tags: set(string()),
      chart: list(number()),
      studio: map({ name: string(), city: string(), place: map({ latitude: number(), longitude: number() }) }),
    }),
  })
}
