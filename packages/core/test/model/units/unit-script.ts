import fc from 'fast-check'

export const IDS = ['a', 'b', 'c'] as const
export type Id = (typeof IDS)[number]

/** What a stored item has beside its key; `x` is what the class doesn't model. */
export interface Attributes {
  readonly n?: number
  readonly s?: string
  readonly x?: string
}

export type ReadHow = 'plain' | 'consistent' | 'refresh' | 'unmanaged'

/** One step of a unit of work, or of another writer. Entities are named by their place among all that there ever were. */
export type UnitStep =
  | { readonly do: 'make'; readonly id: Id; readonly n: number }
  | { readonly do: 'edit'; readonly who: number; readonly n?: number | undefined; readonly s?: string | undefined }
  | { readonly do: 'save' | 'create' | 'remove' | 'detach'; readonly who: number }
  | { readonly do: 'update'; readonly who: number; readonly once: boolean }
  | { readonly do: 'refresh'; readonly who: number }
  | { readonly do: 'remove-key' | 'discard'; readonly id: Id }
  | { readonly do: 'patch'; readonly id: Id; readonly what: 'count' | 'name' | 'clear'; readonly once: boolean }
  | { readonly do: 'get' | 'get-many'; readonly id: Id; readonly how: ReadHow }
  | { readonly do: 'query'; readonly how: 'plain' | 'consistent'; readonly limit: number; readonly from: Id }
  /** All there is, of the table or of an index that has the items with `n` in the order of those. */
  | { readonly do: 'scan' | 'query-index'; readonly how: 'plain' | 'consistent' }
  | { readonly do: 'write-past'; readonly id: Id; readonly item: Attributes | undefined }
  /** Another unit of work of the same client reads an item, sets its `n` and writes it. */
  | { readonly do: 'fork'; readonly id: Id; readonly n: number }
  | {
      readonly do: 'flush'
      readonly mode: 'auto' | 'transact'
      /** Of another item, in a transaction. */
      readonly check: 'none' | 'holds' | 'fails'
      readonly detectChanges: boolean
      /** An entity that is edited while the flush is under way. */
      readonly meanwhile: number | undefined
    }
  | { readonly do: 'fault'; readonly kind: 'unprocessed' | 'throttle'; readonly times: number }

const id = fc.constantFrom(...IDS)
const who = fc.nat(6)
const number = fc.constantFrom(0, 1, 2)
const text = fc.constantFrom('p', 'q')
const how = fc.constantFrom<ReadHow>('plain', 'plain', 'consistent', 'refresh', 'unmanaged')
const once = fc.nat(3).map((one) => one === 0)
const found = fc.constantFrom('plain' as const, 'consistent' as const)
const optional = <V>(value: fc.Arbitrary<V>): fc.Arbitrary<V | undefined> => fc.option(value, { nil: undefined })
const item = fc.record({ n: number, s: text, x: text }, { requiredKeys: [] })
const step = <S extends UnitStep['do'], R>(name: S, rest: { [K in keyof R]: fc.Arbitrary<R[K]> }) =>
  fc.record({ do: fc.constant(name), ...rest }) as fc.Arbitrary<{ readonly do: S } & R>

const steps: fc.Arbitrary<UnitStep> = fc.oneof(
  { weight: 2, arbitrary: step('make', { id, n: number }) },
  { weight: 5, arbitrary: step('edit', { who, n: optional(number), s: optional(text) }) },
  { weight: 3, arbitrary: step('save', { who }) },
  { weight: 1, arbitrary: step('create', { who }) },
  { weight: 6, arbitrary: step('update', { who, once }) },
  { weight: 2, arbitrary: step('remove', { who }) },
  { weight: 1, arbitrary: step('remove-key', { id }) },
  { weight: 1, arbitrary: step('discard', { id }) },
  { weight: 1, arbitrary: step('detach', { who }) },
  { weight: 1, arbitrary: step('refresh', { who }) },
  {
    weight: 4,
    arbitrary: step('patch', { id, what: fc.constantFrom('count' as const, 'name' as const, 'clear' as const), once }),
  },
  { weight: 4, arbitrary: step('get', { id, how }) },
  { weight: 2, arbitrary: step('get-many', { id, how }) },
  {
    weight: 3,
    arbitrary: step('query', {
      how: found,
      limit: fc.integer({ min: 1, max: 3 }),
      from: id,
    }),
  },
  { weight: 1, arbitrary: step('scan', { how: found }) },
  { weight: 2, arbitrary: step('query-index', { how: found }) },
  { weight: 4, arbitrary: step('write-past', { id, item: optional(item) }) },
  { weight: 1, arbitrary: step('fork', { id, n: number }) },
  {
    weight: 6,
    arbitrary: step('flush', {
      mode: fc.constantFrom('auto' as const, 'auto' as const, 'transact' as const),
      check: fc.constantFrom('none' as const, 'none' as const, 'holds' as const, 'fails' as const),
      detectChanges: fc.boolean(),
      meanwhile: optional(who),
    }),
  },
  {
    weight: 1,
    arbitrary: step('fault', {
      kind: fc.constantFrom('unprocessed' as const, 'throttle' as const),
      times: fc.integer({ min: 1, max: 2 }),
    }),
  },
)

/** Begins with something stored that is known, so that updates have something to do. */
export const unitScripts: fc.Arbitrary<readonly UnitStep[]> = fc
  .tuple(fc.array(fc.tuple(id, item), { maxLength: 3 }), fc.array(steps, { maxLength: 25 }))
  .map(([stored, rest]) => [
    ...stored.flatMap(([one, attributes]): UnitStep[] => [
      { do: 'write-past', id: one, item: attributes },
      { do: 'get', id: one, how: 'plain' },
    ]),
    ...rest,
  ])
