import test from 'ava'
import fc from 'fast-check'
import { hasRun } from '#src/evaluation/has-run.js'

test('a run is found exactly where Buffer finds it', (t) => {
  const bytes = fc.array(fc.constantFrom(0, 1), { maxLength: 30 }).map((list) => Buffer.from(list))
  const part = fc.array(fc.constantFrom(0, 1), { maxLength: 6 }).map((list) => Buffer.from(list))
  fc.assert(
    fc.property(bytes, part, (whole, run) => {
      t.is(hasRun(whole, run), whole.includes(run))
    }),
    { numRuns: 2000 },
  )
})

test('a run that nearly fits everywhere is looked for in linear time', (t) => {
  // trying each place would take minutes: the run's time-out would end it
  const ones = (count: number): Buffer => Buffer.alloc(count, 1)
  const part = Buffer.concat([ones(1_000_000), Buffer.of(0), ones(1_000_000)])
  t.false(hasRun(ones(5_000_000), part))
  t.true(hasRun(Buffer.concat([ones(1_000_001), part]), part))
})
