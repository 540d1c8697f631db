import test from 'ava'
import fc from 'fast-check'
import { collectionGrowth } from '#src/storage/collection-growth.js'
import { Table } from '#src/storage/table.js'
import { itemSize } from '#src/values/item-size.js'
import type { WireItem, WireValue } from '#src/wire/wire-value.js'
import { indexDefinition, tableDefinition } from '../support/definitions.js'

const RUNS = process.env.SLUICE_TIER === 'long' ? 5000 : 300

// what each local index holds beside pk and sk, written down once more by hand
const HELD = { keys: ['l'], some: ['l', 'x'], other: ['m'], all: ['l', 'm', 'x', 'y'] } as const
const definition = tableDefinition({ pk: 'S', sk: 'S' }, [
  indexDefinition('local', 'keys', { pk: 'S', l: 'S' }, []),
  indexDefinition('local', 'some', { pk: 'S', l: 'S' }, ['x']),
  indexDefinition('local', 'other', { pk: 'S', m: 'N' }, []),
  indexDefinition('local', 'all', { pk: 'S', m: 'N' }, 'all'),
  indexDefinition('global', 'global', { l: 'S' }, 'all'),
])
const SORTED_BY = { keys: 'l', some: 'l', other: 'm', all: 'm' } as const

const text = fc.string({ minLength: 1, maxLength: 9 }).map((S): WireValue => ({ S }))
const number = fc.integer().map((N): WireValue => ({ N: String(N) }))
/** A put of an item, or, without attributes, a delete. */
const write = fc.record({
  pk: fc.constantFrom('p', 'q'),
  sk: fc.constantFrom('1', '2', '3'),
  more: fc.option(fc.record({ l: text, m: number, x: text, y: text }, { requiredKeys: [] }), { nil: undefined }),
})

/** Bytes of the items and of what the local indexes hold of them. */
function sum(items: readonly WireItem[]): number {
  let bytes = 0
  for (const item of items) {
    bytes += itemSize(item)
    for (const [index, held] of Object.entries(HELD)) {
      if (!Object.hasOwn(item, SORTED_BY[index as keyof typeof HELD])) continue
      const names: readonly string[] = ['pk', 'sk', ...held]
      bytes += itemSize(Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name))))
    }
  }
  return bytes
}

test('a collection has the bytes of its items and of their index entries, and grows as was foretold', (t) => {
  fc.assert(
    fc.property(fc.array(write, { maxLength: 40 }), (writes) => {
      const table = new Table(definition)
      const items = new Map<string, WireItem>()
      for (const { pk, sk, more } of writes) {
        const key = { partition: pk, sort: sk }
        const item = more && { pk: { S: pk }, sk: { S: sk }, ...more }
        const after = item && { item, size: itemSize(item), ...key }
        const foretold = table.collectionBytes(pk) + collectionGrowth({ table, key, after })
        if (item === undefined || after === undefined) {
          items.delete(pk + sk)
          table.delete(pk, sk)
        } else {
          items.set(pk + sk, item)
          table.put(after)
        }
        t.is(table.collectionBytes(pk), foretold)
        t.is(foretold, sum([...items.values()].filter((one) => one.pk?.S === pk)))
      }
    }),
    { numRuns: RUNS },
  )
})
