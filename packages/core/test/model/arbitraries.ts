import fc from 'fast-check'
import { KINDS, type KindName } from './kinds.js'
import type { FaultStep, FlushStep, Key, Script, Step, Who } from './script.js'
import type { Policy } from './session-model.js'

const kind = fc.oneof(
  { arbitrary: fc.constantFrom<KindName>('track', 'disc'), weight: 12 },
  { arbitrary: fc.constant<KindName>('box'), weight: 2 },
  { arbitrary: fc.constant<KindName>('ghost'), weight: 1 },
  { arbitrary: fc.constant<KindName>('stray'), weight: 1 },
)
const keyIn = (name: KindName): fc.Arbitrary<number> => fc.nat(Math.min(KINDS[name].keys, 6) - 1)
const who: fc.Arbitrary<Who> = kind.chain((name) =>
  fc.record({ kind: fc.constant(name), key: keyIn(name), one: fc.constantFrom('first', 'first', 'second', 'loaded') }),
)
const key: fc.Arbitrary<Key> = kind.chain((name) =>
  fc.record({ kind: fc.constant(name), key: keyIn(name), spelling: fc.nat(2) }),
)
const policy = fc.constantFrom<Policy>('throw', 'last-wins', 'first-wins', 'keep', 'replace', 'broken')
const oneCall = { policy: fc.option(policy, { nil: undefined, freq: 3 }) }
const whos = fc.array(who, { minLength: 1, maxLength: 5 })

const flush: fc.Arbitrary<FlushStep> = fc.record({
  do: fc.constant('flush'),
  options: fc.record(
    {
      concurrency: fc.integer({ min: 1, max: 3 }),
      maxAttempts: fc.integer({ min: 1, max: 4 }),
      maxElapsedMs: fc.constantFrom(0, 100, 5_000),
      deadlineMs: fc.constantFrom(1, 60, 2_000),
      throwOnFailure: fc.boolean(),
    },
    { requiredKeys: ['maxAttempts'] },
  ),
  signal: fc.constantFrom('none', 'none', 'live', 'live', 'live', 'aborted'),
})

const rate = fc.constantFrom(0.2, 0.5, 1)
const times = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined, freq: 2 })
const common = { do: fc.constant('fault'), times, rate } as const
const error = fc.constantFrom(
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
) as fc.Arbitrary<'ThrottlingException'>
const FAILURES = [
  'AccessDeniedException',
  'ValidationException',
  'ItemCollectionSizeLimitExceededException',
  'ReplicatedWriteConflictException',
  'ExpiredTokenException',
]
const SCRIPTED = ['ok', 'unprocessed', 'throttle', 'server-error', 'connection-reset', 'lost-answer'] as const

const fault = fc.oneof(
  fc.record({ ...common, fault: fc.constant('unprocessed'), whenAll: fc.constantFrom('throw', 'return') }),
  fc.record({ ...common, fault: fc.constant('unprocessed-kind'), kind: fc.constantFrom('put', 'delete') }),
  fc.record({
    ...common,
    fault: fc.constant('script'),
    steps: fc.array(fc.constantFrom(...SCRIPTED), { minLength: 1, maxLength: 6 }),
  }),
  fc.record({ ...common, fault: fc.constant('throttle'), error }),
  fc.record({ ...common, fault: fc.constant('server-error'), status: fc.constantFrom(500, 503) }),
  fc.record({
    ...common,
    fault: fc.constant('fail'),
    name: fc.constantFrom(...FAILURES),
    table: fc.constantFrom('Shelf', 'Boxes', undefined),
  }),
  fc.record({ ...common, fault: fc.constantFrom('reset', 'lost', 'garbled', 'foreign') }),
  fc.record({
    ...common,
    fault: fc.constant('latency'),
    ms: fc.constantFrom(10, 100),
    side: fc.constantFrom('request', 'answer'),
  }),
) as fc.Arbitrary<FaultStep>

const change: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.record({ do: fc.constant('save' as const), whos, ...oneCall }), weight: 8 },
  { arbitrary: fc.record({ do: fc.constant('remove' as const), whos, ...oneCall }), weight: 4 },
  { arbitrary: fc.record({ do: fc.constant('remove-key' as const), key, ...oneCall }), weight: 2 },
  {
    arbitrary: fc.record({
      do: fc.constant('save-boxes' as const),
      from: fc.nat(20),
      count: fc.integer({ min: 20, max: 40 }),
      ...oneCall,
    }),
    weight: 1,
  },
  {
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      who,
      how: fc.constantFrom('plain', 'plain', 'plain', 'plain', 'plain', 'poison', 'break'),
    }),
    weight: 4,
  },
  { arbitrary: fc.record({ do: fc.constant('rekey' as const), who, to: fc.nat(5) }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constantFrom('discard' as const, 'detach' as const), who }), weight: 3 },
  { arbitrary: fc.record({ do: fc.constant('discard-key' as const), key }), weight: 1 },
  {
    arbitrary: fc.record({
      do: fc.constant('get' as const),
      key,
      how: fc.constantFrom('plain', 'consistent', 'refresh', 'unmanaged'),
    }),
    weight: 4,
  },
  { arbitrary: fc.record({ do: fc.constantFrom('clear' as const, 'detach-all' as const) }), weight: 1 },
) as fc.Arbitrary<Step>

const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: change, weight: 12 },
  { arbitrary: flush, weight: 5 },
  { arbitrary: fault, weight: 3 },
  { arbitrary: fc.record({ do: fc.constant('turns' as const), count: fc.integer({ min: 1, max: 5 }) }), weight: 3 },
  { arbitrary: fc.record({ do: fc.constant('abort' as const), which: fc.nat(2) }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constant('settle' as const) }), weight: 2 },
  { arbitrary: fc.record({ do: fc.constant('calm' as const) }), weight: 1 },
)

/** Whole runs. */
export const scripts: fc.Arbitrary<Script> = fc.record({
  seed: fc.nat(),
  policy: fc.constantFrom<Policy>('throw', 'throw', 'last-wins', 'first-wins', 'replace'),
  steps: fc.array(step, { minLength: 1, maxLength: 30, size: 'max' }),
})
