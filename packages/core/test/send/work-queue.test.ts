import test from 'ava'
import { startWork, type Work } from '#src/send/work.js'
import { WorkQueue } from '#src/send/work-queue.js'
import { sealedPut } from '../fixtures/sealed.js'

const works = (count: number, table = 'Music'): Work[] =>
  Array.from({ length: count }, (_, i) => {
    const sealed = sealedPut(`song ${i}`)
    const { identity } = sealed.operation
    const moved = { ...sealed.operation, identity: { ...identity, table: { ...identity.table, name: table } } }
    return startWork({ ...sealed, operation: moved } as typeof sealed)
  })

function queueOf(...all: readonly Work[]): WorkQueue {
  const queue = new WorkQueue()
  for (const work of all) queue.push(work)
  return queue
}

test('batches come out full and in the order pushed', (t) => {
  const all = works(60)
  const queue = queueOf(...all)
  t.deepEqual(queue.next(0)?.works, all.slice(0, 25))
  t.deepEqual(queue.next(0)?.works, all.slice(25, 50))
  t.deepEqual(queue.next(0)?.works, all.slice(50))
  t.is(queue.next(0)?.works, undefined)
  t.is(queue.readyAt(0), undefined)
})

test('several tables share a batch, in the order pushed', (t) => {
  const [music, books] = [works(3, 'Music'), works(3, 'Books')]
  const mixed = music.flatMap((work, i) => [work, books[i]!])
  t.deepEqual(queueOf(...mixed).next(0)?.works, mixed)
})

test('a table that is to be left alone holds back its operations only', (t) => {
  const [music, books] = [works(3, 'Music'), works(3, 'Books')]
  const queue = queueOf(...music, ...books)
  queue.pace('Music').readyAt = 100
  t.deepEqual(queue.next(50)?.works, books)
  t.is(queue.next(50)?.works, undefined)
  t.is(queue.readyAt(0), 100)
  t.deepEqual(queue.next(100)?.works, music)
})

test('what is pushed back waits behind the rest and fills up its batch', (t) => {
  const all = works(30)
  const queue = queueOf(...all)
  const first = queue.next(0)!.works
  for (const work of first.slice(0, 2)) queue.push(work)
  t.deepEqual(queue.next(0)?.works, [...all.slice(25), ...first.slice(0, 2)])
})

test('suspects come before the rest, each group alone, the last one first', (t) => {
  const all = works(30)
  const queue = queueOf(...all.slice(10))
  queue.pushSuspects(all.slice(0, 5))
  queue.pushSuspects(all.slice(5, 10))
  queue.pushSuspects([])
  t.deepEqual(queue.next(0)?.works, all.slice(5, 10))
  t.deepEqual(queue.next(0)?.works, all.slice(0, 5))
  t.deepEqual(queue.next(0)?.works, all.slice(10))
})

test('suspects wait for their tables too', (t) => {
  const [suspect] = works(1)
  const queue = queueOf()
  queue.pushSuspects([suspect!])
  queue.pace('Music').readyAt = 100
  t.is(queue.next(99)?.works, undefined)
  t.is(queue.readyAt(0), 100)
  t.deepEqual(queue.next(100)?.works, [suspect])
})

test('drain takes out everything, or all that waits for one table, suspects included', (t) => {
  const [music, books] = [works(4, 'Music'), works(4, 'Books')]
  const queue = queueOf(...music.slice(2), ...books.slice(2))
  queue.pushSuspects([music[0]!, books[0]!])
  queue.pushSuspects([music[1]!, books[1]!])
  t.deepEqual(new Set(queue.drain('Music')), new Set(music))
  t.deepEqual(new Set(queue.drain()), new Set(books))
  t.deepEqual(queue.drain(), [])
})

test('a long queue lets go of what it has given out, and loses nothing', (t) => {
  const all = works(5_000)
  const queue = queueOf(...all)
  const taken: Work[] = []
  for (let batch = queue.next(0)?.works; batch !== undefined; batch = queue.next(0)?.works) taken.push(...batch)
  t.deepEqual(taken, all)
})

test('held to full batches, it gives out what fills one, or what was handed back', (t) => {
  const all = works(30)
  const queue = queueOf(...all)
  t.deepEqual(queue.next(0, { onlyFull: true })?.works, all.slice(0, 25))
  t.is(queue.next(0, { onlyFull: true }), undefined)
  t.is(queue.readyAt(0, true), undefined)
  t.is(queue.readyAt(0), 0)
  all[0]!.attempts = 1
  queue.push(all[0]!)
  t.is(queue.readyAt(0, true), 0)
  t.deepEqual(queue.next(0, { onlyFull: true })?.works, [...all.slice(25), all[0]!])
  t.is(queue.readyAt(0, true), undefined)
})

test('held to full batches, what a table that must wait would add counts when it may be asked', (t) => {
  const [music, books] = [works(20, 'Music'), works(10, 'Books')]
  const queue = queueOf(...music, ...books)
  queue.pace('Music').readyAt = 100
  t.is(queue.next(0, { onlyFull: true }), undefined)
  t.is(queue.readyAt(0, true), 100)
  t.is(queue.next(100, { onlyFull: true })?.works.length, 25)
})

test('held to full batches, something handed back to a table that must wait hurries no other', (t) => {
  const [music, books] = [works(1, 'Music'), works(3, 'Books')]
  music[0]!.attempts = 1
  const queue = queueOf(...music, ...books)
  queue.pace('Music').readyAt = 100
  t.is(queue.next(0, { onlyFull: true }), undefined)
  t.is(queue.readyAt(0, true), 100)
  t.deepEqual(queue.next(100, { onlyFull: true })?.works, [...music, ...books])
})
