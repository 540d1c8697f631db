import type { FlushOptions } from './flush-options.js'
import { Session, type SessionOptions } from './session.js'

/**
 * Runs `work` in a session of its own, or in the given one: flushes when `work` returns, discards everything pending when
 * it throws. Returns what `work` returned.
 *
 * @example
 * const song = await withSession({ client }, async (session) => {
 *   const song = await session.get(Song, { artist: 'x', title: 'y' })
 *   if (song !== undefined) session.remove(song)
 *   return song
 * })
 *
 * @throws what `work` throws; then nothing of what is pending is sent.
 * @throws what {@link Session.flush} throws.
 */
export async function withSession<R>(
  options: SessionOptions | Session,
  work: (session: Session) => R | PromiseLike<R>,
  flushOptions?: FlushOptions,
): Promise<R> {
  const session = options instanceof Session ? options : new Session(options)
  const result = await discardIfThrown(session, work)
  await session.flush(flushOptions)
  // hooks, or work that nobody waited for, may have saved more meanwhile: it would be lost unseen
  session[Symbol.dispose]()
  return result
}

async function discardIfThrown<R>(session: Session, work: (session: Session) => R | PromiseLike<R>): Promise<R> {
  try {
    return await work(session)
  } catch (error) {
    session.clear()
    throw error
  }
}
