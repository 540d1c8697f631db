import { AsyncLocalStorage } from 'node:async_hooks'
import { NoSessionError } from '../errors/no-session-error.js'
import type { FlushOptions } from '../session/flush-options.js'
import { Session, type SessionOptions } from '../session/session.js'
import { withSession } from '../session/with-session.js'

interface Scope {
  readonly session: Session
  /** A session that was flushed for the last time must not be saved to any more: nobody would notice the loss. */
  ended: boolean
}

const scopes = new AsyncLocalStorage<Scope>()

/**
 * `withSession` whose session is also what {@link currentSession} returns, in `work` and in everything that it calls or
 * awaits. Inside another scope the inner one holds until it ends.
 *
 * @example
 * await runInSession({ client }, async () => {
 *   currentSession().save(song) // here, or many calls deeper
 * })
 *
 * @throws what `work` throws; then nothing of what is pending is sent.
 * @throws what `Session.flush` throws.
 */
export async function runInSession<R>(
  options: SessionOptions | Session,
  work: (session: Session) => R | PromiseLike<R>,
  flushOptions?: FlushOptions,
): Promise<R> {
  const session = options instanceof Session ? options : new Session(options)
  const scope: Scope = { session, ended: false }
  try {
    // the flush at the end is part of the scope: hooks may ask for its session
    return await scopes.run(scope, () => withSession(session, work, flushOptions))
  } finally {
    scope.ended = true
  }
}

/**
 * The session of the innermost {@link runInSession} that is under way.
 *
 * @throws {NoSessionError} outside of one, and after it has ended.
 */
export function currentSession(): Session {
  const scope = scopes.getStore()
  if (scope === undefined) {
    throw new NoSessionError(
      'There is no current session: call currentSession() inside runInSession(options, work), or in what work awaits.',
    )
  }
  if (!scope.ended) return scope.session
  throw new NoSessionError(
    'The runInSession that this belongs to has ended, what is saved now would not be flushed: await the work you start.',
  )
}
