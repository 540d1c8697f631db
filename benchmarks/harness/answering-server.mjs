import { createServer } from 'node:http'

const ANSWER = '{"UnprocessedItems":{}}'
const HEADERS = { 'content-type': 'application/x-amz-json-1.0', 'content-length': ANSWER.length }

const server = createServer((request, response) => {
  request.resume().once('end', () => response.writeHead(200, HEADERS).end(ANSWER))
})
// a connection that is closed while others have their turn would be found out by a call that is sent on it
server.keepAliveTimeout = 0
server.listen(0, '127.0.0.1', () => process.send(server.address().port))
process.once('disconnect', () => process.exit())
