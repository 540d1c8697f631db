import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { bulkWrite } from '@sluice/core/bulk'
import { toItem, write } from '../contestants/hand-written.mjs'
import { defineTrack } from '../contestants/sluice.mjs'

/** Tracks that peers get at a time: their batch APIs take arrays, so their users cut a long source into pages. */
export const PAGE = 2_500

/** How each contestant loads a source: `(source) => Promise<number of items left unwritten>`. */
export async function createLoad(name, parts) {
  if (name === 'sluice') return createSluice(parts)
  if (name === 'hand-written') return createHandWritten(parts)
  const { create } = await import(`../contestants/${name}.mjs`)
  const send = await create(parts)
  return async (source) => {
    let left = 0
    let page = []
    for (const track of source) {
      if (page.push(track) < PAGE) continue
      left += await send(page)
      page = []
    }
    return page.length === 0 ? left : left + (await send(page))
  }
}

function createSluice({ client, table, concurrency }) {
  defineTrack(table)
  return async (source) => {
    const { read, written } = await bulkWrite(client, source, { concurrency })
    return read - written
  }
}

/** What a careful team writes: workers that take 25 at a time from the source, and retry what comes back. */
function createHandWritten({ client, table, concurrency }) {
  const documentClient = DynamoDBDocumentClient.from(client)
  return async (source) => {
    const iterator = source[Symbol.iterator]()
    let left = 0
    const worker = async () => {
      for (let batch = nextBatch(iterator); batch.length > 0; batch = nextBatch(iterator)) {
        left += await write(documentClient, table, batch)
      }
    }
    await Promise.all(Array.from({ length: concurrency }, worker))
    return left
  }
}

function nextBatch(iterator) {
  const batch = []
  while (batch.length < 25) {
    const { done, value } = iterator.next()
    if (done) break
    batch.push({ PutRequest: { Item: toItem(value) } })
  }
  return batch
}
