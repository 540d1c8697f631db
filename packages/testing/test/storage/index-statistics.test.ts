import test from 'ava'
import { addIndex } from '#src/storage/add-index.js'
import { indexStatistics } from '#src/storage/index-statistics.js'
import { removeIndex } from '#src/storage/remove-index.js'
import { Table } from '#src/storage/table.js'
import type { IndexDefinition } from '#src/storage/table-definition.js'
import { itemSize } from '#src/values/item-size.js'
import type { WireItem } from '#src/wire/wire-value.js'

const key = { partition: { name: 'pk', type: 'S' as const }, sort: undefined }
const index = (projected: IndexDefinition['projected'], name = 'gsi'): IndexDefinition => ({
  kind: 'global',
  name,
  key: { partition: { name: 'g', type: 'S' }, sort: { name: 'constructor', type: 'N' } },
  projected,
  described: {},
})

function table(...items: readonly WireItem[]): Table {
  const described = {
    KeySchema: [],
    AttributeDefinitions: [],
    ProvisionedThroughput: {},
    DeletionProtectionEnabled: false,
  }
  const filled = new Table({ name: 'Music', key, indexes: [], createdAt: 0, described })
  for (const item of items) filled.put({ item, size: itemSize(item), partition: item.pk?.S ?? '', sort: '' })
  return filled
}

const whole = { pk: { S: 'a' }, g: { S: 'g' }, constructor: { N: '7' }, more: { S: '12345' } } as unknown as WireItem
const half = { pk: { S: 'b' }, g: { S: 'g' } }

test('an index holds the items that have all of its keys, and of them what it projects', (t) => {
  const music = table(whole, half)
  const keys = 'pk'.length + 1 + ('g'.length + 1) + ('constructor'.length + 2)
  t.deepEqual(indexStatistics(music, index([])), { count: 1, bytes: keys })
  t.deepEqual(indexStatistics(music, index(['more'])), { count: 1, bytes: keys + 'more'.length + 5 })
  t.deepEqual(indexStatistics(music, index('all')), { count: 1, bytes: itemSize(whole) })
})

test('a table that gets an index, or loses one, keeps its items', (t) => {
  const music = table(whole, half)
  const one = addIndex(music, index('all'))
  const two = addIndex(one, index([], 'other'))
  const less = removeIndex(two, 'gsi')
  t.deepEqual(
    two.definition.indexes.map(({ name }) => name),
    ['gsi', 'other'],
  )
  t.deepEqual(
    less.definition.indexes.map(({ name }) => name),
    ['other'],
  )
  for (const each of [one, two, less]) {
    t.is(each.count, 2)
    t.is(each.bytes, music.bytes)
    t.is(each.get('a', '')?.item, whole)
  }
})
