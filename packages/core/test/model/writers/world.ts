import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient, type Snapshot } from '@sluice/testing'
import { Door, type Latency } from './door.js'
import { KINDS } from './kinds.js'
import type { Script } from './script.js'
import { ServerLog } from './server-log.js'

/** One server, and what it really did. */
export interface World {
  readonly fake: FakeDynamoDBClient
  readonly log: ServerLog
  readonly latency: Latency
  readonly random: () => number
  /** What ended since it was last looked at, in order; each checks itself when it is run. */
  readonly events: (() => void)[]
  /** A text that nobody has written yet. */
  readonly nextText: () => string
}

const empty: Promise<Snapshot> = createTables()

export async function createWorld({ seed }: Script): Promise<World> {
  const fake = new FakeDynamoDBClient({ seed, recordCalls: 1 })
  fake.restore(await empty)
  let state = seed
  let texts = 0
  return {
    fake,
    log: new ServerLog(fake),
    latency: { request: 0, answer: 0 },
    random: () => {
      state = (state * 48_271 + 11) % 2_147_483_647
      return state / 2_147_483_647
    },
    events: [],
    nextText: () => `text ${++texts}`,
  }
}

/** A client of its own for a writer, whose calls are written down. */
export function openClient({ log, latency }: World, writer: string): DynamoDBClient {
  return new DynamoDBClient({
    region: 'us-east-1',
    endpoint: 'https://dynamodb.invalid',
    credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
    signer: { sign: async (request) => request },
    requestHandler: new Door(writer, log, latency) as never,
  })
}

async function createTables(): Promise<Snapshot> {
  const fake = new FakeDynamoDBClient()
  await fake.createTables(KINDS.plain.target, KINDS.numbered.target)
  return fake.snapshot()
}
