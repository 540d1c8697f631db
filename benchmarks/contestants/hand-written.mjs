import { setTimeout as sleep } from 'node:timers/promises'
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { chunk } from '../harness/chunk.mjs'
import { inParallel } from '../harness/in-parallel.mjs'

export const packages = ['@aws-sdk/lib-dynamodb']

/** What a careful team writes without a library: map, chunk, send, retry what comes back. The baseline of all ratios. */
export function create({ client, table, concurrency }) {
  const documentClient = DynamoDBDocumentClient.from(client)
  return async (tracks) => {
    const requests = tracks.map((track) => ({ PutRequest: { Item: toItem(track) } }))
    return inParallel(chunk(requests, 25), concurrency, (batch) => write(documentClient, table, batch))
  }
}

/** Sends a batch until DynamoDB has taken all of it; gives the number of what it hasn't after twelve calls. */
export async function write(documentClient, table, batch) {
  let requestItems = { [table]: batch }
  for (let attempt = 0; attempt < 12; attempt++) {
    if (attempt > 0) await sleep(Math.random() * Math.min(20_000, 50 * 2 ** attempt))
    const { UnprocessedItems } = await documentClient.send(new BatchWriteCommand({ RequestItems: requestItems }))
    if (UnprocessedItems === undefined || Object.keys(UnprocessedItems).length === 0) return 0
    requestItems = UnprocessedItems
  }
  return requestItems[table].length
}

/** A track as the document client and `marshall` take it. */
export function toItem(track) {
  const { studio } = track
  return {
    artist: track.artist,
    trackId: track.trackId,
    title: track.title,
    notes: track.notes,
    year: track.year,
    plays: track.plays,
    rating: track.rating,
    explicit: track.explicit,
    releasedAt: track.releasedAt.toISOString(),
    tags: track.tags,
    chart: track.chart,
    studio: {
      name: studio.name,
      city: studio.city,
      place: { latitude: studio.place.latitude, longitude: studio.place.longitude },
    },
  }
}
