import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { describeMachine } from '../harness/machine.mjs'
import { measureContestants } from '../harness/measure-contestants.mjs'
import { printContestants } from '../harness/print-contestants.mjs'
import { ReadingTransport } from '../harness/reading-transport.mjs'
import { stubClientConfig } from '../harness/stub-transport.mjs'
import { checkTracks } from '../reads/check-tracks.mjs'
import { ACCEPTS, PACKAGES, REMARKS, storedItem } from '../reads/libraries.mjs'
import { createTracks } from '../tracks/create-tracks.mjs'
import { Track } from '../tracks/track.mjs'
import { createPages } from './create-pages.mjs'
import { READERS } from './readers.mjs'

const TABLE = 'Tracks'
const ARTIST = 'artist-0000'

/**
 * Reads one partition through the query of each contestant, in pages of 1 MB that a stubbed transport hands out, and compares
 * the CPU and wall time of each with hand-written `DynamoDBDocumentClient` code of the same round.
 *
 * @returns the exit code: 1 if a contestant couldn't run or gave something else than the others
 */
export async function runQuery({ entities, rounds, only, json }) {
  const note = json ? () => {} : (text) => process.stderr.write(`${text}\n`)
  const tracks = createTracks(entities).map((track) => new Track({ ...track, artist: ARTIST }))
  const contestants = Object.entries(READERS).map(([name, open]) => ({
    name,
    packages: PACKAGES[name.split(' ')[0]],
    remark: REMARKS[name],
    open,
  }))
  const measured = await measureContestants(contestants, (each) => prepare(each, tracks), { rounds, only, note })
  const report = {
    benchmark: 'query',
    entities,
    attributes: 12,
    rounds,
    baseline: contestants[0].name,
    machine: describeMachine(),
    contestants: measured,
  }
  if (json) console.log(JSON.stringify(report, undefined, 2))
  else printContestants(`Query of ${entities} entities of 12 attributes, transport stubbed`, report, entities)
  return measured.every(({ problem }) => problem === undefined) ? 0 : 1
}

async function prepare({ name, open }, tracks) {
  const pages = createPages(tracks.map((track) => storedItem(track, name)))
  const transport = new ReadingTransport((operation, { ExclusiveStartKey: start }) => {
    if (operation !== 'Query') throw new Error(`${operation} was called`)
    return pages.get(start?.trackId.S)
  })
  const clientConfig = stubClientConfig(transport)
  const read = await open({ client: new DynamoDBClient(clientConfig), clientConfig, table: TABLE })
  checkTracks(await read(ARTIST), tracks, ACCEPTS[name])
  const { calls, bytes, received } = transport
  const run = async () => {
    transport.reset()
    const { length } = await read(ARTIST)
    if (length !== tracks.length || transport.calls !== calls)
      throw new Error('it did something else than in the check')
  }
  return { run, figures: { calls, bytes, received } }
}
