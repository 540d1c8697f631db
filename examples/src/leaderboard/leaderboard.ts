import { FlushError, greaterThan, lessThan, notExists, or, type Session } from '@sluice/core'
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

/** Enters a score if it is the player's best in this game; tells whether it is. The table decides: two at a time don't race. */
export async function enterScore(session: Session, score: Score): Promise<boolean> {
  session.save(score, { if: ($) => or(notExists($.points), lessThan($.points, score.points)) })
  try {
    await session.flush()
    return true
  } catch (error) {
    if (!isBeaten(error, score)) throw error
    session.discard(score)
    return false
  }
}

function isBeaten(error: unknown, score: Score): boolean {
  if (!(error instanceof FlushError)) return false
  const [failure, ...others] = error.failures
  return others.length === 0 && failure?.entity === score && failure.outcome === 'condition-failed'
}
