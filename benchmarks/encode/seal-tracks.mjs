import { schemaOf } from '@sluice/core'
// what a flush does between taking an entity and handing bytes to the SDK; not public
import { batchBody } from '../../packages/core/dist/client/batch-body.js'
import { codecOf } from '../../packages/core/dist/codec/entity-codec.js'
import { defineTrack } from '../contestants/sluice.mjs'
import { Track } from '../tracks/track.mjs'
import { TABLE } from './table.mjs'

defineTrack(TABLE)

/** The compiled codec of tracks. */
export const trackCodec = codecOf(schemaOf(Track))

const operation = { identity: { table: { name: TABLE } } }

/** Tracks to the body of one request. */
export function sealTracks(tracks) {
  const problems = []
  const batch = tracks.map((track) => ({ kind: 'put', operation, image: trackCodec.seal(track, problems) }))
  if (problems.length > 0) throw new Error(problems[0].reason)
  return batchBody(batch, '')
}
