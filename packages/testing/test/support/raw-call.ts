import type { FakeDynamoDBClient } from '@sluice/testing'

/** What came back from the fake's request handler, as it would have come over the wire. */
export interface RawAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  // a test reads whatever members it asks about
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly body: any
}

/** Sends a body past the SDK's serialiser, for what the SDK would never send. */
export async function rawCall(client: FakeDynamoDBClient, operation: string, body: unknown): Promise<RawAnswer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const request = {
    headers: { 'x-amz-target': `DynamoDB_20120810.${operation}` },
    body: new TextEncoder().encode(text),
  }
  const { response } = await client.config.requestHandler.handle(request as never)
  const answer = new TextDecoder().decode(response.body as Uint8Array)
  return { status: response.statusCode, headers: response.headers, text: answer, body: JSON.parse(answer) }
}
