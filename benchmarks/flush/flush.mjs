import { startServer } from '../harness/http-transport.mjs'
import { interleave } from '../harness/interleave.mjs'
import { createTracks } from '../tracks/create-tracks.mjs'
import { buildReport } from './build-report.mjs'
import { prepareContestants } from './prepare-contestants.mjs'
import { printReport } from './print-report.mjs'

/**
 * Writes the same entities to one table through the batch API of each contestant, transport stubbed or over HTTP to a
 * server on loopback that answers at once, and compares the
 * CPU and wall time of each with hand-written `DynamoDBDocumentClient` code of the same round.
 *
 * @returns the exit code: 1 if a contestant couldn't run, didn't do the work, or loaded an SDK of its own
 */
export async function runFlush(options) {
  const note = options.json ? () => {} : (text) => process.stderr.write(`${text}\n`)
  const tracks = createTracks(options.entities)
  const server = options.transport === 'http' ? await startServer() : undefined
  const { only } = options
  const contestants = await prepareContestants(tracks, { only, note, endpoint: server?.endpoint })
  const ready = contestants.filter(({ problem }) => problem === undefined)
  const measured = await interleave(ready, options.rounds, (round) => note(`round ${round} of ${options.rounds}`))
  for (const { close } of contestants) close?.()
  server?.stop()
  const report = buildReport(options, contestants, measured)
  if (options.json) console.log(JSON.stringify(report, undefined, 2))
  else printReport(report)
  const comparable = report.sdk.every(({ copies }) => copies === 1)
  return comparable && ready.length === contestants.length ? 0 : 1
}
