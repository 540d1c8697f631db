import type { SdkClient } from '@sluice/core'
import { runInSession } from '@sluice/core/scope'
import express, { type Express, type RequestHandler } from 'express'
import { answerError } from '../express/answer-error.js'
import { bookmarkJson } from '../express/bookmark-json.js'
import { readEntries } from '../express/read-entries.js'
import { bookmarks } from './bookmarks.js'

type Route = RequestHandler<{ readonly user: string; readonly url?: string }>
type RouteRequest = Parameters<Route>[0]

const PATH = '/users/:user/bookmarks'

/** Bookmarks over HTTP with Express; each request is a session, and nothing but this file knows of sessions. */
export function createExpressApp(client: SdkClient): Express {
  const app = express()
  app.use(express.json())
  app.put(
    PATH,
    route(client, ({ params: { user }, body }) => {
      const entries = readEntries(body)
      return entries && bookmarks.add(user, entries).map(bookmarkJson)
    }),
  )
  app.get(
    `${PATH}/:url`,
    route(client, async ({ params: { user, url = '' } }) => {
      const bookmark = await bookmarks.find(user, url)
      return bookmark && bookmarkJson(bookmark)
    }),
  )
  return app.use(answerError)
}

/** The session is flushed before the answer is sent: what the answer says has been written. */
function route(client: SdkClient, work: (request: RouteRequest) => unknown): Route {
  return async (request, response) => {
    const body = await runInSession({ client }, () => work(request), { deadlineMs: 5_000 })
    if (body === undefined) response.status(404).end()
    else response.json(body)
  }
}
