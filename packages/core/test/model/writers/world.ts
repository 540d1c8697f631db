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

const doors = new Map<string, { readonly client: FakeDynamoDBClient; readonly door: Door }>()

/** A client of its own for a writer, whose calls are written down. Runs share it: making one takes as long as a run. */
export function openClient({ log, latency }: World, writer: string): FakeDynamoDBClient {
  const { client, door } = doors.get(writer) ?? makeDoor(writer)
  door.open(log, latency)
  return client
}

function makeDoor(writer: string): { readonly client: FakeDynamoDBClient; readonly door: Door } {
  // another fake, for a client that looks up nothing on the machine; what it sends goes through the door instead
  const client = new FakeDynamoDBClient({ recordCalls: 0 })
  const door = new Door(writer)
  // the SDK's own type of a handler has members that only its streams need
  client.config.requestHandler = door as never
  doors.set(writer, { client, door })
  return { client, door }
}

async function createTables(): Promise<Snapshot> {
  const fake = new FakeDynamoDBClient()
  await fake.createTables(KINDS.plain.target, KINDS.numbered.target)
  return fake.snapshot()
}
