import { greaterThan, type Session } from '@sluice/core'
import { Score } from './score.js'

/** One line of a leaderboard. */
export interface Rank {
  readonly player: string
  readonly points: number
}

/** The best of a game, from the index alone: it holds what a line shows, so no item of the table is read. */
export async function bestOf(session: Session, game: string, count: number): Promise<readonly Rank[]> {
  const best = await session.query(Score).index('ranking').where({ game }).reverse().limit(count).all({ max: count })
  return best.map(({ player, points }) => ({ player, points }))
}

/** How many have more points, plus one. DynamoDB counts them, and examines as many: for a top player that is little. */
export async function rankOf(session: Session, game: string, points: number): Promise<number> {
  const above = session
    .query(Score)
    .index('ranking')
    .where({ game, points: greaterThan(points) })
  return (await above.count()) + 1
}

/** Enters a score if it is the player's best in this game; tells whether it is. The table is asked, the index lags behind. */
export async function enterScore(session: Session, score: Score): Promise<boolean> {
  const { player, game } = score
  const before = await session.get(Score, { player, game }, { consistent: true })
  if (before !== undefined && before.points >= score.points) return false
  const entry =
    before === undefined ? score : Object.assign(before, { points: score.points, reachedAt: score.reachedAt })
  session.save(entry)
  await session.flush()
  return true
}
