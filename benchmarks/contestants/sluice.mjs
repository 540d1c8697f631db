import { Session } from '@sluice/core'
import { defineTracks } from '../tracks/define-tracks.mjs'

export const packages = ['@sluice/core']

/** A session for each flush, as an application has one for each request. */
export function create({ client, table, concurrency }) {
  defineTracks(table)
  return async (tracks) => {
    const session = new Session({ client })
    for (const track of tracks) session.save(track)
    const { failures } = await session.flush({ concurrency, throwOnFailure: false })
    return failures.length
  }
}
