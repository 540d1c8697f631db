import { defineEmbedded, defineEntity, list, nested, Session } from '@sluice/core'
import { Place, Studio, Track } from '../tracks/track.mjs'

export const packages = ['@sluice/core']

/** A session for each flush, as an application has one for each request. */
export function create({ client, table, concurrency }) {
  defineTrack(table)
  return async (tracks) => {
    const session = new Session({ client })
    for (const track of tracks) session.save(track)
    const { failures } = await session.flush({ concurrency, throwOnFailure: false })
    return failures.length
  }
}

/** The same where several contestants have the class. */
export function defineOnce(table) {
  if (!isDefined) defineTrack(table)
  isDefined = true
}

let isDefined = false

/** What decorators say otherwise. */
export function defineTrack(table) {
  defineEmbedded(Place, { attributes: { latitude: 'number', longitude: 'number' } })
  defineEmbedded(Studio, { attributes: { name: 'string', city: 'string', place: nested(() => Place) } })
  return defineEntity(Track, {
    table,
    partitionKey: 'artist',
    sortKey: 'trackId',
    attributes: {
      artist: 'string',
      trackId: 'string',
      title: 'string',
      notes: 'string',
      year: 'number',
      plays: 'number',
      rating: 'number',
      explicit: 'boolean',
      releasedAt: 'date',
      tags: 'string-set',
      chart: list('number'),
      studio: nested(() => Studio),
    },
  })
}
