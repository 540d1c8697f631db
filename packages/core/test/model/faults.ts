import fc from 'fast-check'
import type { FaultStep } from './script.js'

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

/** Everything that a fake can let go wrong. */
export const faults: fc.Arbitrary<FaultStep> = fc.oneof(
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
    of: fc.constantFrom('writes', 'reads'),
    ms: fc.constantFrom(10, 100, 1_000),
    side: fc.constantFrom('request', 'answer'),
  }),
) as fc.Arbitrary<FaultStep>
