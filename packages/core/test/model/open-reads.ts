import assert from 'node:assert/strict'
import { keyId, keyNumber } from './content.js'
import { KINDS, type Kind } from './kinds.js'
import type { Managed } from './managed-model.js'
import { type Answered, type Got, type ReadJudge, told } from './read-judge.js'
import type { Contents, ReadWindows } from './read-windows.js'
import type { GetHow, Key } from './script.js'
import type { Subject } from './subject.js'
import type { World } from './world.js'

interface OpenRead extends Answered {
  readonly isView: boolean
  /** Reads of one key and one consistency share a call. */
  readonly shares: 'consistent' | 'eventual' | undefined
  /** Whether the session must ask: it knows nothing of the identity, or isn't to go by what it knows. */
  readonly asks: boolean
  /** What is known of it where the session needn't ask. */
  readonly known: Managed | undefined
}

const OPTIONS = {
  plain: {},
  consistent: { consistent: true },
  refresh: { refresh: true },
  unmanaged: { managed: false },
  view: {},
  'consistent-view': { consistent: true },
} as const

/**
 * Turns of the promise queue between the moment at which a session takes an answer in and the one at which it is told: what
 * comes in one tick is to be heard in the order in which it was taken in.
 */
const HOPS = { get: 2, getMany: 3, refresh: 3, pages: 5 } as const

/** The reads by key that are under way. */
export class OpenReads {
  readonly #world: World
  readonly #windows: ReadWindows
  readonly #judge: ReadJudge
  readonly #open = new Set<OpenRead>()

  constructor(world: World, windows: ReadWindows, judge: ReadJudge) {
    this.#world = world
    this.#windows = windows
    this.#judge = judge
  }

  get count(): number {
    return this.#open.size
  }

  /** `session.get` */
  start({ kind: name, key, spelling }: Key, how: GetHow): void {
    const kind = KINDS[name]
    const read = this.#begin(kind, key, how)
    const project = [...Object.keys(kind.keyObject(0, 0)), ...Object.keys(kind.attributes)]
    const options = { ...OPTIONS[how], ...(read.isView && { project }) }
    const promise: Promise<object | undefined> = this.#world.session.get(
      kind.target as never,
      kind.keyObject(key, spelling) as never,
      options as never,
    )
    this.#hear({ promise, hops: HOPS.get, tell: (entity) => told(kind, entity) }, (got) => this.#check(read, got))
  }

  /** `session.getMany`; of boxes, which no other class can be in the place of. */
  startMany(keys: readonly number[], how: 'plain' | 'unmanaged'): void {
    const { box } = KINDS
    const reads = keys.map((key) => this.#begin(box, key, how))
    if (how === 'plain' && reads.some(({ asks }) => asks)) {
      // when each of its answers changed the session nobody sees: gets tell
      for (const read of reads) this.#end(read)
      for (const key of keys) this.start({ kind: 'box', key, spelling: 0 }, how)
      return
    }
    const all = keys.map((key) => box.keyObject(key, 0))
    const promise: Promise<(object | undefined)[]> = this.#world.session.getMany(
      box.target as never,
      all as never,
      OPTIONS[how],
    )
    const tell = (entities: readonly (object | undefined)[]) => entities.map((entity) => told(box, entity))
    this.#hear({ promise, hops: HOPS.getMany, tell }, (got) => {
      const answers = 'code' in got ? assert.fail(`getMany: ${got.code}`) : got
      assert.equal(answers.length, keys.length)
      reads.forEach((read, at) => {
        this.#check(read, answers[at]!)
      })
    })
  }

  /** `session.refresh` */
  startRefresh(subject: Subject): void {
    const { session, managed, pending } = this.#world
    const { kind } = subject
    const id = managed.idOf(subject) ?? subject.id
    const key = keyNumber(kind, id)
    const window = this.#windows.open(id, true, this.#shared(id, 'consistent'))
    const asks = pending.find(id)?.what !== 'delete'
    const read = {
      kind,
      key,
      window,
      how: 'refresh',
      isView: false,
      asks,
      known: undefined,
      shares: 'consistent',
    } as const
    this.#open.add(read)
    const promise: Promise<object | undefined> = session.refresh(subject.entity)
    this.#hear({ promise, hops: HOPS.refresh, tell: (entity) => told(kind, entity) }, (got) => {
      this.#end(read)
      if (asks && isOutOfReach(kind)) assert.deepEqual(got, { code: 'READ_FAILED' })
      else this.#judge.checkRefresh(read, subject, got)
    })
  }

  /** What the session knows it tells without a call: no turn of the event loop goes by. */
  checkPrompt(): void {
    for (const { window, asks } of this.#open) {
      assert.ok(asks, `read of ${window.id} asked for what the session knows`)
    }
  }

  #begin(kind: Kind, key: number, step: GetHow): OpenRead {
    const { pending, managed } = this.#world
    const id = keyId(kind, kind.keyObject(key, 0))
    const isView = step === 'view' || step === 'consistent-view'
    const how = step === 'view' ? 'plain' : step === 'consistent-view' ? 'consistent' : step
    const isManaged = how !== 'unmanaged'
    const intent = pending.find(id)
    const isMeant = intent?.what === 'delete' || intent?.subject !== undefined
    const knows = isManaged && (isMeant || (how === 'plain' && managed.get(id) !== undefined))
    const shares = !isManaged || isView ? undefined : how === 'consistent' ? how : 'eventual'
    const window = this.#windows.open(id, isManaged, isView ? undefined : this.#shared(id, shares))
    const known = knows ? managed.get(id) : undefined
    const read = { kind, key, how, window, isView, asks: !knows, known, shares } as const
    this.#open.add(read)
    return read
  }

  #hear<V, T>(awaited: Heard<V, T>, check: (got: T | { readonly code: unknown }) => void): void {
    const { events } = this.#world
    later(awaited).then(
      (got) => events.push(() => check(got)),
      (error) => events.push(() => check({ code: error.code })),
    )
  }

  #end(read: OpenRead): void {
    this.#open.delete(read)
    this.#windows.close(read.window)
  }

  #check(read: OpenRead, got: Got): void {
    this.#end(read)
    if (read.asks && isOutOfReach(read.kind)) assert.deepEqual(got, { code: 'READ_FAILED' })
    else if (read.isView) this.#judge.checkView(read, got, this.#knownFor(read))
    // told at once; what another read brings in the same tick comes after that
    else if ('entity' in got && got.entity !== undefined && got.entity === read.known?.subject.entity) return
    else this.#judge.check(read, got)
  }

  /** The instance that a view is of: one that is managed when the answer comes, too. */
  #knownFor({ asks, how, window, known }: OpenRead): Managed | undefined {
    return asks && how === 'plain' ? this.#world.managed.get(window.id) : known
  }

  /** What the answer of a read under way may say, too, as concurrent gets of one key share one call. */
  #shared(id: string, shares: OpenRead['shares']): Contents {
    const shared = [...this.#open].filter(
      (read) => read.shares !== undefined && read.shares === shares && read.window.id === id,
    )
    return new Map(shared.flatMap(({ window }) => [...window.contents]))
  }
}

interface Heard<V, T> {
  readonly promise: Promise<V>
  readonly hops: number
  readonly tell: (value: V) => T
}

/** What is told, as it is then, some turns of the promise queue later. */
async function later<V, T>({ promise, hops, tell }: Heard<V, T>): Promise<T> {
  try {
    return tell(await promise)
  } finally {
    for (let turn = 1; turn < HOPS.pages - hops; turn++) await undefined
  }
}

function isOutOfReach({ name }: Kind): boolean {
  return name === 'ghost' || name === 'stray'
}
