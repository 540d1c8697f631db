import test from 'ava'
import { FlushQueue } from '#src/session/flush-queue.js'

const idle = new AbortController().signal
const never = () => new Error('aborted without an abort')

/** A flush that ends when the test says so. */
function open() {
  const started: string[] = []
  const ends = new Map<string, { readonly resolve: (value: string) => void; readonly reject: (error: Error) => void }>()
  const flush = (name: string) => () => {
    started.push(name)
    return new Promise<string>((resolve, reject) => ends.set(name, { resolve, reject }))
  }
  return { started, ends, flush }
}

test('an idle queue starts a flush before the call returns', (t) => {
  const { started, flush } = open()
  void new FlushQueue().run(flush('a'), idle, never)
  t.deepEqual(started, ['a'])
})

test('flushes start one after another, in the order called, each with its own result', async (t) => {
  const queue = new FlushQueue()
  const { started, ends, flush } = open()
  const results = ['a', 'b', 'c'].map((name) => queue.run(flush(name), idle, never))
  for (const [i, name] of ['a', 'b', 'c'].entries()) {
    t.deepEqual(started, ['a', 'b', 'c'].slice(0, i + 1))
    ends.get(name)?.resolve(`result of ${name}`)
    t.is(await results[i], `result of ${name}`)
  }
})

test('one that rejects lets the next one start', async (t) => {
  const queue = new FlushQueue()
  const { ends, flush } = open()
  const [a, b] = [queue.run(flush('a'), idle, never), queue.run(flush('b'), idle, never)]
  ends.get('a')?.reject(new Error('a failed'))
  await t.throwsAsync(a, { message: 'a failed' })
  ends.get('b')?.resolve('done')
  t.is(await b, 'done')
})

test('one that is aborted while it waits leaves at once and never starts', async (t) => {
  const queue = new FlushQueue()
  const { started, ends, flush } = open()
  const controller = new AbortController()
  const a = queue.run(flush('a'), idle, never)
  const b = queue.run(flush('b'), controller.signal, () => new Error('b aborted'))
  const c = queue.run(flush('c'), idle, never)
  controller.abort()
  await t.throwsAsync(b, { message: 'b aborted' })
  ends.get('a')?.resolve('a')
  await a
  ends.get('c')?.resolve('c')
  await c
  t.deepEqual(started, ['a', 'c'])
})

test('one that is aborted already never starts, on an idle queue either', async (t) => {
  const { started, flush } = open()
  const aborted = () => new Error('aborted')
  await t.throwsAsync(new FlushQueue().run(flush('a'), AbortSignal.abort(), aborted), { message: 'aborted' })
  t.deepEqual(started, [])
})

test('an abort after its start is no matter of the queue', async (t) => {
  const queue = new FlushQueue()
  const { ends, flush } = open()
  const controller = new AbortController()
  const a = queue.run(flush('a'), idle, never)
  const b = queue.run(flush('b'), controller.signal, never)
  ends.get('a')?.resolve('a')
  await a
  controller.abort()
  ends.get('b')?.resolve('b')
  t.is(await b, 'b')
})
