import fc from 'fast-check'
import { faults } from './faults.js'
import { anyNames, hotNames, type Names } from './names.js'
import type { FlushStep, Script, Step } from './script.js'
import type { Policy } from './session-model.js'

const POLICIES: readonly Policy[] = ['throw', 'last-wins', 'first-wins', 'keep', 'replace', 'broken']
const ask = { policy: fc.option(fc.constantFrom(...POLICIES), { nil: undefined, freq: 3 }) }

/** `weight` of `arbitrary` among others. */
function often<T>(weight: number, arbitrary: fc.Arbitrary<T>): fc.WeightedArbitrary<Step> {
  return { arbitrary: arbitrary as fc.Arbitrary<never>, weight }
}

function step<T extends Record<string, unknown>>(
  does: readonly Step['do'][],
  parts: { [K in keyof T]: fc.Arbitrary<T[K]> },
): fc.Arbitrary<object> {
  return fc.record({ do: fc.constantFrom(...does), ...parts })
}

/** Steps of the application that are about these names. */
function changes({ who, key }: Names): readonly fc.WeightedArbitrary<Step>[] {
  const whos = fc.array(who, { minLength: 1, maxLength: 5 })
  const edits = fc.constantFrom('plain', 'plain', 'plain', 'plain', 'grow', 'shrink', 'poison', 'break')
  return [
    often(8, step(['save'], { whos, ...ask })),
    often(4, step(['remove'], { whos, ...ask })),
    often(2, step(['remove-key'], { key, ...ask })),
    often(5, step(['update'], { who, ...ask })),
    often(5, step(['patch'], { key, ...patch, ...ask })),
    often(4, step(['edit'], { who, how: edits })),
    often(3, step(['discard', 'discard', 'detach'], { who })),
    often(1, step(['discard-key'], { key })),
    often(2, step(['write-past'], { key, what: fc.constantFrom('put', 'touch', 'delete') })),
    ...reads({ who, key }),
  ]
}

const patch = {
  acts: fc.subarray(['set-rev', 'count', 'set-mark', 'unset-mark', 'add-side'], { minLength: 1, maxLength: 3 }),
  mustExist: fc.boolean(),
  minRev: fc.option(fc.nat(30), { nil: undefined, freq: 2 }),
  returning: fc.option(fc.constantFrom('new', 'old', 'updatedNew'), { nil: undefined, freq: 2 }),
}

const HOW = ['plain', 'plain', 'consistent', 'unmanaged', 'view', 'consistent-view'] as const

function reads({ who, key }: Names): readonly fc.WeightedArbitrary<Step>[] {
  const how = fc.constantFrom(...HOW, 'refresh')
  return [
    often(6, step(['get'], { key, how })),
    often(1, step(['gets'], { keys: fc.array(key, { minLength: 2, maxLength: 4 }), how })),
    often(1, step(['refresh'], { who })),
    often(3, query),
  ]
}

const few = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined })

const query = fc.constantFrom('table', 'table', 'byRev', 'keysByRev').chain((source) =>
  step(['query'], {
    source: fc.constant(source),
    kind: fc.constantFrom('track', 'track', 'disc'),
    shelf: fc.constantFrom(0, 0, 0, 1, undefined),
    // what holds keys alone gives views, and a global index has no consistent reads
    how: source === 'keysByRev' ? fc.constantFrom('view', 'unmanaged') : fc.constantFrom(...HOW),
    minRev: fc.option(fc.nat(30), { nil: undefined }),
    limit: few,
    pageSize: few,
    isReversed: fc.boolean(),
  }),
)

const rareChanges = [
  often(1, step(['save-boxes'], { from: fc.nat(20), count: fc.integer({ min: 20, max: 40 }), ...ask })),
  often(
    1,
    step(['get-boxes'], {
      keys: fc.array(fc.nat(59), { maxLength: 40 }),
      how: fc.constantFrom('plain', 'unmanaged'),
    }),
  ),
  often(1, step(['rekey'], { who: anyNames.who, to: fc.nat(5) })),
  often(1, step(['clear', 'detach-all'], {})),
]

const flush: fc.Arbitrary<FlushStep> = fc.record({
  do: fc.constant('flush'),
  options: fc.record(
    {
      concurrency: fc.integer({ min: 1, max: 3 }),
      retry: fc.record(
        { maxAttempts: fc.integer({ min: 1, max: 4 }), maxElapsedMs: fc.constantFrom(0, 100, 5_000) },
        { requiredKeys: ['maxAttempts'] },
      ),
      deadlineMs: fc.constantFrom(1, 60, 2_000),
      throwOnFailure: fc.boolean(),
      detectChanges: fc.boolean(),
      resend: fc.boolean(),
    },
    { requiredKeys: ['retry'] },
  ),
  signal: fc.constantFrom('none', 'none', 'live', 'live', 'live', 'aborted'),
})

const passing = [
  often(3, step(['turns'], { count: fc.integer({ min: 1, max: 5 }) })),
  often(2, step(['settle'], {})),
  often(1, step(['calm'], {})),
]

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  often(14, fc.oneof(...changes(anyNames), ...rareChanges)),
  often(5, flush),
  often(5, faults),
  often(1, step(['abort'], { which: fc.nat(2) })),
  ...passing,
)

const lateReads = step(['fault'], {
  fault: fc.constant('latency'),
  of: fc.constant('reads'),
  ms: fc.constant(1_000),
  side: fc.constant('answer'),
  times: fc.constant(1),
})

/** A few steps about one item. */
const burst: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(often(10, fc.oneof(...changes(hotNames))), often(5, flush), ...passing),
  { minLength: 3, maxLength: 8, size: 'max' },
)

/** A late read of an item that is written meanwhile: by chance alone these steps seldom meet in this order. */
const race: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.oneof(often(1, lateReads), often(1, step(['write-past'], { key: hotNames.key, what: fc.constant('put') }))),
    fc.oneof(...changes(hotNames)),
    fc.oneof(often(1, flush), often(1, step(['settle'], {}))),
    fc.oneof(often(12, step(['discard'], { who: hotNames.who })), ...changes(hotNames)),
    fc.oneof(...reads(hotNames)),
    fc.oneof(...passing),
    fc.oneof(...changes(hotNames)),
  )
  .chain((steps) => fc.subarray([...steps], { minLength: 4 }))

const FIRST = { key: 0, one: 'first' } as const

/** An entity is written, then changed by it and past it, updated and read: most operations need one that is managed. */
const life: fc.Arbitrary<readonly Step[]> = fc.constantFrom('track', 'disc', 'disc').chain((kind) => {
  const who = fc.constant({ ...FIRST, kind })
  const key = fc.record({ kind: fc.constant(kind), key: fc.constant(0), spelling: fc.nat(2) })
  const later = fc.oneof(
    often(5, step(['edit'], { who, how: fc.constantFrom('plain', 'grow', 'grow', 'shrink') })),
    often(5, step(['update'], { who, ...ask })),
    often(2, step(['write-past'], { key, what: fc.constantFrom('put', 'touch', 'touch', 'delete') })),
    often(1, step(['save', 'remove'], { whos: fc.tuple(who), ...ask })),
    often(1, step(['patch'], { key, ...patch, ...ask })),
    often(1, step(['discard', 'detach', 'refresh'], { who })),
    often(1, faults),
    often(1, lateReads),
    often(4, flush),
    ...reads({ who, key }),
    ...passing,
  )
  const written = [
    { do: 'save', whos: [{ ...FIRST, kind }] },
    { do: 'flush', options: { retry: { maxAttempts: 4 } }, signal: 'none' },
    { do: 'settle' },
  ] as const
  return fc.array(later, { minLength: 3, maxLength: 12, size: 'max' }).map((steps) => [...written, ...steps])
})

const phases = fc.array(
  fc.oneof(
    { arbitrary: anyStep.map((one): readonly Step[] => [one]), weight: 5 },
    { arbitrary: burst, weight: 1 },
    { arbitrary: race, weight: 1 },
    { arbitrary: life, weight: 2 },
  ),
  { minLength: 1, maxLength: 20, size: 'max' },
)

/** Whole runs. */
export const scripts: fc.Arbitrary<Script> = fc.record({
  seed: fc.nat(),
  policy: fc.constantFrom<Policy>('throw', 'throw', 'last-wins', 'first-wins', 'replace'),
  steps: phases.map((list) => list.flat()),
})
