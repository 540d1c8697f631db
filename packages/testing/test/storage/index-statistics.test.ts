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
  const statistics = (projected: IndexDefinition['projected']) =>
    indexStatistics(addIndex(table(whole, half), index(projected)), index(projected))
  const keys = 'pk'.length + 1 + ('g'.length + 1) + ('constructor'.length + 2)
  t.deepEqual(statistics([]), { count: 1, bytes: keys })
  t.deepEqual(statistics(['more']), { count: 1, bytes: keys + 'more'.length + 5 })
  t.deepEqual(statistics('all'), { count: 1, bytes: itemSize(whole) })
})

test('a table that gets an index, or loses one, keeps its items', (t) => {
  let music = table(whole, half)
  const { bytes } = music
  for (const [change, expected] of [
    [(before: Table) => addIndex(before, index('all')), ['gsi']],
    [(before: Table) => addIndex(before, index([], 'other')), ['gsi', 'other']],
    [(before: Table) => removeIndex(before, 'gsi'), ['other']],
  ] as const) {
    music = change(music)
    t.deepEqual(
      music.definition.indexes.map(({ name }) => name),
      [...expected],
    )
    t.is(music.count, 2)
    t.is(music.bytes, bytes)
    t.is(music.get('a', '')?.item, whole)
  }
})
