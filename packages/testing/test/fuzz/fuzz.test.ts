import test from 'ava'
import { coverageOf, lackOf } from './counts/coverage-table.js'
import { productions } from './counts/productions.js'
import { runFuzz } from './run/run-fuzz.js'

const SEED = 1
const REQUESTS = 4000

test('the fake alone: every production is drawn, every class of errors met, a third to two thirds accepted', async (t) => {
  const findings = await runFuzz({ seed: SEED, requests: REQUESTS })
  t.deepEqual(findings.unclassified, [])
  t.deepEqual(lackOf(findings, 1), [])
  t.deepEqual(
    findings.productions.names().filter((name) => !productions.includes(name)),
    [],
  )
  t.true(findings.acceptedShare > 0.3 && findings.acceptedShare < 0.7, `${findings.acceptedShare}`)
})

test('one seed makes one run', async (t) => {
  const [one, other] = [await runFuzz({ seed: 7, requests: 500 }), await runFuzz({ seed: 7, requests: 500 })]
  t.deepEqual([one.requests, one.accepted, ...coverageOf(one)], [other.requests, other.accepted, ...coverageOf(other)])
})

test('another seed makes another run', async (t) => {
  const [one, other] = [await runFuzz({ seed: 7, requests: 500 }), await runFuzz({ seed: 8, requests: 500 })]
  t.notDeepEqual(coverageOf(one), coverageOf(other))
})
