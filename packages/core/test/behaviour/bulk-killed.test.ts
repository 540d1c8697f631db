import test from 'ava'
import { checkKill } from '../fixtures/killed/check-kill.js'
import { KILL_GROUPS } from '../fixtures/killed/kill-groups.js'

/** Of the moments that tier ci has, every so manieth. */
const EVERY = 10

for (const { title, moments } of KILL_GROUPS) {
  test(`killed ${title}, a load resumes and the table is exact`, async (t) => {
    t.timeout(120_000)
    for (const [at, moment] of moments.entries()) if (at % EVERY === 0) await checkKill(t, [moment])
  })
}
