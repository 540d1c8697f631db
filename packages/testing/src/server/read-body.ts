import type { IncomingMessage } from 'node:http'
import { MAX_REQUEST_BYTES } from '../limits.js'

/** The body of a request; `'too-large'` as soon as it is over 16 MB; `'gone'` if the connection ends before it does. */
export function readBody(request: IncomingMessage): Promise<Uint8Array | 'too-large' | 'gone'> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = []
    let bytes = Number(request.headers['content-length'] ?? 0)
    if (bytes > MAX_REQUEST_BYTES) return tooLarge()
    bytes = 0
    request.on('data', (chunk: Uint8Array) => {
      bytes += chunk.byteLength
      if (bytes > MAX_REQUEST_BYTES) return tooLarge()
      chunks.push(chunk)
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('close', () => resolve('gone'))

    function tooLarge(): void {
      chunks.length = 0
      request.removeAllListeners('data')
      // what still comes is read and dropped: a client that is cut off while it sends can't see the answer
      request.resume()
      resolve('too-large')
    }
  })
}
