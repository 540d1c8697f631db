import assert from 'node:assert/strict'
import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { type PageOf, Session, set } from '@sluice/core'
import type { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import fc from 'fast-check'
import { settled, startTracks } from '../fixtures/start-tracks.js'
import { Track, Tracks } from '../fixtures/track.js'

const RUNS = { test: 60, ci: 250, long: 50_000 }[process.env.SLUICE_TIER ?? 'test'] ?? 60
const NUMBERS = [1, 2, 3, 4, 5, 6, 7] as const

const numbered = (kind: 'edit' | 'update' | 'save' | 'remove' | 'patch' | 'refresh' | 'put' | 'delete') =>
  fc.record({ do: fc.constant(kind), number: fc.constantFrom(...NUMBERS) })
const plain = (kind: 'take' | 'turn' | 'flush' | 'detach' | 'leave') => fc.constant({ do: kind, number: 0 })
const steps = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: plain('take') },
    { weight: 3, arbitrary: plain('turn') },
    { weight: 4, arbitrary: plain('flush') },
    { weight: 1, arbitrary: plain('detach') },
    { weight: 1, arbitrary: plain('leave') },
    { weight: 3, arbitrary: numbered('edit') },
    { weight: 2, arbitrary: numbered('update') },
    { weight: 2, arbitrary: numbered('save') },
    { weight: 3, arbitrary: numbered('remove') },
    { weight: 2, arbitrary: numbered('patch') },
    { weight: 1, arbitrary: numbered('refresh') },
    { weight: 2, arbitrary: numbered('put') },
    { weight: 2, arbitrary: numbered('delete') },
  ),
  { maxLength: 60, size: 'max' },
)

/** What was stored of a track from a moment on, and whether the session itself wrote it. */
interface State {
  readonly at: number
  readonly title: string | undefined
  readonly isOwn: boolean
}

/** What a pending patch makes the title. */
interface Patched {
  readonly title: string
}

/** A session whose pages are read while it, and somebody else, write; and what is known of the stored tracks. */
class Scene {
  readonly #client: FakeDynamoDBClient
  readonly #session: Session
  readonly #states = new Map<number, State[]>()
  /** The titles that instances must have: nothing that is read changes them. */
  readonly #titles = new Map<Track, string | undefined>()
  readonly #pending = new Map<number, Track | Patched | 'removed'>()
  #updates = 0
  #now = 0
  #pages: AsyncIterator<PageOf<Track>> | undefined
  /** When the iteration began, and when the call began whose page is taken next. */
  #began = 0
  #asked = 0
  readonly #seen = new Set<number>()
  /** Tracks that the iteration need not give, since they were to be removed meanwhile. */
  readonly #excused = new Set<number>()
  checked = 0

  constructor(client: FakeDynamoDBClient, session: Session) {
    this.#client = client
    this.#session = session
    for (const number of NUMBERS) this.#states.set(number, [])
  }

  async play({ do: what, number }: { readonly do: string; readonly number: number }): Promise<void> {
    this.#now++
    if (what === 'take') return this.#take()
    if (what === 'turn') return settled()
    if (what === 'flush') return this.#flush()
    // what changed of an entity that is detached isn't known any more: its update would be refused
    if (what === 'detach') return this.#updates === 0 ? this.#session.detachAll() : undefined
    if (what === 'leave') return this.#leave()
    if (what === 'edit') return this.#edit(number)
    if (what === 'update') return this.#update(number)
    if (what === 'save') return this.#save(new Track('a', number))
    if (what === 'remove') return this.#remove(number)
    if (what === 'patch') return this.#patch(number)
    if (what === 'refresh') return this.#refresh(number)
    const key = { album: { S: 'a' }, number: { N: String(number) } }
    const title = what === 'put' ? `other ${this.#now}` : undefined
    const command =
      title === undefined
        ? new DeleteItemCommand({ TableName: 'Tracks', Key: key })
        : new PutItemCommand({ TableName: 'Tracks', Item: { ...key, title: { S: title } } })
    await this.#client.send(command as PutItemCommand)
    this.#store(number, title, false)
  }

  async #leave(): Promise<void> {
    await this.#pages?.return?.()
    this.#pages = undefined
  }

  async #edit(number: number): Promise<void> {
    if (this.#pending.get(number) === 'removed') return
    const track = await this.#session.get(Tracks, { album: 'a', number })
    if (track !== undefined) this.#save(track)
  }

  #save(track: Track): void {
    track.title = `own ${this.#now}`
    this.#titles.set(track, track.title)
    this.#session.save(track)
    this.#pending.set(track.number, track)
  }

  #remove(number: number): void {
    this.#session.remove(Tracks, { album: 'a', number })
    this.#pending.set(number, 'removed')
    this.#excused.add(number)
  }

  async #update(number: number): Promise<void> {
    if (this.#pending.has(number)) return
    const track = await this.#session.get(Tracks, { album: 'a', number })
    if (track === undefined) return
    track.title = `own ${this.#now}`
    this.#titles.set(track, track.title)
    this.#session.update(track)
    this.#updates++
    this.#pending.set(number, track)
  }

  #patch(number: number): void {
    if (this.#pending.has(number)) return
    const title = `own ${this.#now}`
    this.#session.patch(Tracks, { album: 'a', number }, ($) => [set($.title, title)])
    this.#pending.set(number, { title })
  }

  async #refresh(number: number): Promise<void> {
    if (this.#pending.has(number)) return
    const track = await this.#session.get(Tracks, { album: 'a', number }, { refresh: true })
    if (track !== undefined) this.#titles.set(track, this.#states.get(number)?.at(-1)?.title)
    assert.equal(track?.title, this.#states.get(number)?.at(-1)?.title)
  }

  async #flush(): Promise<void> {
    const { failures } = await this.#session.flush({ throwOnFailure: false })
    // updates of what somebody else has deleted
    for (const { outcome, entity } of failures) {
      assert.equal(outcome, 'condition-failed')
      this.#session.discard(entity!)
      this.#pending.delete((entity as Track).number)
    }
    for (const [number, entry] of this.#pending) {
      this.#store(number, entry === 'removed' ? undefined : entry.title, true)
    }
    this.#pending.clear()
    this.#updates = 0
  }

  #store(number: number, title: string | undefined, isOwn: boolean): void {
    this.#states.get(number)?.push({ at: this.#now, title, isOwn })
  }

  async #take(): Promise<void> {
    if (this.#pages === undefined) this.#open()
    const { value, done } = await this.#pages!.next()
    if (done) return this.#end()
    for (const track of value.items) await this.#check(track)
    this.#asked = this.#now
  }

  #open(): void {
    const query = this.#session.query(Tracks).where({ album: 'a' }).pageSize(2)
    this.#pages = query.pages()[Symbol.asyncIterator]()
    this.#began = this.#now
    this.#asked = this.#now
    this.#seen.clear()
    this.#excused.clear()
    for (const [number, entry] of this.#pending) if (entry === 'removed') this.#excused.add(number)
  }

  async #check(track: Track): Promise<void> {
    const { number, title } = track
    this.checked++
    assert.ok(!this.#seen.has(number), `${number} came twice`)
    this.#seen.add(number)
    const pending = this.#pending.get(number)
    assert.notEqual(pending, 'removed')
    if (pending instanceof Track) assert.equal(track, pending)
    if (this.#titles.has(track)) assert.equal(title, this.#titles.get(track))
    else assert.ok(this.#possible(number).includes(title), `${number} is ${title}: ${this.#possible(number)}`)
    this.#titles.set(track, title)
    const calls = this.#client.callCount
    assert.equal(await this.#session.get(Tracks, { album: 'a', number }), track)
    assert.equal(this.#client.callCount, calls)
  }

  /** What a track may have been found as: nothing older than what the session wrote since the call began. */
  #possible(number: number): (string | undefined)[] {
    const states = this.#states.get(number) ?? []
    const first = states.findLastIndex(({ at }) => at <= this.#asked)
    const own = states.findLastIndex(({ at, isOwn }) => isOwn && at >= this.#asked)
    return states.slice(Math.max(first, own, 0)).map(({ title }) => title)
  }

  /** What was there all the while must have come. */
  #end(): void {
    this.#pages = undefined
    for (const [number, states] of this.#states) {
      const first = states.findLastIndex(({ at }) => at <= this.#began)
      const wasThere = first >= 0 && states.slice(first).every(({ title }) => title !== undefined)
      if (wasThere && !this.#excused.has(number)) assert.ok(this.#seen.has(number), `${number} did not come`)
    }
  }
}

test('pages that are read while their session and others write have each track once, and never older than the session knows', async (t) => {
  t.timeout(1_800_000)
  t.log(`${RUNS} runs`)
  let checked = 0
  const property = fc.asyncProperty(steps, async (script) => {
    const { client } = await startTracks([])
    const session = new Session({ client, clock: client.clock, onConflict: 'last-wins' })
    const scene = new Scene(client, session)
    for (const number of NUMBERS) await scene.play({ do: 'put', number })
    for (const step of script) await scene.play(step)
    checked += scene.checked
  })
  await fc.assert(property, { numRuns: RUNS, includeErrorInReport: true })
  t.true(checked > RUNS * 5, `${checked} checked`)
})
