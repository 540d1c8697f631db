import fc from 'fast-check'
import type { Fate } from './road.js'

/** What is asked of an entity. `if` conditions name the text that is stored, or another. */
export interface Ask {
  readonly do: 'ask'
  readonly what: 'create' | 'save' | 'save-if' | 'remove' | 'remove-if'
  /** Which entity, counted over all of a writer. */
  readonly entity: number
  readonly edits: boolean
  readonly holds: boolean
}

export interface Flush {
  readonly do: 'flush'
  readonly mode: 'auto' | 'transact'
  readonly maxAttempts: number
  readonly fates: readonly Fate[]
  /** Aborts after so many virtual milliseconds. */
  readonly abortAfter: number | undefined
  /** Edits all entities of the writer once it is under way. */
  readonly edits: boolean
  /** Whether the steps that follow wait for its end; the next flush of this writer always does. */
  readonly waits: boolean
  /** A check of an item that nobody in the script writes. */
  readonly check: 'none' | 'holds' | 'fails'
}

export type LostStep = { readonly who: 0 | 1 } & (
  | Ask
  | Flush
  /** Takes over the stored version, as one does who has read the item. */
  | { readonly do: 'adopt' | 'discard'; readonly entity: number }
  | { readonly do: 'past'; readonly entity: number; readonly what: 'put' | 'delete' }
  | { readonly do: 'wait'; readonly ms: number }
)

export type ClientKind = 'plain' | 'document' | 'hidden'

export interface LostScript {
  readonly seed: number
  readonly clients: readonly [ClientKind, ClientKind]
  readonly steps: readonly LostStep[]
}

const who = fc.constantFrom(0, 1)
const entity = fc.nat({ max: 5 })
const fate = fc.record({
  kind: fc.oneof(
    { weight: 3, arbitrary: fc.constant('ok') },
    { weight: 3, arbitrary: fc.constantFrom('lost', 'late-error', 'garbled') },
    { weight: 2, arbitrary: fc.constantFrom('server-error', 'connection-reset', 'throttle') },
  ),
  ms: fc.constantFrom(0, 0, 5, 200),
  meanwhile: fc.constantFrom('nothing', 'nothing', 'nothing', 'twin', 'put', 'delete'),
  survives: fc.boolean(),
})

const ask = fc.record({
  do: fc.constant('ask'),
  who,
  what: fc.constantFrom('create', 'save', 'save', 'save-if', 'remove', 'remove-if'),
  entity,
  edits: fc.boolean(),
  holds: fc.boolean(),
})
const flush = fc.record({
  do: fc.constant('flush'),
  who,
  mode: fc.constantFrom('auto', 'auto', 'transact'),
  maxAttempts: fc.integer({ min: 1, max: 5 }),
  fates: fc.array(fate, { maxLength: 5 }),
  abortAfter: fc.oneof(
    { weight: 5, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, 100, 1_000) },
  ),
  edits: fc.boolean(),
  waits: fc.boolean(),
  check: fc.constantFrom('none', 'none', 'holds', 'fails'),
})
const other = fc.oneof(
  fc.record({ do: fc.constantFrom('adopt', 'adopt', 'discard'), who, entity }),
  fc.record({ do: fc.constant('past'), who, entity, what: fc.constantFrom('put', 'delete') }),
  fc.record({ do: fc.constant('wait'), who, ms: fc.constantFrom(1_000, 600_000) }),
)
const step = fc.oneof({ weight: 5, arbitrary: ask }, { weight: 4, arbitrary: flush }, { weight: 2, arbitrary: other })
const kind = fc.constantFrom('plain', 'document', 'hidden')

export const lostScripts: fc.Arbitrary<LostScript> = fc.record({
  seed: fc.nat({ max: 100_000 }),
  clients: fc.tuple(kind, kind),
  steps: fc.array(step, { minLength: 3, maxLength: 24, size: 'max' }),
}) as fc.Arbitrary<LostScript>
