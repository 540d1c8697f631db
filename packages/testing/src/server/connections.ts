import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** A server's connections, and how many requests are under way on each. */
export class Connections {
  readonly #underWay = new Map<Socket, number>()
  #isClosing = false

  constructor(server: Server) {
    server.on('connection', (socket: Socket) => {
      this.#underWay.set(socket, 0)
      socket.on('close', () => this.#underWay.delete(socket))
    })
  }

  /** Counts a request as under way, from its headers to the end of its answer. */
  follow({ socket }: IncomingMessage, response: ServerResponse): void {
    this.#count(socket, 1)
    response.once('close', () => {
      this.#count(socket, -1)
      if (this.#isClosing && this.#underWay.get(socket) === 0) socket.destroySoon()
    })
  }

  /** Is this the one request under way on a connection that is to be closed? */
  isLast({ socket }: IncomingMessage): boolean {
    return this.#isClosing && this.#underWay.get(socket) === 1
  }

  /** Closes each connection as soon as nothing is under way on it. */
  closeIdle(): void {
    this.#isClosing = true
    for (const [socket, requests] of this.#underWay) if (requests === 0) socket.destroy()
  }

  /** Cuts all connections. */
  cut(): void {
    for (const socket of this.#underWay.keys()) socket.destroy()
  }

  #count(socket: Socket, change: 1 | -1): void {
    const before = this.#underWay.get(socket)
    if (before !== undefined) this.#underWay.set(socket, before + change)
  }
}
