import { OptionError } from '@sluice/core'
import test from 'ava'
import { places } from '../fixtures/place.js'
import { songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'

test('a plan estimates dollars from a price, and seconds from a pace: tables are written side by side', async (t) => {
  const { session } = await startSession()
  session.saveAll([...songs(300), ...places(100)])
  const plan = session.plan({ price: 1.25, pace: { maxWcu: 50 } })
  t.is(plan.writeUnits, 400)
  t.is(plan.estimatedDollars, (400 / 1_000_000) * 1.25)
  t.is(plan.estimatedSeconds, 300 / 50)
  t.regex(String(plan), /Estimated: at least 6\.0 s, \$0\.000500\./)
})

test('without them a plan estimates neither', async (t) => {
  const { session } = await startSession()
  session.saveAll(songs(3))
  const plan = session.plan()
  t.is(plan.estimatedDollars, undefined)
  t.is(plan.estimatedSeconds, undefined)
  t.notRegex(String(plan), /Estimated/)
  t.is(session.plan({ pace: { initialWcu: 3 } }).estimatedSeconds, 1)
})

test('the options of a plan are checked', async (t) => {
  const { session } = await startSession()
  for (const bad of [{ price: -1 }, { price: '1' }, { price: Number.NaN }, { pace: { maxWcu: 0 } }, { prices: 1 }])
    t.throws(() => session.plan(bad as never), { instanceOf: OptionError })
})
