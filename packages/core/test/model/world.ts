import { CreateTableCommand } from '@aws-sdk/client-dynamodb'
import { type ConflictPolicy, Session } from '@sluice/core'
import { FakeDynamoDBClient, type Snapshot } from '@sluice/testing'
import { KINDS } from './kinds.js'
import { ManagedModel } from './managed-model.js'
import { PossibleContents } from './possible-contents.js'
import { type ProbedCall, probeCalls } from './probe.js'
import type { Script } from './script.js'
import { type Policy, SessionModel } from './session-model.js'
import { StoreHistory } from './store-history.js'

/** The session under test and its surroundings, and what the model knows of them. */
export interface World {
  readonly client: FakeDynamoDBClient
  readonly session: Session
  readonly calls: readonly ProbedCall[]
  readonly pending: SessionModel
  readonly managed: ManagedModel
  readonly contents: PossibleContents
  readonly history: StoreHistory
  /** What the session told since it was last looked at, in order; each checks itself when it is run. */
  readonly events: (() => void)[]
}

const empty: Promise<Snapshot> = createTables()

/** A new session on empty tables. */
export async function createWorld({ seed, policy }: Script): Promise<World> {
  const client = new FakeDynamoDBClient({ seed })
  client.restore(await empty)
  if (seed % 2 === 1) takePlainPath(client)
  let state = seed
  const random = (): number => {
    state = (state * 48_271 + 11) % 2_147_483_647
    return state / 2_147_483_647
  }
  return {
    client,
    session: new Session({ client, clock: client.clock, random, onConflict: policyOf(policy) }),
    calls: probeCalls(client),
    pending: new SessionModel(),
    managed: new ManagedModel(),
    contents: new PossibleContents(),
    history: new StoreHistory(),
    events: [],
  }
}

/** Watches the input before it is serialised, as a user may: such a client isn't sent ready bytes. */
function takePlainPath(client: FakeDynamoDBClient): void {
  client.middlewareStack.add((next) => (args) => next(args), { step: 'initialize', name: 'users' })
}

/** A policy as a session takes it. */
export function policyOf(policy: Policy): ConflictPolicy {
  if (policy === 'keep' || policy === 'replace') return () => policy
  if (policy !== 'broken') return policy
  return () => {
    throw new Error('a policy that throws')
  }
}

async function createTables(): Promise<Snapshot> {
  const client = new FakeDynamoDBClient()
  const attribute = (AttributeName: string, AttributeType: 'S' | 'N') => ({ AttributeName, AttributeType })
  const key = (AttributeName: string, KeyType: 'HASH' | 'RANGE') => ({ AttributeName, KeyType })
  await client.createTables(KINDS.box.target)
  await client.send(
    new CreateTableCommand({
      TableName: KINDS.stray.table,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [attribute('account', 'S')],
      KeySchema: [key('account', 'HASH')],
    }),
  )
  await client.send(
    new CreateTableCommand({
      TableName: KINDS.track.table,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        attribute('shelf', 'S'),
        attribute('place', 'N'),
        attribute('rank', 'N'),
        attribute('rev', 'N'),
      ],
      KeySchema: [key('shelf', 'HASH'), key('place', 'RANGE')],
      LocalSecondaryIndexes: [
        {
          IndexName: 'byRev',
          KeySchema: [key('shelf', 'HASH'), key('rev', 'RANGE')],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
      GlobalSecondaryIndexes: [
        { IndexName: 'by-rank', KeySchema: [key('rank', 'HASH')], Projection: { ProjectionType: 'KEYS_ONLY' } },
        {
          IndexName: 'keysByRev',
          KeySchema: [key('shelf', 'HASH'), key('rev', 'RANGE')],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
      ],
    }),
  )
  return client.snapshot()
}
