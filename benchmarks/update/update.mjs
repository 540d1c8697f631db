import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { chunk } from '../harness/chunk.mjs'
import { inParallel } from '../harness/in-parallel.mjs'
import { describeMachine } from '../harness/machine.mjs'
import { measureContestants } from '../harness/measure-contestants.mjs'
import { printContestants } from '../harness/print-contestants.mjs'
import { ReadingTransport } from '../harness/reading-transport.mjs'
import { stubClientConfig } from '../harness/stub-transport.mjs'
import { PACKAGES, storedItem } from '../reads/libraries.mjs'
import { createTracks } from '../tracks/create-tracks.mjs'
import { Track } from '../tracks/track.mjs'
import { answerUpdates } from './answer-updates.mjs'
import { checkChanges } from './check-changes.mjs'
import { UPDATERS } from './updaters.mjs'

const TABLE = 'Tracks'
const CONCURRENCY = 8
const ITEM_BYTES = 10_000
// a tenth of the others' entities: the answers of all contestants are in memory
const SHARE = 0.1

/**
 * Changes one small number in items of 10 KB, transport stubbed: the bytes that each contestant sends and is answered, and its
 * CPU and wall time against a hand-written UpdateItem in the same round. Two contestants put the whole item.
 *
 * @returns the exit code: 1 if a contestant couldn't run or left the number as it was
 */
export async function runUpdate({ entities, rounds, only, json }) {
  const note = json ? () => {} : (text) => process.stderr.write(`${text}\n`)
  const count = Math.ceil(entities * SHARE)
  const tracks = createTracks(count).map(
    (track) => new Track({ ...track, notes: track.notes.padEnd(ITEM_BYTES, ' la') }),
  )
  const contestants = Object.entries(UPDATERS).map(([name, open]) => {
    const [library] = name.split(' ')
    return { name, library, packages: PACKAGES[library], open }
  })
  const measured = await measureContestants(contestants, (each) => prepare(each, tracks), { rounds, only, note })
  const report = {
    benchmark: 'update',
    entities: count,
    itemBytes: ITEM_BYTES,
    rounds,
    baseline: contestants[0].name,
    machine: describeMachine(),
    contestants: measured,
  }
  if (json) console.log(JSON.stringify(report, undefined, 2))
  else printContestants(`One number changed in each of ${count} items of 10 KB, transport stubbed`, report, count)
  return measured.every(({ problem }) => problem === undefined) ? 0 : 1
}

async function prepare({ library, open }, tracks) {
  const transport = new ReadingTransport(answerUpdates(tracks.map((track) => storedItem(track, library))))
  const clientConfig = stubClientConfig(transport)
  const client = new DynamoDBClient(clientConfig)
  const { change, load } = await open({ client, clientConfig, table: TABLE, concurrency: CONCURRENCY, each })
  let plays = 0
  const bodies = []
  const warmUp = async () => {
    await load?.(tracks)
    transport.reset()
  }
  await warmUp()
  transport.onRequest = (body) => bodies.push(body)
  await change(tracks, ++plays)
  transport.onRequest = undefined
  checkChanges(bodies, tracks, plays)
  const { calls, bytes, received } = transport
  const run = async () => {
    await change(tracks, ++plays)
    if (transport.calls !== calls) throw new Error(`${transport.calls} calls instead of ${calls} as in the check`)
  }
  return { run, warmUp, figures: { calls, bytes, received } }
}

function each(change) {
  return async (tracks, plays) => {
    await inParallel(chunk(tracks, 1), CONCURRENCY, async ([track]) => {
      await change(track, plays)
      return 0
    })
  }
}
