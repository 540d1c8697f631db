/**
 * Checks that the request bodies set `plays` of every track once to that value, by UpdateItem or a put, so that no contestant
 * wins by doing less.
 *
 * @throws {Error} that says what is missing
 */
export function checkChanges(bodies, tracks, plays) {
  const missing = new Set(tracks.map(({ trackId }) => trackId))
  for (const body of bodies) {
    for (const { key, value } of changesIn(
      JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body)),
    )) {
      if (value !== String(plays)) throw new Error(`plays of ${key.trackId.S} is set to ${value}`)
      if (!missing.delete(key.trackId.S)) throw new Error(`${key.trackId.S} was changed twice, or is no track`)
    }
  }
  if (missing.size > 0) throw new Error(`${missing.size} of ${tracks.length} tracks were not changed`)
}

function changesIn(input) {
  const put = (item) => ({ key: item, value: item.plays?.N })
  if (input.RequestItems !== undefined)
    return Object.values(input.RequestItems)
      .flat()
      .map((r) => put(r.PutRequest.Item))
  if (input.Item !== undefined) return [put(input.Item)]
  const numbers = Object.values(input.ExpressionAttributeValues ?? {}).map(({ N }) => N)
  return [{ key: input.Key, value: numbers.find((n) => n !== undefined) }]
}
