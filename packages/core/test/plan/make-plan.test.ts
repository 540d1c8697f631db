import test from 'ava'
import { makePlan } from '#src/plan/make-plan.js'
import { sealedDelete, sealedPut } from '../fixtures/sealed.js'

test('write units are a kilobyte each, begun ones count whole; a delete is one', (t) => {
  // 'artist' + 'x' + 'title' + one digit are 13 bytes, 'text' is 4
  const filled = (title: string, bytes: number) => sealedPut(title, { text: { S: 'x'.repeat(bytes - 13 - 4) } })
  const plan = makePlan({ sealed: [filled('1', 1_024), filled('2', 1_025), sealedDelete('3')], problems: [] })
  t.is(plan.writeUnits, 1 + 2 + 1)
  t.is(plan.bytes, 1_024 + 1_025 + 13)
  t.like(plan.groups, [{ puts: 2, deletes: 1 }])
})

test('a plan is as many calls as batches', (t) => {
  const sealed = Array.from({ length: 26 }, (_, i) => sealedPut(`${i}`))
  t.is(makePlan({ sealed, problems: [] }).calls, 2)
  t.is(makePlan({ sealed: [], problems: [] }).calls, 0)
})
