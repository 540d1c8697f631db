import { strictEqual } from 'node:assert'
import { QueryCommand } from '@aws-sdk/client-dynamodb'
import { defineEntity, increment, type PartitionKey, Session, SluiceError, type SortKey } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import { type CoherenceStep, IDS, type Id, type Latency } from './coherence-script.js'

class Doc {
  p!: PartitionKey<string>
  id!: SortKey<Id>
  n?: number
}
defineEntity(Doc, {
  table: 'Docs',
  partitionKey: 'p',
  sortKey: 'id',
  attributes: { p: 'string', id: 'string', n: 'number' },
})

const keyOf = (id: Id) => ({ p: 'p', id })

/** Plays a script; nobody but the session writes, so in the end its instances must be what is stored. */
export async function playCoherence(steps: readonly CoherenceStep[]): Promise<void> {
  const client = new FakeDynamoDBClient()
  await client.createTables(Doc)
  const play = new CoherencePlayer(client)
  await play.store('a', 'b')
  for (const step of steps) await play.step(step)
  await play.end()
}

class CoherencePlayer {
  readonly #client: FakeDynamoDBClient
  readonly #session: Session
  /** The instance that was last seen of each item. */
  readonly #seen = new Map<Id, Doc>()
  readonly #running: Promise<void>[] = []

  constructor(client: FakeDynamoDBClient) {
    this.#client = client
    this.#session = new Session({ client, clock: client.clock })
  }

  async store(...ids: readonly Id[]): Promise<void> {
    this.#session.saveAll(ids.map((id) => Object.assign(new Doc(), keyOf(id), { n: 0 })))
    await this.#session.flush()
    this.#session.detachAll()
  }

  async step(step: CoherenceStep): Promise<void> {
    this.#setLatency(step.latency)
    if (step.do === 'wait') return this.#client.clock.sleep(step.ms)
    try {
      this.#begin(step)
    } catch (error) {
      // a conflict: then nothing has changed
      refuseOthers(error)
    }
  }

  /** All ends, what is pending is written or dropped; then each instance must be as stored. */
  async end(): Promise<void> {
    this.#client.faults.clear()
    await Promise.all(this.#running)
    const session = this.#session
    for (let flush = 0; flush < 2; flush++) await session.flush({ throwOnFailure: false })
    session.clear()
    const stored = await this.#stored()
    for (const id of IDS) {
      const doc = await session.get(Doc, keyOf(id))
      strictEqual(doc === undefined ? undefined : `n: ${doc.n}`, stored.get(id), id)
    }
  }

  #begin(step: Exclude<CoherenceStep, { do: 'wait' }>): void {
    const session = this.#session
    switch (step.do) {
      case 'get':
        this.#run(async () => this.#see(await session.get(Doc, keyOf(step.id), optionsOf(step.how))))
        break
      case 'refresh':
        this.#with(step.id, (doc) => this.#run(() => session.refresh(doc)))
        break
      case 'iterate':
        this.#run(() => this.#iterate(step))
        break
      case 'save': {
        const doc = Object.assign(new Doc(), keyOf(step.id), { n: step.n })
        session.save(doc)
        this.#see(doc)
        break
      }
      case 'update':
        this.#with(step.id, (doc) => {
          session.update(doc)
          doc.n = step.n
        })
        break
      case 'patch':
        session.patch(Doc, keyOf(step.id), ($) => increment($.n))
        break
      case 'remove':
        session.remove(Doc, keyOf(step.id))
        break
      case 'detach':
        this.#with(step.id, (doc) => void (session.isPending(doc) || session.detach(doc)))
        break
      case 'flush':
        this.#run(() => session.flush({ mode: step.mode, retry: { maxAttempts: step.attempts } }))
        break
      default:
        step satisfies never
    }
  }

  async #iterate({ pageSize, pause, consistent }: Extract<CoherenceStep, { do: 'iterate' }>): Promise<void> {
    const query = this.#session.query(Doc).where({ p: 'p' }).pageSize(pageSize)
    for await (const doc of consistent ? query.consistent() : query) {
      this.#see(doc)
      if (pause > 0) await this.#client.clock.sleep(pause)
    }
  }

  #run(work: () => Promise<unknown>): void {
    this.#running.push(work().then(() => undefined, refuseOthers))
  }

  #see(doc: Doc | undefined): void {
    if (doc !== undefined) this.#seen.set(doc.id, doc)
  }

  #with(id: Id, act: (doc: Doc) => void): void {
    const doc = this.#seen.get(id)
    if (doc !== undefined) act(doc)
  }

  #setLatency({ request, answer, loses }: Latency): void {
    const { faults } = this.#client
    faults.clear()
    if (request > 0) faults.latency({ ms: request, side: 'request' })
    if (answer > 0) faults.latency({ ms: answer, side: 'answer' })
    if (loses) faults.lostAnswer({ times: 1 })
  }

  async #stored(): Promise<ReadonlyMap<string | undefined, string>> {
    const { Items = [] } = await this.#client.send(
      new QueryCommand({
        TableName: 'Docs',
        ConsistentRead: true,
        KeyConditionExpression: 'p = :p',
        ExpressionAttributeValues: { ':p': { S: 'p' } },
      }),
    )
    return new Map(Items.map(({ id, n }) => [id?.S, `n: ${n?.N}`]))
  }
}

function optionsOf(how: 'plain' | 'consistent' | 'refresh'): {
  readonly consistent?: boolean
  readonly refresh?: boolean
} {
  return how === 'plain' ? {} : { [how]: true }
}

function refuseOthers(error: unknown): void {
  if (!(error instanceof SluiceError)) throw error
}
