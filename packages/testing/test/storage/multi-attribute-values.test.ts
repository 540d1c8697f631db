import test from 'ava'
import type { KeyDefinition } from '#src/storage/key-definition.js'
import { multiAttributeValues } from '#src/storage/multi-attribute-values.js'
import type { WireItem } from '#src/wire/wire-value.js'

const key: KeyDefinition = {
  partition: { name: 's', type: 'S' },
  sort: { name: 'n', type: 'N' },
  more: { partition: [{ name: 'm', type: 'N' }], sort: [{ name: 'b', type: 'B' }] },
}
const base64 = (bytes: number) => Buffer.alloc(bytes).toString('base64')
const item: WireItem = { s: { S: 'a' }, m: { N: '1' }, n: { N: '2' }, b: { B: base64(1) } }
const isIn = (more: WireItem): boolean => multiAttributeValues(key, { ...item, ...more }) !== undefined

test('an item that has all attributes in their types is in the index', (t) => {
  t.deepEqual(multiAttributeValues(key, item), { partition: '["a","1"]', sort: '2', moreSort: ['AA=='] })
  for (const name of Object.keys(item)) {
    const { [name]: _, ...sparse } = item
    t.is(multiAttributeValues(key, sparse), undefined, name)
    t.false(isIn({ [name]: { NULL: true } }), name)
  }
})

test('an index that is filled leaves out what is empty, or too long in all attributes together', (t) => {
  t.false(isIn({ s: { S: '' } }))
  t.false(isIn({ b: { B: '' } }))
  // the numbers have two bytes each
  t.true(isIn({ s: { S: 'x'.repeat(2046) }, b: { B: base64(1022) } }))
  t.false(isIn({ s: { S: 'x'.repeat(2047) } }))
  t.false(isIn({ b: { B: base64(1023) } }))
})

test('a key without sort key has partition values only', (t) => {
  const { sort: _, ...rest } = key
  const found = multiAttributeValues(
    { ...rest, sort: undefined, more: { partition: rest.more?.partition ?? [], sort: [] } },
    item,
  )
  t.deepEqual(found, { partition: '["a","1"]', sort: '', moreSort: [] })
})
