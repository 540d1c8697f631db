import test from 'ava'
import { checkKill } from '../fixtures/killed/check-kill.js'
import { KILL_GROUPS } from '../fixtures/killed/kill-groups.js'

for (const { title, moments } of KILL_GROUPS) {
  test(`killed ${title}, at each of ${moments.length} moments, a load resumes and the table is exact`, async (t) => {
    t.timeout(600_000)
    t.true(moments.length >= 40)
    for (const moment of moments) await checkKill(t, [moment])
  })
}

test('killed again and again, each time a little further, a load resumes and the table is exact', async (t) => {
  t.timeout(600_000)
  await checkKill(
    t,
    KILL_GROUPS.flatMap(({ moments }) => moments.slice(0, 4)),
  )
})
