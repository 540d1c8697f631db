import test from 'ava'
import { applyUpdate } from '#src/evaluation/apply-update.js'
import type { SetValue } from '#src/expressions/syntax.js'
import type { WireItem } from '#src/wire/wire-value.js'
import { path, update, value } from '../support/expression-data.js'
import { wireItem } from '../support/wire.js'

const INVALID_PATH = 'The document path provided in the update expression is invalid for update'
const MISSING = 'The provided expression refers to an attribute that does not exist in the item'
const WRONG_TYPE = 'An operand in the update expression has an incorrect data type'

const item = wireItem({ text: 'hello', list: ['hi'], map: { x: 3 }, n: 1, set: new Set(['a']) })

const apply = (sections: Parameters<typeof update>[0], to: WireItem | undefined = item): WireItem | undefined =>
  applyUpdate(update(sections), to, {}).item

for (const place of [
  'text.c',
  'list.c',
  'none.c',
  'text[0]',
  'map[0]',
  'none[0]',
  'map.none.c',
  'list[7].c',
  'list[0].c',
]) {
  test(`30. ${place} has no parent of the right type: SET, REMOVE, ADD and DELETE are refused`, (t) => {
    const refusal = { name: 'ValidationException', message: INVALID_PATH }
    t.throws(() => apply({ set: { [place]: value(7) } }), refusal)
    t.throws(() => apply({ remove: [place] }), refusal)
    // of ADD and DELETE no source tells; they take the paths that SET and REMOVE take
    t.throws(() => apply({ add: { [place]: 7 } }), refusal)
    t.throws(() => apply({ delete: { [place]: new Set(['a']) } }), refusal)
  })
}

test('30. SET into a missing item is refused as into a missing parent', (t) => {
  t.throws(() => applyUpdate(update({ set: { 'c.c': value(7) } }), undefined, item), { message: INVALID_PATH })
  t.throws(() => applyUpdate(update({ set: { 'b[0]': value(7) } }), undefined, item), { message: INVALID_PATH })
})

test('30. REMOVE from a missing item is fine, whatever the path', (t) => {
  t.is(applyUpdate(update({ remove: ['x.y', 'z[0]'] }), undefined, item).item, undefined)
})

test('30. the removal of a missing leaf is ignored', (t) => {
  t.deepEqual(apply({ remove: ['map.y', 'list[7]', 'none'] }), item)
})

test('30. arithmetic, a copy or list_append of a missing attribute is refused, in a missing item too', (t) => {
  const operands: readonly SetValue[] = [
    path('none'),
    path('map.none'),
    path('list[7]'),
    { kind: 'plus', left: path('none'), right: value(1) },
    { kind: 'minus', left: value(1), right: path('none') },
    { kind: 'list_append', first: path('none'), second: value([]) },
    { kind: 'list_append', first: value([]), second: path('none') },
    { kind: 'if_not_exists', path: ['none'], fallback: path('nothing') },
  ]
  for (const operand of operands) {
    t.throws(() => apply({ set: { y: operand } }), { name: 'ValidationException', message: MISSING })
    t.throws(() => applyUpdate(update({ set: { y: operand } }), undefined, {}), { message: MISSING })
  }
})

test('30. a stored operand of the wrong type is refused', (t) => {
  const operands: readonly SetValue[] = [
    { kind: 'plus', left: path('text'), right: value(1) },
    { kind: 'minus', left: value(1), right: path('list') },
    { kind: 'list_append', first: path('n'), second: value([]) },
    { kind: 'list_append', first: value([]), second: path('set') },
    { kind: 'plus', left: { kind: 'if_not_exists', path: ['text'], fallback: value(0) }, right: value(1) },
  ]
  for (const operand of operands) {
    t.throws(() => apply({ set: { y: operand } }), { name: 'ValidationException', message: WRONG_TYPE })
  }
  t.throws(() => apply({ add: { text: 1 } }), { message: WRONG_TYPE })
  t.throws(() => apply({ add: { n: new Set(['a']) } }), { message: WRONG_TYPE })
  t.throws(() => apply({ add: { set: 1 } }), { message: WRONG_TYPE })
  t.throws(() => apply({ add: { set: new Set([1]) } }), { message: WRONG_TYPE })
  t.throws(() => apply({ add: { list: new Set([1]) } }), { message: WRONG_TYPE })
  t.throws(() => apply({ delete: { set: new Set([1]) } }), { message: WRONG_TYPE })
  t.throws(() => apply({ delete: { text: new Set(['a']) } }), { message: WRONG_TYPE })
})

test('30. if_not_exists reads its fallback only where the attribute is missing', (t) => {
  const fallback = path('none')
  t.deepEqual(apply({ set: { n: { kind: 'if_not_exists', path: ['n'], fallback } } }), item)
})

test('30. sums and differences take operands from the item, from values and from if_not_exists', (t) => {
  const set: Readonly<Record<string, SetValue>> = {
    a: { kind: 'plus', left: path('n'), right: path('map.x') },
    b: { kind: 'minus', left: value(7), right: path('n') },
    c: { kind: 'plus', left: { kind: 'if_not_exists', path: ['none'], fallback: value(40) }, right: value(2) },
    d: { kind: 'minus', left: { kind: 'if_not_exists', path: ['n'], fallback: value(40) }, right: value(2) },
  }
  t.deepEqual(apply({ set }), { ...item, ...wireItem({ a: 4, b: 6, c: 42, d: -1 }) })
})

// the text is that of a transaction's reason, measured on AWS in October 2026
test('15. an update may nest 31 maps and lists around a value, not 32', (t) => {
  const nested = (levels: number) =>
    Array.from({ length: levels }).reduce<SetValue & { kind: 'value' }>(
      ({ value: inner }) => ({ kind: 'value', value: { L: [inner] } }),
      value('x'),
    )
  t.notThrows(() => apply({ set: { deep: nested(31), 'map.deep': nested(30) } }))
  const message = 'Nesting Levels have exceeded supported limits'
  t.throws(() => apply({ set: { 'map.deep': nested(31) } }), { name: 'ValidationException', message })
  const { item: deep } = applyUpdate(update({ set: { deep: nested(31) } }), item, {})
  t.throws(() => apply({ set: { 'map.copy': path('deep') } }, deep), { message })
})
