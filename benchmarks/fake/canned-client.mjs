import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

const CONFIG = { region: 'us-east-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' } }

/**
 * The SDK's own ceiling: a client whose request handler answers each operation with the bytes that another client got,
 * at once.
 */
export async function cannedClient(client, commands) {
  const answers = new Map()
  for (const command of commands) {
    const handler = client.config.requestHandler
    const request = await requestOf(client, command)
    const { response } = await handler.handle(request)
    answers.set(request.headers['x-amz-target'], { ...response, body: await bytesOf(response.body) })
  }
  const requestHandler = {
    async handle(request) {
      return { response: { ...answers.get(request.headers['x-amz-target']) } }
    },
    httpHandlerConfigs: () => ({}),
    updateHttpClientConfig() {},
  }
  return new DynamoDBClient({ ...CONFIG, requestHandler })
}

/** The HTTP request that a command becomes. */
async function requestOf(client, command) {
  let seen
  const probe = (next) => async (args) => {
    seen = args.request
    return next(args)
  }
  command.middlewareStack.add(probe, { step: 'finalizeRequest', priority: 'low', name: 'probe' })
  await client.send(command)
  return seen
}

async function bytesOf(body) {
  if (body instanceof Uint8Array) return body
  const chunks = []
  for await (const chunk of body) chunks.push(chunk)
  return Buffer.concat(chunks)
}
