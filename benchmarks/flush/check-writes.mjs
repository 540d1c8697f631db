import { isDeepStrictEqual } from 'node:util'
import { expectedItem } from './expected-item.mjs'

/**
 * Checks that the request bodies put every track once into `table`, each of its 12 attributes with the right value, so
 * that no contestant wins by doing less. `overrides` names what a library can't store as the others do.
 *
 * @returns the names of attributes that a library adds of its own accord
 * @throws {Error} that names the first difference
 */
export function checkWrites(bodies, { tracks, table, overrides = {} }) {
  const missing = new Map(tracks.map((track) => [`${track.artist}/${track.trackId}`, track]))
  const added = new Set()
  for (const body of bodies) {
    for (const { PutRequest } of requestsOf(body, table)) {
      const track = takeTrack(PutRequest.Item, missing)
      const expected = { ...expectedItem(track), ...mapValues(overrides, (value) => value(track)) }
      compareItems(PutRequest.Item, expected)
      for (const name of Object.keys(PutRequest.Item)) if (!(name in expected)) added.add(name)
    }
  }
  if (missing.size > 0) throw new Error(`${missing.size} of ${tracks.length} tracks were not sent`)
  return [...added].sort()
}

function requestsOf(body, table) {
  const { RequestItems: items } = JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body))
  const tables = Object.keys(items)
  if (tables.length !== 1 || tables[0] !== table) throw new Error(`sent to ${tables.join(', ')} instead of ${table}`)
  return items[table]
}

function takeTrack(item, missing) {
  const id = `${item.artist?.S}/${item.trackId?.S}`
  const track = missing.get(id)
  if (track === undefined) throw new Error(`${id} was sent twice, or is no track`)
  missing.delete(id)
  return track
}

function compareItems(item, expected) {
  for (const [name, value] of Object.entries(expected)) {
    if (isDeepStrictEqual(inOrder(item[name]), inOrder(value))) continue
    throw new Error(`${name} was sent as ${JSON.stringify(item[name])} instead of ${JSON.stringify(value)}`)
  }
}

function mapValues(values, change) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]))
}

// a set has no order
function inOrder(value) {
  return value?.SS === undefined ? value : { ...value, SS: [...value.SS].sort() }
}
