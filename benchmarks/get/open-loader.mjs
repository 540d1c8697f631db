import { setTimeout as sleep } from 'node:timers/promises'
import { BatchGetCommand } from '@aws-sdk/lib-dynamodb'
import DataLoader from 'dataloader'
import { toTrack } from '../reads/to-track.mjs'

const MOST_KEYS = 100

/** What a careful team writes: gets of one tick become a BatchGetItem of up to 100 keys, what comes back is asked again. */
export function openLoader(documentClient, table) {
  const load = async (keys) => {
    const items = await batchGet(documentClient, table, keys)
    const byKey = new Map(items.map((item) => [keyText(item), item]))
    return keys.map((key) => {
      const item = byKey.get(keyText(key))
      return item && toTrack(item)
    })
  }
  return new DataLoader(load, { maxBatchSize: MOST_KEYS, cacheKeyFn: keyText })
}

async function batchGet(documentClient, table, keys) {
  const items = []
  let requestItems = { [table]: { Keys: keys } }
  for (let attempt = 0; attempt < 12; attempt++) {
    if (attempt > 0) await sleep(Math.random() * Math.min(20_000, 50 * 2 ** attempt))
    const { Responses, UnprocessedKeys } = await documentClient.send(
      new BatchGetCommand({ RequestItems: requestItems }),
    )
    items.push(...(Responses?.[table] ?? []))
    if (UnprocessedKeys === undefined || Object.keys(UnprocessedKeys).length === 0) return items
    requestItems = UnprocessedKeys
  }
  throw new Error('Keys were left over')
}

function keyText({ artist, trackId }) {
  return `${artist}/${trackId}`
}
