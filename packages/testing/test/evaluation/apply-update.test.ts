import test from 'ava'
import fc from 'fast-check'
import { applyUpdate } from '#src/evaluation/apply-update.js'
import { updatedPaths } from '#src/evaluation/updated-paths.js'
import { updatedPieces } from '#src/evaluation/updated-pieces.js'
import { valueAt } from '#src/evaluation/value-at.js'
import type { Path, SetValue, Update } from '#src/expressions/syntax.js'
import { sameItem } from '#src/values/same-value.js'
import type { WireItem, WireValue } from '#src/wire/wire-value.js'
import { anyPath, apart, pathIn, storedItem, storedValue } from '../support/documents.js'
import { path, update, value } from '../support/expression-data.js'
import { wireItem } from '../support/wire.js'

const RUNS = process.env.SLUICE_TIER === 'long' ? 20_000 : 1000
const EMPTY: Update = { set: [], remove: [], add: [], delete: [] }

const added: fc.Arbitrary<WireValue> = fc.oneof(
  fc.constantFrom({ N: '3' }, { N: '-0.5' }),
  fc.uniqueArray(fc.constantFrom('x', 'y', 'new'), { minLength: 1 }).map((SS) => ({ SS })),
)

/** Any update without paths that meet; many of its places are in the item. */
function updateOf(item: WireItem): fc.Arbitrary<Update> {
  const place = fc.oneof({ weight: 3, arbitrary: pathIn(item) }, anyPath)
  const operand: fc.Arbitrary<SetValue> = fc.oneof(
    storedValue.map((one) => ({ kind: 'value', value: one }) as const),
    place.map((one) => ({ kind: 'path', path: one }) as const),
    fc.tuple(place, storedValue).map(([one, fallback]) => ifNotExists(one, fallback)),
    fc
      .tuple(place, storedValue)
      .map(
        ([one, by]) =>
          ({ kind: 'plus', left: { kind: 'path', path: one }, right: { kind: 'value', value: by } }) as const,
      ),
    fc.tuple(place, storedValue).map(
      ([one, more]) =>
        ({
          kind: 'list_append',
          first: { kind: 'path', path: one },
          second: { kind: 'value', value: more },
        }) as const,
    ),
  )
  const action = fc.tuple(fc.constantFrom('set', 'remove', 'add', 'delete'), operand, added)
  return fc
    .tuple(fc.array(place, { maxLength: 4 }).map(apart), fc.array(action, { minLength: 4, maxLength: 4 }))
    .map(([places, actions]) => {
      const of = (section: string) =>
        places.flatMap((one, index) => {
          const [chosen, assigned, by] = actions[index] ?? []
          return chosen === section && assigned && by ? [{ path: one, assigned, by }] : []
        })
      return {
        set: of('set').map(({ path: one, assigned }) => ({ path: one, value: assigned })),
        remove: of('remove').map(({ path: one }) => one),
        add: of('add').map(({ path: one, by }) => ({ path: one, value: by })),
        delete: of('delete').map(({ path: one, by }) => ({ path: one, value: by.SS ? by : { SS: ['x'] } })),
      }
    })
}

const updated = storedItem.chain((item) => fc.tuple(fc.constant(item), updateOf(item)))

test('an update never touches the old item, whether it is applied or refused', (t) => {
  let applied = 0
  fc.assert(
    fc.property(updated, ([item, asked]) => {
      const [before, request] = [JSON.stringify(item), JSON.stringify(asked)]
      freeze(item)
      freeze(asked)
      try {
        const { item: after } = applyUpdate(asked, item, {})
        updatedPieces(item, after, asked, 'NEW')
        applied++
      } catch (error) {
        t.is((error as Error).name, 'ValidationException')
      }
      t.is(JSON.stringify(item), before)
      t.is(JSON.stringify(asked), request)
    }),
    { numRuns: RUNS },
  )
  t.true(applied > RUNS / 5 && applied < RUNS, `${applied} of ${RUNS} were applied`)
})

test('attributes that the update does not name stay, and `changed` names just those that differ', (t) => {
  fc.assert(
    fc.property(updated, ([item, asked]) => {
      const result = outcome(() => applyUpdate(asked, item, {}))
      if (result?.item === undefined) return
      const after = result.item
      const named = new Set(updatedPaths(asked).map(([attribute]) => attribute))
      for (const attribute of new Set([...Object.keys(item), ...Object.keys(after)])) {
        const [old, fresh] = [valueAt(item, [attribute]), valueAt(after, [attribute])]
        if (!named.has(attribute)) t.is(fresh, old, 'not even copied')
        const same = old !== undefined && fresh !== undefined && sameItem({ x: old }, { x: fresh })
        t.is(result.changed.includes(attribute), !same)
      }
      t.true(result.changed.every((attribute) => named.has(attribute)))
    }),
    { numRuns: RUNS },
  )
})

test('SET of what the item lacks, then REMOVE of it, gives the item back', (t) => {
  let proved = 0
  const cases = storedItem.chain((item) => fc.tuple(fc.constant(item), fc.oneof(anyPath, pathIn(item)), storedValue))
  fc.assert(
    fc.property(cases, ([item, place, fresh]) => {
      if (valueAt(item, place) !== undefined) return
      const { item: made } = outcome(() => applyUpdate(setting(place, fresh), item, {})) ?? {}
      if (made === undefined) return
      const { item: back = {} } = applyUpdate({ ...EMPTY, remove: [landed(item, place)] }, made, {})
      t.false(sameItem(made, item))
      t.true(sameItem(back, item))
      proved++
    }),
    { numRuns: RUNS },
  )
  t.true(proved > RUNS / 10, `${proved} of ${RUNS} places could be set`)
})

test('SET of what the item has, then SET of the old value, gives the item back', (t) => {
  const cases = storedItem.chain((item) => fc.tuple(fc.constant(item), pathIn(item), storedValue))
  fc.assert(
    fc.property(cases, ([item, place, fresh]) => {
      const old = valueAt(item, place)
      if (old === undefined) return
      const { item: made } = applyUpdate(setting(place, fresh), item, {})
      t.deepEqual(made && valueAt(made, place), fresh)
      const { item: back = {} } = applyUpdate(setting(place, old), made, {})
      t.true(sameItem(back, item))
    }),
    { numRuns: RUNS },
  )
})

test('only what is around a change is copied; the rest is the old item itself', (t) => {
  const item = wireItem({ a: { b: { x: 1 }, c: { y: 2 } }, l: [[1], [2]], d: { z: 3 } })
  const { item: after = {} } = applyUpdate(update({ set: { 'a.b.x': value(9), 'l[0][0]': value(8) } }), item, {})
  t.deepEqual(after, wireItem({ a: { b: { x: 9 }, c: { y: 2 } }, l: [[8], [2]], d: { z: 3 } }))
  t.is(after.d, item.d)
  t.is(valueAt(after, ['a', 'c']), valueAt(item, ['a', 'c']))
  t.is(valueAt(after, ['l', 1]), valueAt(item, ['l', 1]))
})

test('`changed` leaves out what was set to an equal value', (t) => {
  const item = wireItem({ same: 1, set: new Set(['a', 'b']), map: { x: 1 }, gone: 1, other: 1 })
  const set = { same: value(1), set: value(new Set(['b', 'a'])), 'map.x': path('same'), fresh: value(1) }
  t.deepEqual(applyUpdate(update({ set, remove: ['gone', 'none'], add: { other: 0 } }), item, {}).changed, [
    'fresh',
    'gone',
  ])
})

function setting(place: Path, fresh: WireValue): Update {
  return { ...EMPTY, set: [{ path: place, value: { kind: 'value', value: fresh } }] }
}

/** Where what is set at a place is found: past the end of a list, it is appended. */
function landed(item: WireItem, place: Path): Path {
  const [attribute, ...steps] = place
  const last = steps.pop()
  if (typeof last !== 'number') return place
  return [attribute, ...steps, Math.min(last, valueAt(item, [attribute, ...steps])?.L?.length ?? 0)]
}

function ifNotExists(place: Path, fallback: WireValue): SetValue {
  return { kind: 'if_not_exists', path: place, fallback: { kind: 'value', value: fallback } }
}

function outcome<T>(apply: () => T): T | undefined {
  try {
    return apply()
  } catch (error) {
    if ((error as Error).name === 'ValidationException') return undefined
    throw error
  }
}

function freeze(json: unknown): void {
  if (typeof json !== 'object' || json === null) return
  Object.freeze(json)
  for (const key of Object.keys(json)) freeze(Object.getOwnPropertyDescriptor(json, key)?.value)
}

test('what is assigned reads the old item, also where the same update has given the attribute a new value', (t) => {
  const asked = update({ set: { a: value(9), b: path('a') } })
  t.deepEqual(applyUpdate(asked, wireItem({ a: 1, b: 2 }), {}).item, wireItem({ a: 9, b: 1 }))
})
