import assert from 'node:assert/strict'
import { greaterThanOrEqual } from '@sluice/core'
import { type Content, keyId } from './content.js'
import { KINDS, type Kind, SHELVES } from './kinds.js'
import type { Answered, ReadJudge } from './read-judge.js'
import type { ReadWindow, ReadWindows } from './read-windows.js'
import type { QueryStep } from './script.js'
import { textOfLive } from './subject.js'
import type { World } from './world.js'

/** What queries and scans have in common, whatever they ask for. */
interface Asked {
  filter(build: ($: { readonly rev: never }) => unknown): Asked
  limit(count: number): Asked
  pageSize(items: number): Asked
  managed(isManaged: boolean): Asked
  consistent(): Asked
  reverse(): Asked
  select(...properties: readonly string[]): Asked
  pages(): AsyncIterable<{ readonly items: readonly object[] }>
}

interface OpenQuery {
  readonly step: QueryStep
  readonly kind: Kind
  /** By key. */
  readonly windows: ReadonlyMap<number, ReadWindow>
  /** Keys in the order in which they came. */
  readonly seen: number[]
}

/** The queries and scans that are under way. */
export class OpenQueries {
  readonly #world: World
  readonly #windows: ReadWindows
  readonly #judge: ReadJudge
  readonly #open = new Set<OpenQuery>()
  #hasUnseen = false

  constructor(world: World, windows: ReadWindows, judge: ReadJudge) {
    this.#world = world
    this.#windows = windows
    this.#judge = judge
  }

  get count(): number {
    return this.#open.size
  }

  start(step: QueryStep): void {
    const kind = KINDS[step.kind]
    const perShelf = kind.keys / SHELVES.length
    const keys = Array.from({ length: kind.keys }, (_, key) => key).filter(
      (key) => step.shelf === undefined || Math.floor(key / perShelf) === step.shelf,
    )
    const isManaged = step.how !== 'unmanaged'
    const open = (key: number): ReadWindow => this.#windows.open(keyId(kind, kind.keyObject(key, 0)), isManaged)
    const query: OpenQuery = { step, kind, windows: new Map(keys.map((key) => [key, open(key)])), seen: [] }
    this.#open.add(query)
    void this.#read(query)
  }

  /** A query tells what it has loaded later than a get: for the rest of its page, and for what a flush has overtaken. */
  mayHaveLoaded(id: string, asAnotherThan: Kind): boolean {
    // one that ended early has loaded what nobody has seen
    if (this.#hasUnseen) return true
    return [...this.#open].some(
      ({ kind, windows }) => kind !== asAnotherThan && [...windows.values()].some((window) => window.id === id),
    )
  }

  async #read(query: OpenQuery): Promise<void> {
    const { events } = this.#world
    try {
      for await (const { items } of this.#ask(query).pages()) {
        events.push(() => items.forEach((item) => void this.#checkItem(query, item)))
      }
      events.push(() => this.#end(query, undefined))
    } catch (error) {
      events.push(() => this.#end(query, error))
    }
  }

  #ask({ step, kind }: OpenQuery): Asked {
    const { session } = this.#world
    const target = kind.target as never
    const base =
      step.shelf === undefined
        ? session.scan(target)
        : session.query(target).where({ shelf: SHELVES[step.shelf] } as never)
    // what the types know of the class is lost to a script
    let asked = base as unknown as Asked
    const { minRev, limit, pageSize } = step
    if (minRev !== undefined) asked = asked.filter(($) => greaterThanOrEqual($.rev, minRev))
    if (limit !== undefined) asked = asked.limit(limit)
    if (pageSize !== undefined) asked = asked.pageSize(pageSize)
    if (step.isReversed && step.shelf !== undefined) asked = asked.reverse()
    if (step.how === 'unmanaged') asked = asked.managed(false)
    if (isConsistent(step)) asked = asked.consistent()
    if (isView(step)) asked = asked.select('shelf', 'place', ...Object.keys(kind.attributes))
    return asked
  }

  #checkItem(query: OpenQuery, item: object): void {
    const { step, kind, windows, seen } = query
    const key = this.#keyOf(query, item)
    const window = windows.get(key)
    assert.ok(window, `a query of ${step.shelf} brought ${textOfLive(kind, item)}`)
    seen.push(key)
    assert.ok([...window.ever.values()].some(passes(step)), `${window.id}: none of ${[...window.ever.keys()]} passes`)
    const answered: Answered = {
      kind,
      key,
      window,
      how: isConsistent(step) ? 'consistent' : step.how === 'unmanaged' ? 'unmanaged' : 'plain',
      mayStay: window.isOutdated,
    }
    if (!isView(step)) {
      this.#judge.check(answered, { entity: item })
      return
    }
    // a view of a query is what was read, whatever a patch has changed since
    const asRead = { ...answered, window: { ...window, contents: window.ever } }
    const known = isConsistent(step) ? undefined : this.#world.managed.get(window.id)
    this.#judge.checkView(asRead, { entity: item }, known)
  }

  /** A known instance stands for its item, whatever its key is now. */
  #keyOf({ step, kind, windows }: OpenQuery, item: object): number {
    const { pending, managed } = this.#world
    const isOf = ([, { id }]: readonly [number, ReadWindow]): boolean => {
      const subject = pending.find(id)?.subject ?? managed.get(id)?.subject
      if (subject === undefined) return false
      return isView(step) ? subject.believed === textOfLive(kind, item) : subject.entity === item
    }
    const known = step.how === 'unmanaged' ? undefined : [...windows].find(isOf)
    const own = [...windows].find(([key]) =>
      textOfLive(kind, item).startsWith(`${keyId(kind, kind.keyObject(key, 0))} `),
    )
    return (known ?? own)?.[0] ?? -1
  }

  #end(query: OpenQuery, error: unknown): void {
    this.#open.delete(query)
    for (const window of query.windows.values()) this.#windows.close(window)
    if (error === undefined) this.#checkWhole(query)
    else this.#expectForeign(query, error)
  }

  /** In order, nothing twice, nothing left out. */
  #checkWhole({ step, kind, windows, seen }: OpenQuery): void {
    const direction = step.isReversed && step.shelf !== undefined ? -1 : 1
    const inOrder = seen.toSorted((a, b) => direction * (a - b))
    if (step.shelf !== undefined) assert.deepEqual(seen, inOrder, 'a query in order')
    assert.equal(new Set(seen).size, seen.length, `twice in one query of ${kind.name}`)
    const isFull = seen.length === step.limit
    assert.ok(step.limit === undefined || seen.length <= step.limit, 'more than the limit')
    for (const [key, window] of windows) {
      if (seen.includes(key) || window.mayBeLeftOut || ![...window.ever.values()].every(passes(step))) continue
      const isBehind = step.shelf === undefined || direction * (key - (seen.at(-1) ?? key)) > 0
      assert.ok(isFull && isBehind, `a query left out ${window.id}, which is there`)
    }
  }

  /** An item whose instance is of another class ends a query; what came before it in its page nobody has seen. */
  #expectForeign({ kind, windows }: OpenQuery, error: unknown): void {
    const { pending, managed } = this.#world
    assert.equal((error as { readonly code?: unknown }).code, 'NOT_AN_ENTITY', String(error))
    const isForeign = [...windows.values()].some(({ id }) => {
      const subject = pending.find(id)?.subject ?? managed.get(id)?.subject
      return subject === undefined ? this.mayHaveLoaded(id, kind) : subject.kind !== kind
    })
    assert.ok(isForeign, String(error))
    this.#hasUnseen = true
  }

  /** Lets go of everything where the session may manage what nobody has seen. */
  detachUnseen(): void {
    if (!this.#hasUnseen) return
    this.#hasUnseen = false
    this.#world.session.detachAll()
    this.#world.managed.clear()
  }
}

function isView({ how }: QueryStep): boolean {
  return how === 'view' || how === 'consistent-view'
}

function isConsistent({ how }: QueryStep): boolean {
  return how === 'consistent' || how === 'consistent-view'
}

/** Whether DynamoDB brings an item with this content. */
function passes({ minRev }: QueryStep): (content: Content | undefined) => boolean {
  return (content) =>
    content !== undefined && (minRev === undefined || Number((content.rev ?? 'N -1').slice(2)) >= minRev)
}
