import fc from 'fast-check'
import type { KindName } from './kinds.js'
import type { Asked, FaultName, Script, Step, WriterName } from './script.js'

const writer = fc.constantFrom<WriterName>('a', 'a', 'b')
const kind = fc.constantFrom<KindName>('plain', 'stamped', 'numbered', 'numbered', 'tagged')
const key = fc.constantFrom(0, 0, 0, 1)
const target = { writer, kind, key }
const anyAsked = fc.constantFrom<Asked>('some', 'none', 'now', 'now', 'other')
const asked = fc.option(anyAsked, { nil: undefined, freq: 2 })

type Does = Step['do']

function step(weight: number, does: readonly Does[], parts: Readonly<Record<string, fc.Arbitrary<unknown>>> = {}) {
  const arbitrary = fc.record({ do: fc.constantFrom(...does), ...parts })
  // each of the lists below names the parts that its steps have
  return { weight, arbitrary: arbitrary as unknown as fc.Arbitrary<Step> }
}

const options = fc.record(
  {
    mode: fc.constantFrom('auto', 'auto', 'transact', 'transact', 'batch'),
    resend: fc.boolean(),
    concurrency: fc.integer({ min: 1, max: 3 }),
    retry: fc.record({ maxAttempts: fc.integer({ min: 1, max: 4 }) }),
    deadlineMs: fc.constantFrom(5, 60),
  },
  { requiredKeys: ['mode', 'retry'] },
)

const changes = [
  step(8, ['save'], { ...target, asked }),
  step(4, ['create'], target),
  step(3, ['remove', 'remove', 'remove-key'], { ...target, asked }),
  step(3, ['check'], { ...target, asked: anyAsked }),
  step(5, ['edit', 'load', 'load', 'discard', 'renew'], target),
]

const flush = step(9, ['flush'], { writer, options })

const faults = [
  step(4, ['fault'], {
    fault: fc.constantFrom<FaultName>('lost', 'lost', 'lost', 'garbled', 'server-error', 'reset', 'throttle'),
    rate: fc.constantFrom(0.5, 1, 1),
    times: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined, freq: 8 }),
  }),
  step(1, ['fault'], {
    fault: fc.constantFrom<FaultName>('unprocessed', 'in-progress'),
    rate: fc.constantFrom(0.5, 1),
    times: fc.integer({ min: 1, max: 3 }),
  }),
  step(1, ['latency'], { request: fc.constantFrom(0, 10), answer: fc.constantFrom(0, 10, 100) }),
]

const others = [
  step(1, ['bulk'], { keys: fc.array(key, { minLength: 1, maxLength: 3 }) }),
  step(3, ['turns'], { count: fc.integer({ min: 1, max: 6 }) }),
  step(5, ['settle']),
  step(2, ['calm']),
  step(1, ['sleep']),
]

/** Whole runs. */
export const scripts: fc.Arbitrary<Script> = fc.record({
  seed: fc.nat(),
  steps: fc.array(fc.oneof(...changes, flush, ...faults, ...others), { minLength: 2, maxLength: 30, size: 'max' }),
})
