import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { describeMachine } from '../harness/machine.mjs'
import { measureContestants } from '../harness/measure-contestants.mjs'
import { printContestants } from '../harness/print-contestants.mjs'
import { ReadingTransport } from '../harness/reading-transport.mjs'
import { stubClientConfig } from '../harness/stub-transport.mjs'
import { checkTracks } from '../reads/check-tracks.mjs'
import { ACCEPTS, PACKAGES, REMARKS, storedItem } from '../reads/libraries.mjs'
import { createTracks } from '../tracks/create-tracks.mjs'
import { answerGets } from './answer-gets.mjs'
import { GETTERS } from './getters.mjs'
import { scatter } from './scatter.mjs'

const TABLE = 'Tracks'

/**
 * Gets single entities by their keys, ten in each turn of the event loop, transport stubbed: how many calls each contestant
 * makes of it, and its CPU and wall time against a DataLoader over BatchGetItem in the same round.
 *
 * @returns the exit code: 1 if a contestant couldn't run or gave something else than the others
 */
export async function runGet({ entities, rounds, only, json }) {
  const note = json ? () => {} : (text) => process.stderr.write(`${text}\n`)
  const tracks = createTracks(entities)
  const contestants = Object.entries(GETTERS).map(([name, open]) => {
    const packages = PACKAGES[name] ?? PACKAGES['hand-written']
    return {
      name,
      packages: name === 'hand-written' ? [...packages, 'dataloader'] : packages,
      remark: REMARKS[name],
      open,
    }
  })
  const measured = await measureContestants(contestants, (each) => prepare(each, tracks), { rounds, only, note })
  const report = {
    benchmark: 'get',
    entities,
    attributes: 12,
    rounds,
    baseline: contestants[0].name,
    machine: describeMachine(),
    contestants: measured,
  }
  if (json) console.log(JSON.stringify(report, undefined, 2))
  else printContestants(`${entities} gets, ten in each tick, transport stubbed`, report, entities)
  return measured.every(({ problem }) => problem === undefined) ? 0 : 1
}

async function prepare({ name, open }, tracks) {
  const items = tracks.map((track) => storedItem(track, name))
  const transport = new ReadingTransport(answerGets(TABLE, items))
  const clientConfig = stubClientConfig(transport)
  const start = await open({ client: new DynamoDBClient(clientConfig), clientConfig, table: TABLE })
  const keys = tracks.map(({ artist, trackId }) => ({ artist, trackId }))
  checkTracks(await scatter(keys, start()), tracks, ACCEPTS[name])
  const { calls, bytes, received } = transport
  const run = async () => {
    transport.reset()
    await scatter(keys, start())
    if (transport.calls !== calls) throw new Error(`${transport.calls} calls instead of ${calls} as in the check`)
  }
  return { run, figures: { calls, bytes, received } }
}
