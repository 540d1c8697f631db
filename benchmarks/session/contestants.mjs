import { Session } from '@sluice/core'

/**
 * `keepAll(entities)` gives what holds them, `count` how many that has. No other library for DynamoDB on the SDK v3 has a unit of work:
 * their batches are arrays.
 */
export function createContestants(client) {
  return [
    { name: 'map of keys', keepAll: keepInMap, count: (kept) => kept.size },
    {
      name: 'sluice',
      keepAll: (points) => keepInSession(new Session({ client }), points),
      count: (session) => session.pending.length,
    },
  ]
}

function keepInSession(session, points) {
  for (const point of points) session.save(point)
  return session
}

function keepInMap(points) {
  const kept = new Map()
  for (const point of points) kept.set(`${point.device}/${point.at}`, point)
  return kept
}
