import { Agent, request } from 'node:http'
import type { Answer, Side } from './answer.js'

const CREDENTIALS = 'AWS4-HMAC-SHA256 Credential=fuzz/20260101/us-east-1/dynamodb/aws4_request'

/** A server of the loopback interface, spoken to directly: the SDK's client would take most of the time. */
export class ServerSide implements Side {
  readonly #agent = new Agent({ keepAlive: true })
  readonly #port: number

  constructor(port: number) {
    this.#port = port
  }

  send(operation: string, body: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/x-amz-json-1.0',
        'content-length': Buffer.byteLength(body),
        'x-amz-target': `DynamoDB_20120810.${operation}`,
        authorization: `${CREDENTIALS}, SignedHeaders=host, Signature=0`,
      }
      const options = { agent: this.#agent, host: '127.0.0.1', port: this.#port, method: 'POST', headers }
      const call = request(options, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.once('error', reject)
        response.once('end', () => {
          const text = Buffer.concat(chunks).toString()
          resolve({ status: response.statusCode ?? 0, body: parsed(text) })
        })
      })
      call.once('error', reject)
      call.end(body)
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}

// a server that fails answers with something else than JSON
function parsed(text: string): Answer['body'] {
  try {
    return JSON.parse(text)
  } catch {
    return { message: text }
  }
}
