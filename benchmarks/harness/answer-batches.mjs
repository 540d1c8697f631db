// A process of its own, so that its CPU time isn't that of a contestant: answers every BatchWriteItem at once, all written.
import { createServer } from 'node:http'

const ANSWER = '{"UnprocessedItems":{}}'
const HEADERS = { 'content-type': 'application/x-amz-json-1.0', 'content-length': ANSWER.length }

const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => response.writeHead(200, HEADERS).end(ANSWER))
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send(server.address().port))
process.on('disconnect', () => process.exit())
