import { defineEmbedded, defineEntity, list, nested } from '@sluice/core'
import { Place, Studio, Track } from './track.mjs'

let handle

/** Tells Sluice of the tracks, once a process; gives the handle. */
export function defineTracks(table) {
  handle ??= define(table)
  return handle
}

function define(table) {
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
