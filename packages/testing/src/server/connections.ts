import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** A server's connections, and the requests that are under way on each. */
export class Connections {
  readonly #underWay = new Map<Socket, Set<IncomingMessage>>()
  #isClosing = false

  constructor(server: Server) {
    server.on('connection', (socket: Socket) => {
      this.#underWay.set(socket, new Set())
      socket.on('close', () => this.#underWay.delete(socket))
    })
  }

  /** Counts a request as under way, from its headers to the end of its answer. */
  follow(request: IncomingMessage, response: ServerResponse): void {
    const { socket } = request
    const requests = this.#underWay.get(socket)
    requests?.add(request)
    response.once('close', () => {
      requests?.delete(request)
      if (this.#isClosing && requests?.size === 0) socket.destroySoon()
    })
  }

  /** Is this the one request under way on a connection that is to be closed? */
  isLast({ socket }: IncomingMessage): boolean {
    return this.#isClosing && this.#underWay.get(socket)?.size === 1
  }

  /** Closes each connection as soon as nothing is under way on it. */
  closeIdle(): void {
    this.#isClosing = true
    for (const [socket, requests] of this.#underWay) if (requests.size === 0) socket.destroy()
  }

  /** Cuts the connections on which a request has not arrived whole. */
  cutUnfinished(): void {
    for (const [socket, requests] of this.#underWay) {
      if ([...requests].some(({ complete }) => !complete)) socket.destroy()
    }
  }
}
