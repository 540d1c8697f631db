import type { SdkClient } from '@sluice/core'
import express, { type Express } from 'express'
import { BookmarkService } from '../service/bookmark-service.js'
import { answerError } from './answer-error.js'
import { bookmarkJson } from './bookmark-json.js'
import { inSession } from './in-session.js'
import { readEntries } from './read-entries.js'

const BOOKMARKS = '/users/:user/bookmarks'

/** An HTTP service for bookmarks on one client, with a session for each request. */
export function createApp(client: SdkClient): Express {
  const app = express()
  app.use(express.json())
  app.put(
    BOOKMARKS,
    inSession(client, (session, { params: { user = '' }, body }) => {
      const entries = readEntries(body)
      if (entries === undefined) return { status: 400, body: { message: 'Expected a list of { url, title, tags? }' } }
      return { status: 200, body: new BookmarkService(session).add(user, entries).map(bookmarkJson) }
    }),
  )
  app.get(
    `${BOOKMARKS}/:url`,
    inSession(client, async (session, { params: { user = '', url = '' } }) => {
      const bookmark = await new BookmarkService(session).find(user, url)
      return bookmark === undefined ? { status: 404 } : { status: 200, body: bookmarkJson(bookmark) }
    }),
  )
  app.delete(
    `${BOOKMARKS}/:url`,
    inSession(client, (session, { params: { user = '', url = '' } }) => {
      new BookmarkService(session).forget(user, url)
      return { status: 204 }
    }),
  )
  return app.use(answerError)
}
