import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { StubTransport } from './stub-transport.mjs'

/** Starts a server on loopback, in a process of its own, that answers every BatchWriteItem at once: all written. */
export async function startServer() {
  const child = fork(join(import.meta.dirname, 'answering-server.mjs'), { execArgv: [] })
  const [port] = await once(child, 'message')
  return { endpoint: `http://127.0.0.1:${port}`, stop: () => child.disconnect() }
}

/** Counts like the stub, and sends by the SDK's own HTTP handler. */
export class HttpTransport extends StubTransport {
  #handler

  constructor(endpoint) {
    super()
    this.#handler = new DynamoDBClient({ endpoint, region: 'eu-west-1' }).config.requestHandler
  }

  answer(request, options) {
    return this.#handler.handle(request, options)
  }

  close() {
    this.#handler.destroy()
  }
}
