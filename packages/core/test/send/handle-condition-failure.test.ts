import test from 'ava'
import type { Failure } from '#src/client/classify-error.js'
import { imageOf } from '#src/codec/image.js'
import type { Item } from '#src/codec/item.js'
import { attributeMissing } from '#src/expressions/attribute-missing.js'
import type { Doubt } from '#src/pending/operation.js'
import type { SealedDelete, SealedPut } from '#src/seal/sealed-operation.js'
import { handleConditionFailure } from '#src/send/handle-condition-failure.js'
import { checkOf, sealedDelete, sealedPut } from '../fixtures/sealed.js'
import { startedRun } from '../fixtures/started-run.js'

const failure = (Item?: Item): Failure => {
  const error = Object.assign(new Error('The conditional request failed'), { Item })
  return { kind: 'condition-failed', name: 'ConditionalCheckFailedException', message: '', attempts: 1, error }
}

const condition = attributeMissing('year')
const put = (more: Item, doubts?: readonly Doubt[]) => {
  const sealed = sealedPut('a', more) as SealedPut
  return { ...sealed, condition, operation: { ...sealed.operation, doubts } }
}
const remove = (doubts?: readonly Doubt[]) => {
  const sealed = sealedDelete('a') as SealedDelete
  return { ...sealed, condition, operation: { ...sealed.operation, doubts } }
}
const image = (year: string) => imageOf({ artist: { S: 'x' }, title: { S: 'a' }, year: { N: year } })
const item = (year: string) => image(year).item

function outcomeOf(sealed: SealedPut | SealedDelete, inDoubt: boolean, stored?: Item) {
  const { run, works, carry } = startedRun([sealed])
  carry()
  const [work] = works
  work!.inDoubt = inDoubt
  handleConditionFailure(run, work!, failure(stored))
  return { ...work!, written: run.tally.written }
}

test('no doubt: false is false, whatever is stored', (t) => {
  for (const stored of [item('1'), item('2'), undefined]) {
    t.like(outcomeOf(put({ year: { N: '1' } }), false, stored), {
      outcome: 'condition-failed',
      failure: { code: 'CONDITION_FAILED' },
      stored,
      written: 0,
    })
    t.is(outcomeOf(remove(), false, stored).outcome, 'condition-failed')
  }
})

test('a put in doubt is written if the stored item equals it, numbers by value', (t) => {
  t.like(outcomeOf(put({ year: { N: '1' } }), true, item('1.0')), {
    outcome: 'written',
    failure: undefined,
    written: 1,
  })
  for (const stored of [item('2'), undefined]) {
    t.like(outcomeOf(put({ year: { N: '1' } }), true, stored), { outcome: 'unknown', failure: { code: 'IN_DOUBT' } })
  }
})

test('a delete in doubt is written if there is no item', (t) => {
  t.is(outcomeOf(remove(), true).outcome, 'written')
  t.is(outcomeOf(remove(), true, item('1')).outcome, 'unknown')
})

test('what an earlier flush left in doubt is found among several, and said if it is another state', (t) => {
  const doubts: readonly Doubt[] = [
    { kind: 'put', image: image('1') },
    { kind: 'put', image: image('2') },
  ]
  t.like(outcomeOf(put({ year: { N: '2' } }, doubts), false, item('2')), { outcome: 'written', confirmed: doubts[1] })
  const other = outcomeOf(put({ year: { N: '3' } }, doubts), false, item('1'))
  t.like(other, { outcome: 'condition-failed', confirmed: doubts[0] })
  t.regex(other.failure?.reason ?? '', /applied after all, and the entity has changed since/)
  t.like(outcomeOf(put({ year: { N: '3' } }, doubts), false, item('4')), {
    outcome: 'condition-failed',
    confirmed: undefined,
  })
})

test('in doubt itself, another state that an earlier flush left proves nothing', (t) => {
  const doubts: readonly Doubt[] = [{ kind: 'put', image: image('1') }]
  t.like(outcomeOf(put({ year: { N: '2' } }, doubts), true, item('1')), { outcome: 'unknown', confirmed: undefined })
  t.like(outcomeOf(put({ year: { N: '1' } }, doubts), true, item('1')), { outcome: 'written' })
})

test('a put after a removal in doubt, and a removal after a put in doubt, are different intents', (t) => {
  const removed: readonly Doubt[] = [{ kind: 'delete', image: sealedDelete('a').image }]
  t.like(outcomeOf(put({}, removed), false), { outcome: 'condition-failed', confirmed: removed[0] })
  t.like(outcomeOf(remove(removed), false), { outcome: 'written', confirmed: removed[0] })
  const written: readonly Doubt[] = [{ kind: 'put', image: image('1') }]
  t.like(outcomeOf(remove(written), false, item('1')), { outcome: 'condition-failed', confirmed: written[0] })
})

test('a check has no success of its own to fail on', (t) => {
  const { run, works, carry } = startedRun([
    { kind: 'check', operation: checkOf('a', condition), image: image('1'), condition },
  ])
  carry()
  handleConditionFailure(run, works[0]!, failure(item('1')))
  t.like(works, [{ outcome: 'condition-failed', failure: { reason: "its condition doesn't hold" } }])
})
