import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { FakeDynamoDBClient } from '@sluice/testing'
import type { ExecutionContext } from 'ava'
import { listen } from './listen.js'

/** Serves a fake's tables over loopback HTTP, as a DynamoDB elsewhere would be reached; returns its endpoint. */
export async function serveFake(t: ExecutionContext, client: FakeDynamoDBClient): Promise<string> {
  const { requestHandler } = client.config
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await text(request)
    const answered = await requestHandler.handle({ headers: request.headers, body } as never)
    const { statusCode, headers, body: bytes } = answered.response
    response.writeHead(statusCode, headers).end(bytes)
  }
  const listener: RequestListener = (request, response) => {
    // a broken connection of the fake's becomes one of the server's
    answer(request, response).catch(() => response.destroy())
  }
  return listen(t, createServer(listener))
}
