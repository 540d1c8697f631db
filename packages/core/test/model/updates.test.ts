import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import fc from 'fast-check'
import { isRepeatable } from '#src/expressions/is-repeatable.js'
import { mergeUpdates } from '#src/expressions/merge-updates.js'
import { actualItem, checkUpdates, expectedItem, stored, updateOf } from '../expressions/properties.js'
import { steps } from '../expressions/steps.js'
import { Thing } from '../expressions/thing.js'

const RUNS = { test: 200, ci: 3_000, long: 50_000 }[process.env.SLUICE_TIER ?? 'test'] ?? 200
const OPTIONS = { numRuns: RUNS, includeErrorInReport: true }

const client = new FakeDynamoDBClient()
test.before(() => client.createTables(Thing))

test.serial('an update that the actions write leaves what the documentation says', async (t) => {
  t.timeout(1_800_000)
  t.log(`${RUNS} runs`)
  const applied = await checkUpdates(client, OPTIONS)
  t.true(applied > RUNS / 4, `${applied} applied`)
})

test.serial('a repeatable update that is applied twice leaves what it leaves once', (t) => {
  let repeatable = 0
  const property = fc.property(steps, stored, (written, item) => {
    if (!isRepeatable(updateOf(written))) return
    const once = expectedItem(item, written)
    if (once === 'refused') return
    repeatable++
    const twice = expectedItem(item, written, written)
    // the second time there is an item, which may lack what a REMOVE enters: refused, nothing is changed
    t.is(twice === 'refused' ? once : twice, once)
  })
  fc.assert(property, OPTIONS)
  t.true(repeatable > RUNS / 10, `${repeatable} repeatable`)
})

test.serial('a merged update leaves what its two leave one after the other', async (t) => {
  t.timeout(1_800_000)
  let merged = 0
  const property = fc.asyncProperty(steps, steps, stored, async (first, second, item) => {
    const both = mergeUpdates(updateOf(first), updateOf(second))
    const left = expectedItem(item, first, second)
    if (both === undefined || left === 'refused') return
    merged++
    t.is(await actualItem(client, item, both), left)
  })
  await fc.assert(property, OPTIONS)
  t.true(merged > RUNS / 10, `${merged} merged`)
})
