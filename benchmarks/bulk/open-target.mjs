import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { StubTransport, stubClientConfig } from '../harness/stub-transport.mjs'

/** Where the long load writes: a stub that answers at once, or a fake that is served by a process of its own. */
export async function openTarget(transport, onSignal) {
  return transport === 'stub' ? openStub(onSignal) : openServed()
}

function openStub(onSignal) {
  class Watched extends StubTransport {
    answer(request, options) {
      onSignal(options?.abortSignal)
      return super.answer(request, options)
    }
  }
  return { client: new DynamoDBClient(stubClientConfig(new Watched())), count: async () => undefined, stop: () => {} }
}

async function openServed() {
  const server = fork(join(import.meta.dirname, 'served-fake.mjs'), { execArgv: ['--max-old-space-size=8192'] })
  const [port] = await once(server, 'message')
  const { requestHandler, ...config } = stubClientConfig()
  const client = new DynamoDBClient({ ...config, endpoint: `http://127.0.0.1:${port}` })
  return {
    client,
    count: async () => (await client.send(new DescribeTableCommand({ TableName: 'Marks' }))).Table.ItemCount,
    stop: () => {
      client.destroy()
      server.disconnect()
    },
  }
}
