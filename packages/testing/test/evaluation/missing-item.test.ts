import test from 'ava'
import { applyUpdate } from '#src/evaluation/apply-update.js'
import { updatedPieces } from '#src/evaluation/updated-pieces.js'
import { path, update, value } from '../support/expression-data.js'
import { wireItem } from '../support/wire.js'

const key = wireItem({ pk: 'a', sk: 1 })

for (const [title, sections] of [
  ['only removes', { remove: ['b'] }],
  ['only removes inside documents', { remove: ['x.y', 'x[0]'] }],
  ['only deletes members', { delete: { s: new Set(['a']) } }],
  ['removes and deletes', { remove: ['b'], delete: { s: new Set(['a']) } }],
] as const) {
  test(`33. an update of a missing item that ${title} makes no item and returns nothing`, (t) => {
    const asked = update(sections)
    const { item, changed } = applyUpdate(asked, undefined, key)
    t.is(item, undefined)
    t.deepEqual(changed, [])
    t.is(updatedPieces(undefined, item, asked, 'OLD'), undefined)
    t.is(updatedPieces(undefined, item, asked, 'NEW'), undefined)
  })
}

test('33. an update without any action makes the bare key item', (t) => {
  const { item, changed } = applyUpdate(update({}), undefined, key)
  t.deepEqual(item, key)
  t.deepEqual(changed, ['pk', 'sk'])
})

test('33. an update that also gives something makes the item, and what it takes away is ignored', (t) => {
  const set = { a: value(1) }
  t.deepEqual(applyUpdate(update({ set }), undefined, key).item, { ...key, ...wireItem({ a: 1 }) })
  t.deepEqual(applyUpdate(update({ add: { n: 8 } }), undefined, key).item, { ...key, ...wireItem({ n: 8 }) })
  // of a mixed update no source tells; a removal alone ignores the path of a missing item
  const mixed = update({ set, remove: ['x.y'], delete: { 's.t': new Set(['a']) } })
  t.deepEqual(applyUpdate(mixed, undefined, key).item, { ...key, ...wireItem({ a: 1 }) })
})

// no source tells whether the key of a missing item can be read: the old item, which is read, has none
test('33. the key attributes of a missing item are missing to the update too', (t) => {
  const message = 'The provided expression refers to an attribute that does not exist in the item'
  t.throws(() => applyUpdate(update({ set: { copy: path('pk') } }), undefined, key), { message })
  const item = { ...key }
  t.deepEqual(applyUpdate(update({ set: { copy: path('pk') } }), item, key).item, {
    ...key,
    ...wireItem({ copy: 'a' }),
  })
})

test('33. an update of an item that is there leaves it there, whatever it removes', (t) => {
  t.deepEqual(applyUpdate(update({ remove: ['b'] }), { ...key, b: { N: '1' } }, key).item, key)
  t.deepEqual(applyUpdate(update({ remove: ['b'] }), key, key), { item: key, changed: [] })
  t.deepEqual(applyUpdate(update({}), key, key), { item: key, changed: [] })
})
