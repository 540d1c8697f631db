import { Readable } from 'node:stream'
import { OptionError } from '@sluice/core'
import test from 'ava'
import { SourceReader } from '#src/bulk/source-reader.js'

async function readAll(source: Iterable<object> | AsyncIterable<object>): Promise<unknown[]> {
  const reader = new SourceReader(source)
  const read: unknown[] = []
  for (;;) {
    const result = await reader.next()
    if (result.done) return read
    read.push(result.value)
  }
}

const elements = [{ n: 1 }, { n: 2 }, { n: 3 }]

async function* later(): AsyncGenerator<object> {
  yield* elements
}

for (const [name, source] of [
  ['an array', () => elements],
  ['a set', () => new Set(elements)],
  ['an async generator', later],
  ['a Readable', () => Readable.from(elements)],
  ['a web stream', () => ReadableStream.from(elements) as unknown as AsyncIterable<object>],
] as const) {
  test(`reads ${name} in order`, async (t) => {
    t.deepEqual(await readAll(source()), elements)
  })
}

test('a source that is at hand is read without a promise', (t) => {
  t.deepEqual(new SourceReader(elements).next(), { done: false, value: elements[0] })
})

test('nothing is read ahead', async (t) => {
  let read = 0
  function* counted(): Generator<object> {
    for (const element of elements) {
      read++
      yield element
    }
  }
  const reader = new SourceReader(counted())
  await reader.next()
  t.is(read, 1)
})

test('close ends the source once, and not one that has ended', async (t) => {
  let closed = 0
  function* closing(): Generator<object> {
    try {
      yield* elements
    } finally {
      closed++
    }
  }
  const reader = new SourceReader(closing())
  await reader.next()
  await reader.close()
  await reader.close()
  t.is(closed, 1)

  const ended = new SourceReader({ [Symbol.iterator]: () => endless(() => closed++) })
  await ended.next()
  await ended.close()
  t.is(closed, 1)
})

function endless(onReturn: () => void): Iterator<object> {
  return {
    next: () => ({ done: true, value: undefined }),
    return: () => {
      onReturn()
      return { done: true, value: undefined }
    },
  }
}

test('a stream is destroyed by close', async (t) => {
  const stream = Readable.from(elements)
  const reader = new SourceReader(stream)
  await reader.next()
  await reader.close()
  t.true(stream.destroyed)
})

test('what a source throws while it is closed is not heard', async (t) => {
  const reader = new SourceReader({
    [Symbol.iterator]: () => ({
      ...endless(() => {
        throw new Error('closing failed')
      }),
      next: () => ({ done: false, value: {} }),
    }),
  })
  await reader.next()
  await t.notThrowsAsync(reader.close())
})

test('what a source throws comes out of next, now or later', async (t) => {
  const now = new SourceReader({
    [Symbol.iterator]: () => ({
      next: () => {
        throw new Error('broken')
      },
    }),
  })
  t.throws(() => now.next(), { message: 'broken' })
  const late = new SourceReader({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('torn')) }) })
  await t.throwsAsync(async () => late.next(), { message: 'torn' })
})

test('takes iterables only', (t) => {
  for (const bad of [undefined, null, 'abc', 3, {}, function* () {}])
    t.throws(() => new SourceReader(bad as never), { instanceOf: OptionError })
})
