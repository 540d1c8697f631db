import { type SdkClient, Session } from '@sluice/core'
import type { Request, RequestHandler } from 'express'

/** The parameters in a route's path, for example `user` of `/users/:user`. */
export type PathParameters = Readonly<Record<string, string>>

/** What a route answers. */
export interface Answer {
  readonly status: number
  readonly body?: unknown
}

/** How long a request may take to write, in milliseconds. */
const DEADLINE_MS = 5_000

/**
 * Runs a route in a session of its own. The session is flushed once, before the answer is sent: what the answer says has
 * been written. Whatever fails goes to the application's error handler.
 */
export function inSession(
  client: SdkClient,
  route: (session: Session, request: Request<PathParameters>) => Answer | Promise<Answer>,
): RequestHandler<PathParameters> {
  return async (request, response) => {
    const session = new Session({ client })
    const { status, body } = await route(session, request)
    await session.flush({ deadlineMs: DEADLINE_MS })
    response.status(status)
    if (body === undefined) response.end()
    else response.json(body)
  }
}
