import { Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { bestOf, enterScore, rankOf } from '#src/leaderboard/leaderboard.js'
import { Score } from '#src/leaderboard/score.js'

const score = (player: string, points: number, game = 'Pong') =>
  Object.assign(new Score(), { player, game, points, reachedAt: new Date(0) })

async function start() {
  const client = new FakeDynamoDBClient()
  await client.createTables(Score)
  const session = new Session({ client })
  for (const [player, points] of [
    ['Ann', 20],
    ['Bob', 9],
    ['Cid', 100],
    ['Dan', 3],
    ['Eve', 20],
  ] as const) {
    await enterScore(session, score(player, points))
  }
  await enterScore(session, score('Bob', 5000, 'Asteroids'))
  client.clearCalls()
  return { client, session: session.fork() }
}

test('the best of a game are in the order of their points, and read by one call of the index', async (t) => {
  const { client, session } = await start()
  const best = await bestOf(session, 'Pong', 3)
  t.deepEqual(best[0], { player: 'Cid', points: 100 })
  t.deepEqual(
    best
      .slice(1)
      .map(({ player }) => player)
      .toSorted(),
    ['Ann', 'Eve'],
  )
  t.deepEqual(
    client.calls.map(({ operation }) => operation),
    ['Query'],
  )
  t.deepEqual(await bestOf(session, 'Chess', 3), [])
})

test('a rank counts those with more points; equals share one', async (t) => {
  const { session } = await start()
  const ranks = await Promise.all([100, 20, 9, 3].map((points) => rankOf(session, 'Pong', points)))
  t.deepEqual(ranks, [1, 2, 4, 5])
})

test("only a player's best is entered", async (t) => {
  const { session } = await start()
  t.false(await enterScore(session, score('Cid', 99)))
  t.true(await enterScore(session, score('Dan', 101)))
  t.deepEqual(
    (await bestOf(session, 'Pong', 2)).map(({ player }) => player),
    ['Dan', 'Cid'],
  )
  // Dan's own three points are gone: five have more
  t.is(await rankOf(session, 'Pong', 3), 6)
})

test('of two scores that are entered at the same time the better one stays', async (t) => {
  const { session } = await start()
  for (const points of [
    [500, 400],
    [600, 700],
  ]) {
    await Promise.all(points.map((each) => enterScore(session.fork(), score('Dan', each))))
    t.deepEqual(await bestOf(session, 'Pong', 1), [{ player: 'Dan', points: Math.max(...points) }])
  }
})
