import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/** Starts a server on loopback that answers every BatchWriteItem at once; `stop` ends it. */
export async function startServer() {
  const child = fork(join(import.meta.dirname, 'answer-batches.mjs'))
  const [port] = await once(child, 'message')
  return { endpoint: `http://127.0.0.1:${port}`, stop: () => child.disconnect() }
}

/** The SDK's own request handler, with the calls and bytes that pass through it counted as by `StubTransport`. */
export class HttpTransport {
  calls = 0
  bytes = 0
  /** Called with each request body while set. */
  onRequest = undefined
  #handler = new DynamoDBClient({ region: 'eu-west-1' }).config.requestHandler

  handle(request, options) {
    this.calls++
    this.bytes += request.body.length
    this.onRequest?.(request.body)
    return this.#handler.handle(request, options)
  }

  reset() {
    this.calls = 0
    this.bytes = 0
  }

  httpHandlerConfigs() {
    return {}
  }

  updateHttpClientConfig() {}

  destroy() {
    this.#handler.destroy()
  }
}
