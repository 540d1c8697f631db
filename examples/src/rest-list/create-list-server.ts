import { createServer, type Server } from 'node:http'
import { Session, type SessionOptions } from '@sluice/core'
import { answerListError } from './answer-list-error.js'
import { listOrders } from './list-orders.js'
import { readListQuery } from './list-query.js'

interface Answer {
  readonly status: number
  readonly body: object
}

/** An HTTP server for `GET /customers/:customer/orders`, with a session for each request. */
export function createListServer(options: SessionOptions): Server {
  return createServer(async (request, response) => {
    const { status, body } = await answer(options, request.url ?? '/')
    // pages change: a cache would show the orders of yesterday
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    response.end(JSON.stringify(body))
  })
}

async function answer(options: SessionOptions, address: string): Promise<Answer> {
  const query = readListQuery(address)
  if (typeof query === 'number') return { status: query, body: { code: query === 404 ? 'NOT_FOUND' : 'BAD_REQUEST' } }
  try {
    return { status: 200, body: await listOrders(new Session(options), query) }
  } catch (error) {
    return answerListError(error) ?? { status: 500, body: { code: 'INTERNAL' } }
  }
}
