import { FlushError, type SdkClient, SluiceError } from '@sluice/core'
import { runInSession } from '@sluice/core/scope'
import { type FastifyInstance, fastify } from 'fastify'
import { bookmarkJson } from '../express/bookmark-json.js'
import { readEntries } from '../express/read-entries.js'
import { bookmarks } from './bookmarks.js'

interface Params {
  readonly user: string
  readonly url: string
}

const PATH = '/users/:user/bookmarks'

/** Bookmarks over HTTP with Fastify: one hook gives every route a session of its own. */
export function createFastifyApp(client: SdkClient): FastifyInstance {
  const app = fastify()
  app.addHook('onRoute', (route) => {
    const { handler } = route
    // flushed when the handler is done and before Fastify sends what it returned
    route.handler = function (request, reply) {
      return runInSession({ client }, async () => handler.call(this, request, reply), { deadlineMs: 5_000 })
    }
  })
  app.setErrorHandler((error, _request, reply) => {
    if (!(error instanceof SluiceError)) return reply.send(error)
    // a message names class, key and remedy, never another value
    return reply.status(error instanceof FlushError ? 503 : 400).send({ code: error.code, message: error.message })
  })
  app.put<{ Params: Params }>(PATH, async ({ params: { user }, body }, reply) => {
    const entries = readEntries(body)
    if (entries === undefined) return reply.status(400).send({ message: 'Expected a list of { url, title, tags? }' })
    return bookmarks.add(user, entries).map(bookmarkJson)
  })
  app.get<{ Params: Params }>(`${PATH}/:url`, async ({ params: { user, url } }, reply) => {
    const bookmark = await bookmarks.find(user, url)
    return bookmark === undefined ? reply.status(404).send() : bookmarkJson(bookmark)
  })
  return app
}
