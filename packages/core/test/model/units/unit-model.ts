import type { Attributes, Id, ReadHow, UnitStep } from './unit-script.js'

/** An entity as the model knows it: its properties, and what it carries along of an item that it was read of. */
export interface Known {
  readonly id: Id
  n: number | undefined
  s: string | undefined
  x: string | undefined
}

export type Patch = Extract<UnitStep, { do: 'patch' }>['what']

export type Operation =
  | { readonly kind: 'put'; readonly entity: Known; readonly isNew: boolean }
  | { readonly kind: 'update'; readonly entity: Known }
  /** The instance by which it was removed, if one was given. */
  | { readonly kind: 'delete'; readonly by: Known | undefined }
  | { readonly kind: 'patch'; readonly whats: readonly Patch[] }

interface Managed {
  readonly entity: Known
  readonly baseline: Attributes
}

export type Verdict = 'ok' | 'CONFLICT' | 'NOT_MANAGED'
/** What a flush is told. A check is of another item, and in the mode `transact` alone. */
interface FlushAsked {
  readonly mode: 'auto' | 'transact'
  readonly detectChanges: boolean
  readonly check: 'none' | 'holds' | 'fails'
}

export type Ending = { readonly written: number; readonly unchanged: number; readonly failed: number } | 'SEAL_FAILED'

/** A unit of work and its table, by the design's words, in plain maps: one by one, without batches, calls or answers. */
export class UnitModel {
  readonly table = new Map<Id, Attributes>()
  readonly pending = new Map<Id, Operation>()
  readonly managed = new Map<Id, Managed>()

  /** `isNew`: it asks for an item that isn't there, as `create` does. */
  save(entity: Known, isNew = false): Verdict {
    const { id } = entity
    const waits = this.pending.get(id)
    const isOwn = waits !== undefined && 'entity' in waits && waits.entity === entity
    const isBeyond = isNew && waits !== undefined && !(waits.kind === 'put' && waits.isNew)
    if ((waits !== undefined && !isOwn) || isBeyond) return 'CONFLICT'
    if (waits?.kind !== 'put') this.pending.set(id, { kind: 'put', entity, isNew })
    if (this.managed.get(id)?.entity !== entity) this.managed.delete(id)
    return 'ok'
  }

  update(entity: Known): Verdict {
    const waits = this.pending.get(entity.id)
    const isOwn = waits !== undefined && 'entity' in waits && waits.entity === entity
    const isRemoved = waits?.kind === 'delete' && waits.by === entity
    // what waits for the instance itself is the more telling reason
    if (!isOwn && !isRemoved && this.managed.get(entity.id)?.entity !== entity) return 'NOT_MANAGED'
    if (waits !== undefined && !isOwn) return 'CONFLICT'
    if (waits === undefined) this.pending.set(entity.id, { kind: 'update', entity })
    return 'ok'
  }

  remove(id: Id, by?: Known): Verdict {
    const waits = this.pending.get(id)
    if (waits !== undefined && waits.kind !== 'delete') return 'CONFLICT'
    if (waits === undefined) this.pending.set(id, { kind: 'delete', by })
    return 'ok'
  }

  patch(id: Id, what: Patch): Verdict {
    const waits = this.pending.get(id)
    if (waits === undefined) this.pending.set(id, { kind: 'patch', whats: [what] })
    else if (waits.kind !== 'patch' || waits.whats.some((one) => placeOf(one) === placeOf(what))) return 'CONFLICT'
    else this.pending.set(id, { kind: 'patch', whats: [...waits.whats, what] })
    return 'ok'
  }

  detach(entity: Known): void {
    if (this.managed.get(entity.id)?.entity === entity) this.managed.delete(entity.id)
  }

  /** What a read by key gives; `make` makes an entity of what is stored. */
  get(id: Id, how: ReadHow): Known | undefined {
    const stored = this.table.get(id)
    if (how === 'unmanaged') return stored && fromStored(id, stored)
    const waits = this.pending.get(id)
    if (waits?.kind === 'delete') return undefined
    if (waits !== undefined && 'entity' in waits) return waits.entity
    if (how === 'plain' && this.managed.has(id)) return this.managed.get(id)?.entity
    return this.#admit(id, stored, how)
  }

  /** What there is, of the table or of the index of `n`. */
  all(how: 'plain' | 'consistent', isIndex: boolean): readonly Known[] {
    const stored = [...this.table].filter(([, { n }]) => !isIndex || n !== undefined)
    const found = stored.map(([id]) => this.get(id, how))
    return found.filter((entity) => entity !== undefined).toSorted(byId)
  }

  /** What a query gives, up to the limit. */
  query(from: Id, limit: number, how: 'plain' | 'consistent'): readonly Known[] {
    const found: Known[] = []
    for (const id of [...this.table.keys()].filter((one) => one >= from).toSorted()) {
      const entity = found.length < limit ? this.get(id, how) : undefined
      if (entity !== undefined) found.push(entity)
    }
    return found
  }

  refresh(entity: Known): Known | undefined {
    const { id } = entity
    const waits = this.pending.get(id)
    if (waits?.kind === 'delete') return undefined
    const stored = this.table.get(id)
    if (stored === undefined) {
      this.managed.delete(id)
      return undefined
    }
    Object.assign(entity, fromStored(id, stored))
    const other = waits !== undefined && 'entity' in waits ? waits.entity : this.managed.get(id)?.entity
    if (other === undefined || other === entity) this.managed.set(id, { entity, baseline: stored })
    return entity
  }

  flush({ mode, detectChanges, check }: FlushAsked): Ending {
    if (detectChanges) this.#addChanged()
    if (detectChanges && this.#isOvertaken()) return 'SEAL_FAILED'
    const operations = [...this.pending]
    const isSealable = operations.every(
      ([id, operation]) => operation.kind !== 'update' || this.managed.get(id)?.entity === operation.entity,
    )
    if (!isSealable) return 'SEAL_FAILED'
    const unchanged = operations.filter(([id, operation]) => this.#isIdle(id, operation))
    for (const [id] of unchanged) this.pending.delete(id)
    const rest = operations.filter((one) => !unchanged.includes(one))
    const failing = rest.filter((one) => !this.#holds(...one))
    const checks = check === 'none' ? 0 : 1
    if (mode === 'transact' && (failing.length > 0 || check === 'fails'))
      return { written: 0, unchanged: unchanged.length, failed: rest.length + checks }
    for (const one of rest) if (!failing.includes(one)) this.#apply(...one)
    return { written: rest.length - failing.length + checks, unchanged: unchanged.length, failed: failing.length }
  }

  #holds(id: Id, operation: Operation): boolean {
    if (operation.kind === 'update') return this.table.has(id)
    return operation.kind !== 'put' || !operation.isNew || !this.table.has(id)
  }

  #addChanged(): void {
    for (const [id, { entity, baseline }] of this.managed) {
      if (!this.pending.has(id) && !isSame(toStored(entity), baseline)) this.pending.set(id, { kind: 'update', entity })
    }
  }

  /** Whether a patch waits for the item of an entity that changed. */
  #isOvertaken(): boolean {
    const changed = [...this.managed].filter(([, { entity, baseline }]) => !isSame(toStored(entity), baseline))
    return changed.some(([id]) => this.pending.get(id)?.kind === 'patch')
  }

  #isIdle(id: Id, operation: Operation): boolean {
    return operation.kind === 'update' && isSame(toStored(operation.entity), this.managed.get(id)?.baseline ?? {})
  }

  #apply(id: Id, operation: Operation): void {
    this.pending.delete(id)
    if (operation.kind === 'patch') {
      const stored = this.table.get(id)
      // DynamoDB makes no item of which it is to remove something
      const makesNone = stored === undefined && operation.whats.every((what) => what === 'clear')
      if (!makesNone) this.table.set(id, operation.whats.reduce(patched, stored ?? {}))
      this.managed.delete(id)
    } else if (operation.kind === 'delete') {
      this.table.delete(id)
      this.managed.delete(id)
    } else {
      const image = toStored(operation.entity)
      const before = operation.kind === 'put' ? {} : this.managed.get(id)?.baseline
      this.table.set(id, operation.kind === 'put' ? image : merged(this.table.get(id) ?? {}, before ?? {}, image))
      this.managed.set(id, { entity: operation.entity, baseline: image })
    }
  }

  #admit(id: Id, stored: Attributes | undefined, how: ReadHow): Known | undefined {
    if (stored === undefined) {
      this.managed.delete(id)
      return undefined
    }
    const known = this.managed.get(id)
    const isTouched = known !== undefined && !isSame(toStored(known.entity), known.baseline)
    if (known !== undefined && how === 'consistent' && isTouched) return known.entity
    const entity = known?.entity ?? fromStored(id, stored)
    Object.assign(entity, fromStored(id, stored))
    this.managed.set(id, { entity, baseline: stored })
    return entity
  }
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}

export function fromStored(id: Id, { n, s, x }: Attributes): Known {
  return { id, n, s, x }
}

export function toStored({ n, s, x }: Omit<Known, 'id'>): Attributes {
  return { ...(n !== undefined && { n }), ...(s !== undefined && { s }), ...(x !== undefined && { x }) }
}

function isSame(a: Attributes, b: Attributes): boolean {
  return a.n === b.n && a.s === b.s && a.x === b.x
}

/** What changed from `before` to `after`, done to what is stored. */
function merged(stored: Attributes, before: Attributes, after: Attributes): Attributes {
  const result: Record<string, unknown> = { ...stored }
  for (const name of ['n', 's', 'x'] as const) {
    if (before[name] === after[name]) continue
    if (after[name] === undefined) delete result[name]
    else result[name] = after[name]
  }
  return result
}

function placeOf(what: Patch): 'n' | 's' {
  return what === 'count' ? 'n' : 's'
}

function patched({ n, s, x }: Attributes, what: Patch): Attributes {
  if (what === 'count') return toStored({ n: (n ?? 0) + 1, s, x })
  return toStored({ n, s: what === 'name' ? 'patched' : undefined, x })
}
