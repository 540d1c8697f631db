import type { WriteRequest } from '@aws-sdk/client-dynamodb'
import test from 'ava'
import { readBatchAnswer, type WriteAnswer } from '#src/client/write-answer.js'
import { handleAnswer } from '#src/send/handle-answer.js'
import { sealedDelete, sealedPut, sealedPutIn } from '../fixtures/sealed.js'
import { startedRun } from '../fixtures/started-run.js'

const put = (title: string): WriteRequest => ({ PutRequest: { Item: { artist: { S: 'x' }, title: { S: title } } } })
const answer = (UnprocessedItems: Record<string, WriteRequest[]>, more: object = {}): WriteAnswer =>
  readBatchAnswer({ UnprocessedItems, $metadata: {}, ...more })

test('what an answer does not hand back is written', (t) => {
  const { run, works, carry } = startedRun([sealedPut('a'), sealedDelete('b')])
  handleAnswer(run, carry(), answer({}))
  t.deepEqual(
    works.map(({ outcome }) => outcome),
    ['written', 'written'],
  )
  t.like(run.tally, { written: 2, leftovers: 0 })
})

test('what it hands back waits again for its table, after a pause', (t) => {
  const { run, works, carry } = startedRun([sealedPut('a'), sealedPut('b'), sealedPut('c')])
  handleAnswer(run, carry(), answer({ Music: [put('c'), put('a')] }))
  t.deepEqual(
    works.map(({ outcome }) => outcome),
    [undefined, 'written', undefined],
  )
  t.like(run.tally, { written: 1, leftovers: 2 })
  t.is(run.queue.next(49), undefined)
  t.is(run.queue.next(50)?.works.length, 2)
})

test('an operation handed back twice is one leftover', (t) => {
  const { run, works, carry } = startedRun([sealedPut('a')])
  handleAnswer(run, carry(), answer({ Music: [put('a'), put('a')] }))
  t.is(run.tally.leftovers, 1)
  t.deepEqual(run.queue.next(50)?.works, works)
})

test('progress of one table resets its failures and not those of another', (t) => {
  const { run, carry } = startedRun([sealedPut('a'), sealedPutIn('Books', 'a')])
  for (const name of ['Music', 'Books']) run.queue.pace(name).failures = 4
  handleAnswer(run, carry(), answer({ Books: [put('a')] }))
  t.is(run.queue.pace('Music').failures, 0)
  t.is(run.queue.pace('Books').failures, 5)
})

test('the time budget of a table starts anew with what it accepts', async (t) => {
  const { run, clock, carry } = startedRun([sealedPut('a'), sealedPut('b')])
  const call = carry()
  await clock.advance(700)
  handleAnswer(run, call, answer({ Music: [put('b')] }))
  t.is(run.queue.pace('Music').lastAcceptedAt, 700)
})

for (const [title, unprocessed] of [
  ['an operation that was not sent', { Music: [put('a'), put('z')] }],
  ['a table that was not sent', { Books: [put('a')] }],
  ['a delete for a put', { Music: [{ DeleteRequest: { Key: { artist: { S: 'x' }, title: { S: 'a' } } } }] }],
  ['a number that is none as key', { Music: [{ PutRequest: { Item: { artist: { N: 'x' }, title: { S: 'a' } } } }] }],
  ['null for a request', { Music: [null as never] }],
] as const) {
  test(`an answer that names ${title} puts the whole batch in doubt, to be sent again`, (t) => {
    const { run, works, carry } = startedRun([sealedPut('a'), sealedPut('b')])
    handleAnswer(run, carry(), answer(unprocessed as never))
    t.like(works, [
      { outcome: undefined, inDoubt: true, failure: { code: 'PROTOCOL' } },
      { outcome: undefined, inDoubt: true, failure: { code: 'PROTOCOL' } },
    ])
    t.like(run.tally, { written: 0, leftovers: 0 })
    t.is(run.queue.next(50)?.works.length, 2)
  })
}

test('a table is recognised by its ARN where its name was sent, but not if two tables could be meant', (t) => {
  const arn = (region: string) => `arn:aws:dynamodb:${region}:123456789012:table/Music`
  const { run, works, carry } = startedRun([sealedPut('a')])
  handleAnswer(run, carry(), answer({ [arn('eu-west-1')]: [put('a')] }))
  t.like(works, [{ outcome: undefined, inDoubt: false }])

  const two = startedRun([sealedPutIn(arn('eu-west-1'), 'a'), sealedPutIn(arn('us-east-1'), 'a')])
  handleAnswer(two.run, two.carry(), answer({ Music: [put('a')] }))
  t.true(two.works.every(({ inDoubt }) => inDoubt))
})

test('capacity and item collection metrics add up over answers', (t) => {
  const { run, carry } = startedRun([sealedPut('a')])
  const metrics = { SizeEstimateRangeGB: [0, 1] }
  const more = {
    ConsumedCapacity: [{ TableName: 'Music', CapacityUnits: 2 }],
    ItemCollectionMetrics: { Music: [metrics] },
  }
  const call = carry()
  handleAnswer(run, call, answer({ Music: [put('a')] }, more))
  handleAnswer(run, call, answer({}, more))
  t.is(run.tally.consumedCapacity.get('Music')?.CapacityUnits, 4)
  t.deepEqual(run.tally.itemCollectionMetrics.get('Music'), [metrics, metrics])
})
