import test from 'ava'
import fc from 'fast-check'
import { LimitedEngine } from '../support/limited-engine.js'

const RUNS = process.env.SLUICE_TIER === 'long' ? 5000 : process.env.SLUICE_TIER === 'ci' ? 1000 : 100
const BURST_SECONDS = 300
const KEY_UNITS = 1000

interface Step {
  readonly waitMs: number
  readonly pk: string
  readonly g: string | undefined
  readonly kilobytes: number
}

/** An admitted request: when, and how many units it took. */
interface Admitted {
  readonly at: number
  readonly units: number
}

// most steps come close together, so that capacity runs out; a long wait fills the burst
const step = fc.record<Step>({
  waitMs: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 300 }) }, fc.integer({ max: 700_000, min: 0 })),
  pk: fc.constantFrom('hot', 'hot', 'a', 'b', 'c'),
  g: fc.option(fc.constantFrom('hot', 'cold'), { nil: undefined }),
  kilobytes: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 390 })),
})
const steps = fc.array(step, { minLength: 1, maxLength: 60 })
const rate = fc.constantFrom(1, 7, 40, 3000)

test('in any window no more is admitted than burst, rate and one last request, for table, index and key', (t) => {
  let [admitted, throttled] = [0, 0]
  fc.assert(
    fc.property(rate, rate, steps, (table, index, list) => {
      const engine = new LimitedEngine(table, index)
      const ofTable: Admitted[] = []
      const ofIndex: Admitted[] = []
      const ofKey: Admitted[] = []
      for (const { waitMs, pk, g, kilobytes } of list) {
        engine.now += waitMs
        const cost = engine.put(pk, kilobytes, g)
        if (cost === undefined) throttled++
        else {
          admitted++
          ofTable.push({ at: engine.now, units: cost.table })
          if (cost.index > 0) ofIndex.push({ at: engine.now, units: cost.index })
          if (pk === 'hot') ofKey.push({ at: engine.now, units: cost.table })
        }
      }
      return (
        staysWithin(ofTable, table, BURST_SECONDS) &&
        staysWithin(ofIndex, index, BURST_SECONDS) &&
        staysWithin(ofKey, KEY_UNITS, 1)
      )
    }),
    { numRuns: RUNS },
  )
  t.true(admitted > RUNS && throttled > RUNS / 5, `${admitted} admitted, ${throttled} throttled`)
})

/** Whether each window that begins and ends with a request holds no more than what was kept and what came meanwhile. */
function staysWithin(all: readonly Admitted[], unitsPerSecond: number, keptSeconds: number): boolean {
  return all.every((first, from) => {
    let before = 0
    return all.slice(from).every(({ at, units }) => {
      const isWithin = before <= unitsPerSecond * (keptSeconds + (at - first.at) / 1000)
      before += units
      return isWithin
    })
  })
}

const change = fc.record({ step, provision: fc.option(rate, { nil: undefined, freq: 8 }) })

test('a table admits exactly what a count by the millisecond admits, also when its capacity changes', (t) => {
  let throttled = 0
  fc.assert(
    fc.property(rate, fc.array(change, { minLength: 1, maxLength: 40 }), (initial, list) => {
      const engine = new LimitedEngine(initial, 40_000)
      let perSecond = initial
      let thousandths = 1000 * initial
      for (const [index, { step: one, provision }] of list.entries()) {
        for (let ms = 0; ms < one.waitMs % 5000; ms++) {
          thousandths = Math.min(thousandths + perSecond, perSecond * BURST_SECONDS * 1000)
        }
        engine.now += one.waitMs % 5000
        // only upwards: decreases have a quota of their own
        if (provision !== undefined && provision > perSecond) {
          engine.provision(provision)
          perSecond = provision
        }
        // a key of its own each: keys are not what is counted here
        const cost = engine.put(`${index}`, one.kilobytes)
        if ((cost !== undefined) !== thousandths > 0) return false
        thousandths -= 1000 * (cost?.table ?? 0)
        if (cost === undefined) throttled++
      }
      return true
    }),
    { numRuns: RUNS },
  )
  // as many as come by chance; the comparison above is void without any
  t.true(throttled > RUNS / 5, `${throttled} throttled`)
})
