import test from 'ava'
import { areLongerThan, isLongerThan } from '#src/storage/key-bytes.js'

const s = { name: 's', type: 'S' } as const
const n = { name: 'n', type: 'N' } as const
const b = { name: 'b', type: 'B' } as const
const base64 = (bytes: number) => Buffer.alloc(bytes).toString('base64')

test('text counts by its bytes in UTF-8, binary by what it stands for', (t) => {
  for (const [text, bytes] of [
    ['x', 1],
    ['é', 2],
    ['€', 3],
    ['\u{1f600}', 4],
  ] as const) {
    const most = Math.floor(2048 / bytes)
    t.false(isLongerThan(2048, text.repeat(most), s), text)
    t.true(isLongerThan(2048, text.repeat(most + 1), s), text)
  }
  t.deepEqual(
    [1024, 1025].map((bytes) => isLongerThan(1024, base64(bytes), b)),
    [false, true],
  )
})

test('the longest number is short enough for any key', (t) => {
  t.false(isLongerThan(1024, `-0.${'0'.repeat(129)}${'1'.repeat(38)}`, n))
})

test('attributes count together, as far as there are any', (t) => {
  const item = { s: { S: 'x'.repeat(1000) }, n: { N: '12' }, b: { B: base64(22) } }
  t.false(areLongerThan(1024, [s, n, b], item))
  t.true(areLongerThan(1024, [s, n, b], { ...item, n: { N: '123' } }))
  t.true(areLongerThan(1024, [s, n, b], { ...item, b: { B: base64(23) } }))
  t.false(areLongerThan(1024, [s, n, b], { s: item.s, b: { B: base64(24) } }))
  t.false(areLongerThan(1024, [s, n, b], { n: { N: '1' }, b: { S: 'x'.repeat(2000) } }))
})
