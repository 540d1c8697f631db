import { describeMachine } from '../harness/machine.mjs'
import { createTracks } from '../tracks/create-tracks.mjs'
import { measureDecode } from './measure-decode.mjs'
import { measureEncode } from './measure-encode.mjs'
import { PASSES } from './measure-mappers.mjs'
import { printEncode } from './print-encode.mjs'

/**
 * The mapping alone, without a client: entities to the bytes of BatchWriteItem requests, and items as the SDK hands them out
 * to entities, against mapping by hand with `marshall` and `unmarshall`.
 *
 * @returns the exit code: 1 if a contestant couldn't run or gave something else than the others
 */
export async function runEncode({ entities, rounds, only, json }) {
  const tracks = createTracks(entities)
  const note = json ? () => {} : (text) => process.stderr.write(`${text}\n`)
  const encode = await measureEncode(tracks, { rounds, only, note })
  const decode = await measureDecode(tracks, { rounds, only, note })
  const size = { entities, attributes: 12, passes: PASSES, rounds }
  const report = { benchmark: 'encode', ...size, machine: describeMachine(), encode, decode }
  if (json) console.log(JSON.stringify(report, undefined, 2))
  else printEncode(report)
  return [...encode, ...decode].every(({ problem }) => problem === undefined) ? 0 : 1
}
