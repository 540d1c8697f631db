import test from 'ava'
import { holds } from '#src/evaluation/holds.js'
import type { Condition } from '#src/expressions/syntax.js'
import { at, compare, path, size, value } from '../support/expression-data.js'
import { type Plain, wireItem } from '../support/wire.js'

const ORDERS = ['<', '<=', '>', '>='] as const
const VALUES: Readonly<Record<string, Plain>> = {
  S: 'hello',
  N: 5,
  B: Buffer.from('hello'),
  BOOL: true,
  NULL: null,
  L: ['hello', 5],
  M: { hello: 5 },
  SS: new Set(['hello']),
  NS: new Set([5]),
  BS: new Set([Buffer.from('hello')]),
}
const all = wireItem(VALUES)
const types = Object.keys(VALUES)

const beginsWith = (whole: Plain, prefix: Plain): Condition => ({
  kind: 'begins_with',
  operand: value(whole),
  prefix: value(prefix),
})
const contains = (whole: Plain, element: Plain): Condition => ({
  kind: 'contains',
  operand: value(whole),
  element: value(element),
})
const between = (operand: string, lower: Plain, upper: Plain): Condition => ({
  kind: 'between',
  operand: path(operand),
  lower: value(lower),
  upper: value(upper),
})
const not = (condition: Condition): Condition => ({ kind: 'not', condition })

test('28. a value of each type equals itself and no value of another type', (t) => {
  for (const left of types) {
    for (const right of types) {
      t.is(holds(compare(path(left), '=', path(right)), all), left === right, `${left} = ${right}`)
      t.is(holds(compare(path(left), '<>', path(right)), all), left !== right, `${left} <> ${right}`)
    }
  }
})

test('28. a missing attribute makes every comparison false, also with a value or another missing attribute', (t) => {
  for (const comparator of ['=', ...ORDERS] as const) {
    t.false(holds(compare(path('none'), comparator, value(5)), all), comparator)
    t.false(holds(compare(value(5), comparator, path('none')), all), comparator)
    t.false(holds(compare(path('none'), comparator, path('nothing')), all), comparator)
    t.false(holds(compare(path('none'), comparator, path('none')), all), comparator)
  }
  t.false(holds({ kind: 'in', operand: path('none'), candidates: [value(5), path('nothing')] }, all))
  t.false(holds({ kind: 'between', operand: path('none'), lower: path('x'), upper: path('y') }, all))
  t.false(holds(between('none', 0, 9), all))
})

test('28. a missing attribute makes <> true, on one side or on both', (t) => {
  t.true(holds(compare(path('none'), '<>', value(5)), all))
  t.true(holds(compare(value(5), '<>', path('none')), all))
  t.true(holds(compare(path('none'), '<>', path('nothing')), all))
  t.true(holds(compare(path('none'), '<>', path('none')), all))
})

test('28. NOT turns round whatever the comparison says, of missing attributes too', (t) => {
  t.true(holds(not(compare(path('none'), '<', value(5))), all))
  t.false(holds(not(compare(path('none'), '<>', value(5))), all))
})

test('28. there is no order across types', (t) => {
  for (const comparator of ORDERS) {
    for (const left of types) {
      for (const right of types.filter((type) => type !== left)) {
        t.false(holds(compare(path(left), comparator, path(right)), all), `${left} ${comparator} ${right}`)
      }
    }
  }
})

test('28. BOOL, NULL, documents and sets have no order, not even with themselves', (t) => {
  for (const comparator of ORDERS) {
    for (const type of types) {
      const ordered = ['S', 'N', 'B'].includes(type) && comparator.endsWith('=')
      t.is(holds(compare(path(type), comparator, path(type)), all), ordered, `${type} ${comparator} ${type}`)
    }
  }
})

test('28. numbers are ordered by value, over all 38 digits', (t) => {
  const item = wireItem({ n: 12345678901234567890123456789012345678n })
  t.true(holds(compare(path('n'), '<', value(12345678901234567890123456789012345679n)), item))
  t.false(holds(compare(path('n'), '=', value(12345678901234567890123456789012345679n)), item))
  t.true(holds(compare(value(9), '<', value(10)), item))
  t.true(holds(compare(value(-9), '>', value(-10)), item))
  t.true(holds(compare(value(-0.5), '<', value(0)), item))
})

test('28. strings are ordered by their UTF-8 bytes, not by UTF-16 units', (t) => {
  t.true(holds(compare(value('\u{1f600}'), '>', value('\uffee')), all))
  t.true(holds(compare(value('Z'), '<', value('a')), all))
  t.true(holds(compare(value(''), '<', value('a')), all))
})

test('28. binary is ordered by unsigned bytes', (t) => {
  t.true(holds(compare(value(Buffer.from([0x7f])), '<', value(Buffer.from([0x80]))), all))
  t.true(holds(compare(value(Buffer.from([1])), '<', value(Buffer.from([1, 0]))), all))
  t.true(holds(compare(value(Buffer.from([255])), '>=', value(Buffer.from([255]))), all))
})

test('28. BETWEEN holds at both of its bounds and between them', (t) => {
  for (const [lower, upper, expected] of [
    [5, 5, true],
    [4, 6, true],
    [6, 9, false],
    [1, 4, false],
    ['4', '6', false],
  ] as const) {
    t.is(holds(between('N', lower, upper), all), expected, `5 between ${lower} and ${upper}`)
  }
  t.true(holds(between('S', 'hell', 'help'), all))
  t.true(holds(between('B', Buffer.from('hell'), Buffer.from('help')), all))
  t.true(holds({ kind: 'between', operand: value(3), lower: value(2), upper: path('N') }, all))
})

test('28. BETWEEN with a bound of another type in the item is false', (t) => {
  t.false(holds({ kind: 'between', operand: path('N'), lower: value(1), upper: path('S') }, all))
  t.false(holds({ kind: 'between', operand: path('N'), lower: path('L'), upper: value(9) }, all))
  t.false(holds({ kind: 'between', operand: path('N'), lower: value(9), upper: value(1) }, all))
})

test('28. IN looks for equality, for every type', (t) => {
  for (const type of types) {
    t.true(holds({ kind: 'in', operand: path(type), candidates: [value('other'), path(type)] }, all), type)
    t.false(holds({ kind: 'in', operand: path(type), candidates: [value('other'), path('none')] }, all), type)
  }
})

test('28. begins_with takes strings and binary; other types and mixtures are false, not an error', (t) => {
  t.true(holds(beginsWith('hello', 'hell'), all))
  t.true(holds(beginsWith('hello', ''), all))
  t.true(holds(beginsWith('hello', 'hello'), all))
  t.false(holds(beginsWith('hello', 'ello'), all))
  t.false(holds(beginsWith('hell', 'hello'), all))
  t.true(holds(beginsWith(Buffer.from([0, 200, 3]), Buffer.from([0, 200])), all))
  t.false(holds(beginsWith(Buffer.from([0, 200, 3]), Buffer.from([200])), all))
  t.false(holds(beginsWith(Buffer.from([0]), Buffer.from([0, 0])), all))
  t.false(holds(beginsWith('hello', Buffer.from('hell')), all))
  t.false(holds(beginsWith(Buffer.from('hello'), 'hell'), all))
  for (const type of types.filter((one) => one !== 'S')) {
    t.false(holds({ kind: 'begins_with', operand: path(type), prefix: value('h') }, all), type)
  }
  t.false(holds({ kind: 'begins_with', operand: path('none'), prefix: value('h') }, all))
  t.false(holds({ kind: 'begins_with', operand: value('h'), prefix: path('none') }, all))
})

test('28. begins_with compares bytes: base64 texts that look alike at the start may differ there', (t) => {
  // 'AQ==' and 'AQI=' begin alike though the padding differs
  t.true(holds(beginsWith(Buffer.from([1, 2]), Buffer.from([1])), all))
})

test('28. contains finds a part of a string or of binary', (t) => {
  t.true(holds(contains('hello', 'ell'), all))
  t.true(holds(contains('hello', ''), all))
  t.false(holds(contains('hello', 'elo'), all))
  t.true(holds(contains(Buffer.from([1, 2, 3, 4]), Buffer.from([2, 3])), all))
  t.false(holds(contains(Buffer.from([1, 2, 3, 4]), Buffer.from([3, 2])), all))
  t.false(holds(contains('5', 5), all))
  t.false(holds(contains(55, 5), all))
})

test('28. contains finds a member of a set of its type', (t) => {
  t.true(holds(contains(new Set(['a', 'b']), 'b'), all))
  t.false(holds(contains(new Set(['ab']), 'b'), all), 'a part of a member is none')
  t.true(holds(contains(new Set([2, 4]), 4), all))
  t.false(holds(contains(new Set([2, 4]), '4'), all))
  t.false(holds(contains(new Set(['2', '4']), 4), all))
  t.true(holds(contains(new Set([Buffer.from([1]), Buffer.from([2])]), Buffer.from([2])), all))
  t.false(holds(contains(new Set([Buffer.from('a')]), 'a'), all))
})

test('28. contains finds an element of a list, of whatever type', (t) => {
  for (const type of types) {
    t.true(holds({ kind: 'contains', operand: value(['x', VALUES[type] as Plain]), element: path(type) }, all), type)
    t.false(holds({ kind: 'contains', operand: value(['x']), element: path(type) }, all), type)
  }
  t.true(holds(contains([new Set([1, 2])], new Set([2, 1])), all))
})

test('28. contains is false for maps and scalars that have no parts, and with something missing', (t) => {
  t.false(holds(contains({ hello: 5 }, 'hello'), all))
  t.false(holds(contains(true, true), all))
  t.false(holds(contains('hello', ['h']), all))
  t.false(holds({ kind: 'contains', operand: path('none'), element: value('h') }, all))
  t.false(holds({ kind: 'contains', operand: path('S'), element: path('none') }, all))
})

for (const [name, plain, expected] of [
  // observed on AWS, and so do dynalite and DynamoDB Local: it is the item's size that is in UTF-8
  ['the UTF-16 units of a string', 'é😀', 3],
  ['the bytes of binary', Buffer.from([1, 2, 3, 4]), 4],
  ['the members of a string set', new Set(['a', 'b']), 2],
  ['the members of a number set', new Set([1, 2, 3]), 3],
  ['the elements of a list', ['x', ['y', 'z']], 2],
  ['the names of a map', { x: 1, y: { z: 1 } }, 2],
  ['nothing of an empty string', '', 0],
  ['nothing of an empty list', [], 0],
  ['nothing of an empty map', {}, 0],
] as const) {
  test(`28. size counts ${name}`, (t) => {
    const item = wireItem({ v: plain })
    t.true(holds(compare(size('v'), '=', value(expected)), item))
    t.true(holds(compare(value(expected - 1), '<', size('v')), item))
    t.false(holds(compare(size('v'), '>', value(expected)), item))
  })
}

test('28. size of a number, a flag or NULL, or of what is missing, makes comparisons false', (t) => {
  for (const place of ['N', 'BOOL', 'NULL', 'none', 'M.none', 'L[7]']) {
    for (const comparator of ['=', ...ORDERS] as const) {
      t.false(holds(compare(size(place), comparator, value(1)), all), `size(${place}) ${comparator} 1`)
    }
  }
})

test('28. size compared with another type is false, not an error', (t) => {
  t.false(holds(compare(size('S'), '=', value('5')), all))
  t.true(holds(compare(size('S'), '=', path('N')), all), 'but with a number in the item it may hold')
  t.true(holds({ kind: 'between', operand: size('S'), lower: value(5), upper: size('B') }, all))
  t.true(holds({ kind: 'in', operand: size('S'), candidates: [value('5'), value(5)] }, all))
})

test('28. attribute_type tells the ten types apart', (t) => {
  for (const type of types) {
    for (const asked of types) {
      t.is(holds({ kind: 'attribute_type', path: at(type), type: asked }, all), type === asked, `${type} as ${asked}`)
    }
  }
  t.false(holds({ kind: 'attribute_type', path: at('none'), type: 'NULL' }, all), 'missing is not NULL')
})

test('28. attribute_exists sees NULL and empty values, at any depth', (t) => {
  const item = wireItem({ nothing: null, empty: '', map: { list: [[], {}] } })
  for (const place of ['nothing', 'empty', 'map', 'map.list', 'map.list[0]', 'map.list[1]']) {
    t.true(holds({ kind: 'attribute_exists', path: at(place) }, item), place)
    t.false(holds({ kind: 'attribute_not_exists', path: at(place) }, item), place)
  }
  for (const place of ['none', 'nothing.x', 'empty[0]', 'map[0]', 'map.list.x', 'map.list[2]', 'map.list[0][0]']) {
    t.false(holds({ kind: 'attribute_exists', path: at(place) }, item), place)
    t.true(holds({ kind: 'attribute_not_exists', path: at(place) }, item), place)
  }
})

test('28. comparisons reach into maps and lists', (t) => {
  const item = wireItem({ b: { x: 1, y: [-1, 2, 0] } })
  t.true(holds(compare(path('b.x'), '<', path('b.y[1]')), item))
  t.false(holds(compare(path('b.x'), '<', path('b.y[0]')), item))
  t.false(holds(compare(path('b.z'), '<', path('b.y[100]')), item))
})

test('28. a missing item is like an empty one', (t) => {
  t.true(holds({ kind: 'attribute_not_exists', path: at('pk') }, undefined))
  t.false(holds({ kind: 'attribute_exists', path: at('pk') }, undefined))
  t.true(holds(compare(path('pk'), '<>', value('x')), undefined))
  t.false(holds(compare(path('pk'), '=', value('x')), undefined))
})

test('28. AND needs all, OR needs one', (t) => {
  const [yes, no] = [compare(value(1), '=', value(1)), compare(value(1), '=', value(2))]
  t.true(holds({ kind: 'and', conditions: [yes, yes, yes] }, all))
  t.false(holds({ kind: 'and', conditions: [yes, no, yes] }, all))
  t.true(holds({ kind: 'or', conditions: [no, no, yes] }, all))
  t.false(holds({ kind: 'or', conditions: [no, no] }, all))
  t.true(holds(not(not({ kind: 'or', conditions: [no, { kind: 'and', conditions: [yes, not(no)] }] })), all))
})

test('28. names that every object inherits are attributes only where the item has them', (t) => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    t.false(holds({ kind: 'attribute_exists', path: [name] }, {}), name)
    t.false(holds({ kind: 'attribute_exists', path: ['M', name] }, all), name)
    t.true(holds(compare({ kind: 'path', path: [name] }, '<>', { kind: 'path', path: [name] }), {}), name)
    const item = wireItem(Object.fromEntries([[name, Object.fromEntries([[name, 'x']])]]))
    t.true(holds(compare({ kind: 'path', path: [name, name] }, '=', value('x')), item), name)
    t.true(holds(compare({ kind: 'size', path: [name] }, '=', value(1)), item), name)
  }
})
