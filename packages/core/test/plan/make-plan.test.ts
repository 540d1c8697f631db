import test from 'ava'
import { imageOf } from '#src/codec/image.js'
import { attributeMissing } from '#src/expressions/attribute-missing.js'
import { makePlan } from '#src/plan/make-plan.js'
import type { SealedOperation } from '#src/seal/sealed-operation.js'
import { checkOf, sealedDelete, sealedPut } from '../fixtures/sealed.js'

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

test('what has a condition is a call of its own, a check of an item that is not written is none', (t) => {
  const condition = attributeMissing('year')
  const conditional = { ...sealedPut('a'), condition } as SealedOperation
  const operation = checkOf('b', condition)
  const check: SealedOperation = { kind: 'check', operation, image: imageOf(operation.identity.key), condition }
  const plan = makePlan({ sealed: [conditional, sealedPut('c'), check, sealedDelete('d')], problems: [] })
  t.is(plan.calls, 2)
  t.is(plan.operations, 3)
})

test('where all have conditions there is no batch, however many they are', (t) => {
  const sealed = Array.from(
    { length: 30 },
    (_, i) => ({ ...sealedPut(`${i}`), condition: attributeMissing('year') }) as SealedOperation,
  )
  t.is(makePlan({ sealed, problems: [] }).calls, 30)
})
