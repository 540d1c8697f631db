import fc from 'fast-check'

/** One element of a source: a put of a song with this year, or its removal; with a flaw a put that ends as a dead letter. */
export interface BulkStep {
  readonly title: number
  readonly year: number | undefined
  /** The table refuses it, or it can't be sent at all. */
  readonly flaw: 'refused' | 'invalid' | undefined
}

/** A bulk load that is killed now and then and started again. */
export interface BulkScript {
  readonly steps: readonly BulkStep[]
  readonly concurrency: number
  readonly maxBufferedBytes: number
  readonly checkpointIntervalMs: number
  /** Whether the source answers later. */
  readonly isAsync: boolean
  /** Calls after which each of the first starts is killed. */
  readonly kills: readonly number[]
  /** Saves of a checkpoint after which each is killed, in the middle of the next: before it is stored, or after. */
  readonly savesBeforeKill: readonly number[]
  readonly isStored: boolean
  readonly rates: {
    readonly unprocessed: number
    readonly lostAnswer: number
    readonly serverError: number
    readonly throttle: number
    readonly reset: number
  }
  readonly seed: number
}

const SOUND = [undefined]
const FLAWED = [...Array.from({ length: 18 }, () => undefined), 'refused', 'invalid'] as const
const rate = fc.constantFrom(0, 0, 0.1, 0.3)

const step = (titles: number, flaws: readonly BulkStep['flaw'][]): fc.Arbitrary<BulkStep> =>
  fc.record({
    title: fc.nat(titles),
    year: fc.option(fc.nat(9_999), { nil: undefined, freq: 5 }),
    flaw: fc.constantFrom(...flaws),
  })

/** Scripts with many operations on few items, and with few on many. */
export const bulkScripts: fc.Arbitrary<BulkScript> = fc.record({
  steps: fc.oneof(
    fc.array(step(10, SOUND), { maxLength: 300, size: 'max' }),
    fc.array(step(1_000, SOUND), { maxLength: 300, size: 'max' }),
    fc.array(step(10, FLAWED), { maxLength: 300, size: 'max' }),
    fc.array(step(1_000, FLAWED), { maxLength: 300, size: 'max' }),
  ),
  concurrency: fc.integer({ min: 1, max: 4 }),
  maxBufferedBytes: fc.constantFrom(3_000, 10_000, 60_000, 8_000_000),
  checkpointIntervalMs: fc.constantFrom(0, 0, 100, 10_000),
  isAsync: fc.boolean(),
  kills: fc.array(fc.nat(8), { maxLength: 3 }),
  savesBeforeKill: fc.array(fc.nat(5), { maxLength: 3 }),
  isStored: fc.boolean(),
  rates: fc.record({ unprocessed: rate, lostAnswer: rate, serverError: rate, throttle: rate, reset: rate }),
  seed: fc.nat(),
})
