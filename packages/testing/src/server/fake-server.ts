import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { FakeParts } from '../client/answer-call.js'
import { Connections } from './connections.js'
import { handleRequest } from './handle-request.js'
import { refuseBroken } from './refuse-broken.js'
import type { ReadServeOptions } from './serve-options.js'
import type { ServedFake } from './served-fake.js'

/** Longer than clients keep a connection that they don't use: the client closes first, and no request gets lost. */
const KEEP_ALIVE_MS = 60_000

/** How often slow requests are looked for, at the least. */
const MAX_CHECK_INTERVAL_MS = 1000

/** The HTTP door to a fake. */
export class FakeServer implements ServedFake {
  readonly #server: Server
  readonly #connections: Connections
  readonly #options: ReadServeOptions
  #address: AddressInfo | undefined
  #stopped: Promise<void> | undefined

  private constructor(parts: FakeParts, options: ReadServeOptions) {
    const { requestTimeoutMs, log } = options
    this.#options = options
    this.#server = createServer({
      requestTimeout: requestTimeoutMs,
      headersTimeout: requestTimeoutMs,
      connectionsCheckingInterval: Math.min(requestTimeoutMs, MAX_CHECK_INTERVAL_MS),
      keepAliveTimeout: KEEP_ALIVE_MS,
      noDelay: true,
    })
    this.#server.on('clientError', (error, socket) => refuseBroken(error, socket as Socket, requestTimeoutMs))
    this.#connections = new Connections(this.#server)
    const isLast = this.#connections.isLast.bind(this.#connections)
    this.#server.on('request', (request, response) => {
      this.#connections.follow(request, response)
      handleRequest(request, response, { ...parts, writeLog: log, isLast }).catch((error: Error) => {
        response.destroy()
        process.emitWarning(error)
      })
    })
  }

  /** Begins to listen. Rejects where it can't, for example on a port that is taken. */
  static async listen(parts: FakeParts, options: ReadServeOptions): Promise<FakeServer> {
    const server = new FakeServer(parts, options)
    await new Promise<void>((resolve, reject) => {
      server.#server.once('error', reject)
      server.#server.listen(options.port, options.host, () => resolve())
    })
    server.#address = server.#server.address() as AddressInfo
    return server
  }

  get url(): string {
    const address = this.#address?.address ?? ''
    // who listens everywhere is reached on the loopback interface too
    const host = address === '0.0.0.0' ? '127.0.0.1' : address === '::' ? '::1' : address
    return `http://${host.includes(':') ? `[${host}]` : host}:${this.port}`
  }

  get port(): number {
    return this.#address?.port ?? 0
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#stop()
    return this.#stopped
  }

  #stop(): Promise<void> {
    return new Promise((resolve) => {
      // closed servers no longer look for slow requests
      const timer = setInterval(() => this.#connections.cutUnfinished(), this.#options.requestTimeoutMs)
      this.#server.close(() => {
        clearInterval(timer)
        resolve()
      })
      this.#connections.closeIdle()
    })
  }
}
