import fc from 'fast-check'

export const IDS = ['a', 'b', 'c'] as const
export type Id = (typeof IDS)[number]

/** How calls go from now on: how long they take on the way there and back, in virtual milliseconds, and whether an answer is lost. */
export interface Latency {
  readonly request: number
  readonly answer: number
  readonly loses: boolean
}

/** Something that is begun, and that the next step doesn't wait for. */
export type CoherenceStep = { readonly latency: Latency } & (
  | { readonly do: 'get'; readonly id: Id; readonly how: 'plain' | 'consistent' | 'refresh' }
  | { readonly do: 'refresh' | 'patch' | 'remove' | 'detach'; readonly id: Id }
  | { readonly do: 'iterate'; readonly pageSize: number; readonly pause: number; readonly consistent: boolean }
  | { readonly do: 'save' | 'update'; readonly id: Id; readonly n: number }
  | { readonly do: 'flush'; readonly mode: 'auto' | 'transact'; readonly attempts: number }
  | { readonly do: 'wait'; readonly ms: number }
)

const id = fc.constantFrom(...IDS)
const n = fc.nat(100)
const latency = fc.record({
  request: fc.constantFrom(0, 3, 10),
  answer: fc.constantFrom(0, 4, 12),
  loses: fc.constantFrom(false, false, true),
})
const step = <S extends string, R>(name: S, rest: { [K in keyof R]: fc.Arbitrary<R[K]> }) =>
  fc.record({ do: fc.constant(name), latency, ...rest }) as fc.Arbitrary<
    { readonly do: S; readonly latency: Latency } & R
  >
const auto = 'auto' as const

export const coherenceScripts: fc.Arbitrary<readonly CoherenceStep[]> = fc.array(
  fc.oneof(
    step('get', { id, how: fc.constantFrom('plain' as const, 'consistent' as const, 'refresh' as const) }),
    step('refresh', { id }),
    step('iterate', {
      pageSize: fc.integer({ min: 1, max: 2 }),
      pause: fc.constantFrom(0, 5, 30),
      consistent: fc.boolean(),
    }),
    step('save', { id, n }),
    step('update', { id, n }),
    step('patch', { id }),
    step('remove', { id }),
    step('detach', { id }),
    {
      weight: 2,
      arbitrary: step('flush', {
        mode: fc.constantFrom(auto, auto, 'transact' as const),
        attempts: fc.integer({ min: 1, max: 3 }),
      }),
    },
    { weight: 2, arbitrary: step('wait', { ms: fc.constantFrom(1, 7, 20) }) },
  ),
  { maxLength: 30 },
)
