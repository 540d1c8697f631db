import assert from 'node:assert/strict'
import { askQuery, isConsistent, isView, shownOf } from './ask-query.js'
import { type Content, keyId } from './content.js'
import { KINDS, type Kind, SHELVES } from './kinds.js'
import { type Answered, type ReadJudge, type Told, told } from './read-judge.js'
import type { ReadWindow, ReadWindows } from './read-windows.js'
import type { QueryStep } from './script.js'
import type { World } from './world.js'

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
    const { events, session } = this.#world
    const { step, kind } = query
    try {
      for await (const { items } of askQuery(session, step, kind).pages()) {
        const page = items.map((item) => told(shownOf(step, kind), item))
        events.push(() => page.forEach((got) => void this.#checkItem(query, got)))
      }
      events.push(() => this.#end(query, undefined))
    } catch (error) {
      events.push(() => this.#end(query, error))
    }
  }

  #checkItem(query: OpenQuery, got: Told): void {
    const { step, kind, windows, seen } = query
    const key = this.#keyOf(query, got)
    const window = windows.get(key)
    assert.ok(window, `a query of ${step.shelf} brought ${got.seen}`)
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
      this.#judge.check(answered, got)
      return
    }
    // a view of a query is what was read, whatever a patch has changed since
    const asRead = { ...answered, kind: shownOf(step, kind), window: { ...window, contents: window.ever } }
    const isKnown = window.isManaged && !isConsistent(step)
    this.#judge.checkView(asRead, got, isKnown ? this.#world.managed.get(window.id) : undefined)
  }

  /** A known instance stands for its item, whatever its key is now. */
  #keyOf({ step, kind, windows }: OpenQuery, { entity, seen }: Told): number {
    const { pending, managed } = this.#world
    const shown = shownOf(step, kind)
    const isOf = ([, { id }]: readonly [number, ReadWindow]): boolean => {
      const subject = pending.find(id)?.subject ?? managed.get(id)?.subject
      if (subject === undefined) return false
      return isView(step) ? subject.believedAs(shown) === seen : subject.entity === entity
    }
    const known = step.how === 'unmanaged' ? undefined : [...windows].find(isOf)
    const own = [...windows].find(([key]) => seen.startsWith(`${keyId(kind, kind.keyObject(key, 0))} `))
    return (known ?? own)?.[0] ?? -1
  }

  #end(query: OpenQuery, error: unknown): void {
    this.#open.delete(query)
    for (const window of query.windows.values()) this.#windows.close(window)
    if (error === undefined) this.#checkWhole(query)
    else this.#expectForeign(query, error)
  }

  /** In order, nothing twice, nothing left out; what moves in an index meanwhile may come again, or not at all. */
  #checkWhole({ step, kind, windows, seen }: OpenQuery): void {
    const direction = step.isReversed && step.shelf !== undefined ? -1 : 1
    const placeOf = (key: number): number | undefined => steadyPlace(step, key, windows.get(key)!)
    const steady = seen.filter((key) => placeOf(key) !== undefined)
    const places = steady.map((key) => placeOf(key)!)
    const inOrder = places.toSorted((a, b) => direction * (a - b))
    if (step.shelf !== undefined) assert.deepEqual(places, inOrder, 'a query in order')
    assert.equal(new Set(steady).size, steady.length, `twice in one query of ${kind.name}`)
    const isFull = seen.length === step.limit
    assert.ok(step.limit === undefined || seen.length <= step.limit, 'more than the limit')
    const last = seen.length === 0 ? undefined : placeOf(seen.at(-1)!)
    for (const [key, window] of windows) {
      const place = placeOf(key)
      if (seen.includes(key) || window.mayBeLeftOut || place === undefined) continue
      if (![...window.ever.values()].every(passes(step))) continue
      // where two are in one place either may be first
      const isBehind = step.shelf === undefined || last === undefined || direction * (place - last) >= 0
      assert.ok(isFull && isBehind, `a query left out ${window.id}, which is there`)
    }
  }

  /** An item whose instance is of another class ends a query; what came before it in its page nobody has seen. */
  #expectForeign({ step, kind, windows }: OpenQuery, error: unknown): void {
    const { pending, managed } = this.#world
    assert.equal((error as { readonly code?: unknown }).code, 'NOT_AN_ENTITY', String(error))
    const isForeign = [...windows.values()].some(({ id }) => {
      const subject = pending.find(id)?.subject ?? managed.get(id)?.subject
      return subject === undefined ? this.mayHaveLoaded(id, kind) : subject.kind !== kind
    })
    assert.ok(isForeign, String(error))
    this.#hasUnseen = true
    if (step.how !== 'consistent') return
    for (const [key, window] of windows) this.#judge.checkUnseen({ kind, key, window, how: 'consistent' })
  }

  /** Lets go of everything where the session may manage what nobody has seen. */
  detachUnseen(): void {
    if (!this.#hasUnseen) return
    this.#hasUnseen = false
    this.#world.session.detachAll()
    this.#world.managed.clear()
  }
}

/** Whether DynamoDB brings an item with this content. */
function passes({ minRev, source }: QueryStep): (content: Content | undefined) => boolean {
  return (content) => {
    if (content === undefined || (source !== 'table' && content.rev === undefined)) return false
    return minRev === undefined || Number((content.rev ?? 'N -1').slice(2)) >= minRev
  }
}

/** Where an item has been all the while: a table is in the order of its keys, an index in that of their revs. */
function steadyPlace({ source }: QueryStep, key: number, { ever }: ReadWindow): number | undefined {
  if (source === 'table') return key
  const [rev, ...others] = new Set([...ever.values()].map((content) => content?.rev))
  return rev === undefined || others.length > 0 ? undefined : Number(rev.slice(2))
}
