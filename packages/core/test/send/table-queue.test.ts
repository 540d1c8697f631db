import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import test from 'ava'
import { TableQueue } from '#src/send/table-queue.js'
import { startWork } from '#src/send/work.js'
import { sealedPut } from '../fixtures/sealed.js'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const works = (count: number) => Array.from({ length: count }, (_, i) => startWork(sealedPut(`${i}`)))

test('first in, first out, each with its place', (t) => {
  const queue = new TableQueue()
  const [a, b] = works(2)
  queue.push(a!, 7)
  queue.push(b!, 9)
  t.like(queue, { size: 2, firstPlace: 7 })
  t.is(queue.peek(), a)
  queue.shift()
  t.like(queue, { size: 1, firstPlace: 9 })
  t.is(queue.peek(), b)
})

test('an empty queue is behind all others', (t) => {
  const queue = new TableQueue()
  t.like(queue, { size: 0, firstPlace: Number.POSITIVE_INFINITY })
  t.is(queue.peek(), undefined)
})

test('what is pushed while a long queue is worked off keeps its turn', (t) => {
  const queue = new TableQueue()
  const all = works(6_000)
  const seen: unknown[] = []
  let pushed = 0
  while (pushed < all.length || queue.size > 0) {
    for (let i = 0; i < 3 && pushed < all.length; i++) queue.push(all[pushed]!, pushed++)
    for (let i = 0; i < 2 && queue.size > 0; i++) {
      seen.push(queue.peek())
      queue.shift()
    }
  }
  t.deepEqual(seen, all)
})

test('drain takes out what still waits, and only that', (t) => {
  const queue = new TableQueue()
  const all = works(5)
  for (const [place, work] of all.entries()) queue.push(work, place)
  queue.shift()
  t.deepEqual(queue.drain(), all.slice(1))
  t.deepEqual(queue.drain(), [])
  t.is(queue.size, 0)
})

test('it lets go of an operation that is taken out at once, however many still wait', async (t) => {
  const queue = new TableQueue()
  const taken = works(100).map((work, place) => {
    queue.push(work, place)
    return new WeakRef(work)
  })
  for (const [place, work] of works(1_000).entries()) queue.push(work, 100 + place)
  for (let i = 0; i < 100; i++) queue.shift()
  // a WeakRef keeps what it was made of until the job has ended
  await new Promise(setImmediate)
  collectGarbage()
  t.is(taken.filter((work) => work.deref() !== undefined).length, 0)
  t.is(queue.size, 1_000)
})
