import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** One HTTP answer as it came over a socket. */
export interface HttpAnswer {
  readonly status: number
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const SIGNATURE =
  'AWS4-HMAC-SHA256 Credential=any/20260102/eu-central-1/dynamodb/aws4_request, SignedHeaders=host;x-amz-date, Signature=00'

/** The headers of a request to DynamoDB; each can be replaced, or left out by `undefined`. */
export function dynamoHeaders(
  operation: string,
  others: Readonly<Record<string, string | undefined>> = {},
): Readonly<Record<string, string | undefined>> {
  return {
    host: 'localhost',
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': `DynamoDB_20120810.${operation}`,
    'x-amz-date': '20260102T030405Z',
    authorization: SIGNATURE,
    ...others,
  }
}

/** The bytes of a request; its length is told unless the headers do. */
export function requestBytes(
  headers: Readonly<Record<string, string | undefined>>,
  body: string | Uint8Array = '',
  start = 'POST / HTTP/1.1',
): Buffer {
  const bytes = Buffer.from(body)
  const lines = Object.entries({ 'content-length': String(bytes.byteLength), ...headers })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}`)
  return Buffer.concat([Buffer.from(`${[start, ...lines].join('\r\n')}\r\n\r\n`), bytes])
}

/** A connection on which a test writes what it likes, and reads answers one by one. */
export class RawConnection {
  readonly socket: Socket
  #received = Buffer.alloc(0)
  #wake = (): void => {}

  private constructor(socket: Socket) {
    this.socket = socket
    socket.on('data', (chunk) => {
      this.#received = Buffer.concat([this.#received, chunk])
      this.#wake()
    })
    socket.on('close', () => this.#wake())
    // a reset is what some tests wait for
    socket.on('error', () => {})
  }

  static async open(port: number): Promise<RawConnection> {
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    return new RawConnection(socket)
  }

  write(bytes: string | Uint8Array): void {
    this.socket.write(bytes)
  }

  /** The next answer. Rejects if the connection ends before it is whole. */
  async answer(): Promise<HttpAnswer> {
    for (;;) {
      const answer = this.#take()
      if (answer !== undefined) return answer
      if (this.socket.destroyed) throw new Error(`the connection ended after '${this.#received}'`)
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  /** Resolves when the connection has ended. */
  async ended(): Promise<void> {
    // not `once` of node:events, which rejects where the connection is reset
    if (!this.socket.closed) await new Promise((resolve) => this.socket.once('close', resolve))
  }

  #take(): HttpAnswer | undefined {
    const end = this.#received.indexOf('\r\n\r\n')
    if (end < 0) return undefined
    const [first = '', ...lines] = this.#received.subarray(0, end).toString().split('\r\n')
    const headers = Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
    )
    const size = Number(headers['content-length'] ?? 0)
    if (this.#received.byteLength < end + 4 + size) return undefined
    const body = this.#received.subarray(end + 4, end + 4 + size).toString()
    this.#received = this.#received.subarray(end + 4 + size)
    return { status: Number(first.split(' ')[1]), headers, body }
  }
}

/** Sends one request on a connection of its own and returns its answer. */
export async function sendRaw(port: number, bytes: Uint8Array): Promise<HttpAnswer> {
  const connection = await RawConnection.open(port)
  connection.write(bytes)
  try {
    return await connection.answer()
  } finally {
    connection.socket.destroy()
  }
}
