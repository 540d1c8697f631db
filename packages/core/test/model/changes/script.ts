import fc from 'fast-check'

/** What the application asks for, of one of a few items. */
export type Ask =
  | { readonly do: 'patch'; readonly id: number; readonly what: 'increment' | 'append'; readonly once: boolean }
  | {
      readonly do: 'update'
      readonly id: number
      readonly what: 'name' | 'back' | 'tags' | 'nothing'
      readonly once: boolean
    }
  /** Of an item that nobody updates or patches. */
  | { readonly do: 'put' | 'remove'; readonly id: number }
  | { readonly do: 'discard'; readonly id: number }

export type Fault = 'ok' | 'throttle' | 'lost-answer' | 'connection-reset' | 'server-error'

export type Step =
  | Ask
  /** Reads in between, each in its way. */
  | { readonly do: 'read'; readonly id: number; readonly how: 'plain' | 'consistent' | 'refresh' | 'query' }
  /** Another writer changes an attribute that nobody else does. */
  | { readonly do: 'note'; readonly id: number }
  | { readonly do: 'faults'; readonly faults: readonly Fault[] }
  /** Longer than DynamoDB knows a token. */
  | { readonly do: 'sleep' }
  | {
      readonly do: 'flush'
      readonly mode: 'auto' | 'transact'
      readonly resend: boolean
      readonly detects: boolean
      readonly maxAttempts: number
      /** Of another item, and only with a transaction: nobody else may send one. */
      readonly check: 'none' | 'holds' | 'fails'
      /** Asked while it is under way. */
      readonly during: readonly Ask[]
    }

const id = fc.nat(2)
const seldom = fc.nat(7).map((n) => n === 0)

const ask: fc.Arbitrary<Ask> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('patch' as const),
      id,
      what: fc.constantFrom('increment' as const, 'append' as const),
      once: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('update' as const),
      id,
      what: fc.constantFrom('name' as const, 'name' as const, 'back' as const, 'tags' as const, 'nothing' as const),
      once: seldom,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('put' as const, 'put' as const, 'remove' as const),
      id: fc.constantFrom(3, 4),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('discard' as const), id: fc.nat(4) }) },
)

const read: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('read' as const),
  id,
  how: fc.constantFrom('plain' as const, 'consistent' as const, 'refresh' as const, 'query' as const),
})

const flush: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('flush' as const),
  mode: fc.constantFrom('auto' as const, 'auto' as const, 'transact' as const),
  resend: seldom,
  detects: seldom,
  maxAttempts: fc.integer({ min: 1, max: 3 }),
  check: fc.constantFrom('none' as const, 'none' as const, 'holds' as const, 'fails' as const),
  during: fc.array(ask, { maxLength: 2 }),
})

const faults: fc.Arbitrary<Step> = fc
  .array(fc.constantFrom<Fault>('ok', 'throttle', 'lost-answer', 'lost-answer', 'connection-reset', 'server-error'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((all) => ({ do: 'faults', faults: all }))

/** Whole runs. */
export const scripts: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: ask as fc.Arbitrary<Step> },
    { weight: 4, arbitrary: flush },
    { weight: 2, arbitrary: read },
    { weight: 3, arbitrary: faults },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('note' as const), id }) as fc.Arbitrary<Step> },
    { weight: 1, arbitrary: fc.constant<Step>({ do: 'sleep' }) },
  ),
  { maxLength: 16, size: 'max' },
)
