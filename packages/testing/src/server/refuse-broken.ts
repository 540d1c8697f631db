import type { Socket } from 'node:net'

const STATUS: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
}

/**
 * Answers what is no request, or none that arrived in time, and ends the connection. What still comes is read and dropped
 * for `lingerMs`: a connection that is closed under bytes on their way is reset, and the answer may get lost.
 */
export function refuseBroken(error: Error, socket: Socket, lingerMs: number): void {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const status = STATUS['code' in error ? String(error.code) : ''] ?? '400 Bad Request'
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\n\r\n`)
  socket.resume()
  setTimeout(() => socket.destroy(), lingerMs).unref()
}
