// A hundred players play a few rounds; the best five, and where one of the others stands.
import { Session } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import { bestOf, enterScore, rankOf } from './leaderboard.js'
import { Score } from './score.js'

const client = new FakeDynamoDBClient() // in production: new DynamoDBClient({})
await client.createTables(Score)
const session = new Session({ client })

const game = 'Asteroids'
for (let round = 0; round < 300; round++) {
  const player = `player ${round % 100}`
  const points = ((round * 7919) % 1000) * 10
  await enterScore(session, Object.assign(new Score(), { player, game, points, reachedAt: new Date() }))
}
for (const [place, { player, points }] of (await bestOf(session, game, 5)).entries()) {
  console.log(`${place + 1}. ${player} with ${points} points`)
}
const { player, points } = await session.getOrThrow(Score, { player: 'player 42', game })
console.log(`${player} with ${points} points is number ${await rankOf(session, game, points)}`)
