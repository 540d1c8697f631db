import test from 'ava'
import fc from 'fast-check'
import { hashText } from '#src/identity/hash-text.js'
import { type Identifying, IdentityTable, identifiedBy } from '#src/identity/identity-table.js'

const valued = (identity: Identifying) => ({ identity })
// whatever the text: all share one hash
const clashing = (id: string): Identifying => ({ id, hash: 1 })

test('a value is found by an identity of the same text', (t) => {
  const table = new IdentityTable()
  const value = valued(identifiedBy('a'))
  table.add(value)
  t.is(table.get(identifiedBy('a')), value)
  t.is(table.get(identifiedBy('b')), undefined)
})

test('identities that share a hash are kept apart', (t) => {
  const table = new IdentityTable()
  const [a, b, c] = ['a', 'b', 'c'].map((id) => valued(clashing(id)))
  for (const value of [a!, b!, c!]) table.add(value)
  t.deepEqual(
    ['a', 'b', 'c', 'd'].map((id) => table.get(clashing(id))),
    [a, b, c, undefined],
  )
})

test('one that shares a hash with what is there alone is not found', (t) => {
  const table = new IdentityTable()
  table.add(valued(clashing('a')))
  t.is(table.get(clashing('b')), undefined)
})

test('what is taken out leaves those that share its hash', (t) => {
  const table = new IdentityTable()
  const [a, b] = [valued(clashing('a')), valued(clashing('b'))]
  table.add(a)
  table.add(b)
  table.delete(a)
  t.deepEqual([table.get(clashing('a')), table.get(clashing('b'))], [undefined, b])
  table.delete(b)
  t.is(table.get(clashing('b')), undefined)
  table.add(a)
  t.is(table.get(clashing('a')), a)
})

test('a text of parts has the hash of the whole', (t) => {
  t.notThrows(() =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (first, second) => {
        return hashText(second, hashText(first)) === hashText(first + second)
      }),
    ),
  )
})

test('texts of one length rarely share a hash', (t) => {
  const hashes = new Set(
    Array.from({ length: 20_000 }, (_, index) => hashText(`point-${String(index).padStart(7, '0')}`)),
  )
  t.true(hashes.size > 19_990, `${hashes.size} of 20,000`)
})
