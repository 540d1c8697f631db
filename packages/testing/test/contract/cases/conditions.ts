import { key } from '../../support/entries.js'
import type { ContractCase } from '../contract-case.js'
import { onDynalite } from '../differs.js'
import { put } from '../look/items.js'
import { ready } from '../look/tables.js'
import { type Attributes, b, list, map, n, s } from '../look/values.js'
import { putWith } from '../look/write-with.js'
import { refused } from '../refused.js'

const SOURCE = 'Comparison operator and function reference, DynamoDB Developer Guide'
const FAILED = refused('ConditionalCheckFailedException', 'The conditional request failed')

/** The item that all conditions are about. */
const stored: Attributes = {
  ...key('a'),
  s: s('text'),
  q: s('text'),
  e: s('é😀'),
  n: n(10),
  b: b(1, 2, 3),
  h: b(128),
  u: s('\uFF5E'),
  t: { BOOL: true },
  z: { NULL: true },
  ss: { SS: ['a', 'b'] },
  ns: { NS: ['1', '2'] },
  bs: { BS: [Uint8Array.of(1), Uint8Array.of(2)] },
  l: list(n(1), s('x'), map({ d: s('deep') })),
  m: map({ n: n(5), 'a.b': s('dotted'), k: map({ j: n(1) }) }),
  year: n(1990),
}

type Row = readonly [where: string, condition: string, values: Attributes, differs?: ContractCase['differs']]

/** Conditions that hold. */
const holding: readonly Row[] = [
  ['text is the same', 's = :v', { ':v': s('text') }],
  ['a number is the same in another spelling', 'n = :v', { ':v': n('1.0e1') }],
  ['binary is the same', 'b = :v', { ':v': b(1, 2, 3) }],
  ['a boolean is the same', 't = :v', { ':v': { BOOL: true } }],
  ['NULL is compared with NULL', 'z = :v', { ':v': { NULL: true } }],
  ['a set has the same members in another order', 'ss = :v', { ':v': { SS: ['b', 'a'] } }],
  ['a set of numbers has the same members in another spelling', 'ns = :v', { ':v': { NS: ['2.0', '1'] } }],
  [
    'a list is the same to its depth',
    'l = :v',
    { ':v': list(n(1), s('x'), map({ d: s('deep') })) },
    onDynalite('never finds lists or maps equal', FAILED),
  ],
  [
    'a map has the same members in another order',
    'm.k = :v',
    { ':v': map({ j: n(1) }) },
    onDynalite('never finds lists or maps equal', FAILED),
  ],
  ['values of two types are unequal', 'n <> :v', { ':v': s('10') }],
  ['a number is larger, although its text is not', 'n > :v', { ':v': n(9) }],
  [
    'text is less by its UTF-8 bytes',
    'u < :v',
    { ':v': s('🎵') },
    onDynalite('compares text by its UTF-16 units', FAILED),
  ],
  ['binary is larger by its unsigned bytes', 'h > :v', { ':v': b(127) }],
  ['equal is at most', 'n <= :v', { ':v': n(10) }],
  ['equal is at least', 'n >= :v', { ':v': n(10) }],
  ['two attributes are the same', 's = q', {}],
  ['the value is on the left', ':v < n', { ':v': n(9) }],
  ['a missing attribute is unequal', 'x <> :v', { ':v': n(1) }],
  ['two missing attributes are unequal', 'x <> y', {}, onDynalite('takes two missing attributes for equal', FAILED)],
  ['what fails for a missing attribute is negated', 'NOT x < :v', { ':v': n(1) }],
  ['a number is the lower bound', 'n BETWEEN :v AND :w', { ':v': n(10), ':w': n(12) }],
  ['a number is the upper bound', 'n BETWEEN :v AND :w', { ':v': n(8), ':w': n(10) }],
  ['a bound is an attribute', 'n BETWEEN m.n AND :v', { ':v': n(11) }],
  ['a value is listed', 'n IN (:v, :w)', { ':v': n(1), ':w': n(10) }],
  ['an attribute is listed', 's IN (:v, q)', { ':v': n(1) }],
  ['an attribute exists', 'attribute_exists(s)', {}],
  ['a nested attribute exists', 'attribute_exists(m.k.j)', {}],
  ['a list element’s attribute exists', 'attribute_exists(l[2].d)', {}],
  ['there is no such list element', 'attribute_not_exists(l[3])', {}],
  ['a path leads through a value that is no map', 'attribute_not_exists(s.n)', {}],
  ['text has a beginning', 'begins_with(s, :v)', { ':v': s('te') }],
  ['text begins with nothing', 'begins_with(s, :v)', { ':v': s('') }],
  ['binary has a beginning', 'begins_with(b, :v)', { ':v': b(1, 2) }],
  ['text has a part', 'contains(s, :v)', { ':v': s('ex') }],
  ['binary has a part', 'contains(b, :v)', { ':v': b(2, 3) }],
  ['a set has a member', 'contains(ss, :v)', { ':v': s('b') }],
  ['a set of numbers has a member in another spelling', 'contains(ns, :v)', { ':v': n('2.0') }],
  ['a set of binaries has a member', 'contains(bs, :v)', { ':v': b(2) }],
  ['a list has an element', 'contains(l, :v)', { ':v': s('x') }],
  [
    'a list has a map',
    'contains(l, :v)',
    { ':v': map({ d: s('deep') }) },
    onDynalite('never finds lists or maps equal', FAILED),
  ],
  ['text is so many UTF-16 units long', 'size(e) = :v', { ':v': n(3) }],
  ['binary is so many bytes long', 'size(b) = :v', { ':v': n(3) }],
  ['sets have so many members', 'size(ss) = :v AND size(ns) = :v AND size(bs) = :v', { ':v': n(2) }],
  ['lists and maps have so many members', 'size(l) = :v AND size(m) = :v', { ':v': n(3) }],
  ['a size is between two others', 'size(b) BETWEEN size(ss) AND size(s)', {}],
  ['AND binds before OR', 's = q OR s = q AND s <> q', {}],
  ['NOT binds before AND', 'NOT s <> q AND s = q', {}],
  ['parentheses bind before NOT', 'NOT (s <> q OR x = q)', {}],
  ['words are written small', 's = q and not x = q or n between :v and :v', { ':v': n(1) }],
]

/** Conditions that fail. */
const failing: readonly Row[] = [
  ['text is of another case', 's = :v', { ':v': s('Text') }],
  ['values of two types are compared', 's = :v', { ':v': b(116, 101, 120, 116) }],
  ['a list has another order', 'l = :v', { ':v': list(s('x'), n(1), map({ d: s('deep') })) }],
  ['values of two types have no order', 'n < :v', { ':v': s('9') }],
  ['equal is not less', 'n < :v', { ':v': n(10) }],
  ['equal is not more', 'n > :v', { ':v': n(10) }],
  ['a missing attribute is compared', 'x = :v', { ':v': n(1) }],
  ['a missing attribute is less than nothing', 'x < :v', { ':v': n(1) }],
  ['two missing attributes are compared', 'x = y', {}, onDynalite('takes two missing attributes for equal', {})],
  ['a number is beyond its bounds', 'n BETWEEN :v AND :w', { ':v': n(2), ':w': n(9) }],
  ['bounds are of another type', 'n BETWEEN :v AND :w', { ':v': s('1'), ':w': s('2') }],
  ['a value is not listed', 'n IN (:v, :w)', { ':v': n(1), ':w': s('10') }],
  ['a missing attribute is listed', 'x IN (y, :v)', { ':v': n(1) }],
  ['a nested attribute is missing', 'attribute_exists(m.x.j)', {}],
  ['an index is used on a map', 'attribute_exists(m[0])', {}],
  ['an attribute is not missing', 'attribute_not_exists(z)', {}],
  ['a type is another', 'attribute_type(s, :v)', { ':v': s('N') }],
  ['a missing attribute has a type', 'attribute_type(x, :v)', { ':v': s('NULL') }],
  ['a number begins with text', 'begins_with(n, :v)', { ':v': s('1') }],
  ['a missing attribute has a beginning', 'begins_with(x, :v)', { ':v': s('') }],
  ['text contains a number', 'contains(s, :v)', { ':v': n(1) }],
  ['a set contains a part of a member', 'contains(ss, :v)', { ':v': s('') }],
  ['a map contains the name of a member', 'contains(m, :v)', { ':v': s('n') }],
  ['a number has a size', 'size(n) >= :v', { ':v': n(0) }],
  ['a missing attribute has a size', 'size(x) >= :v', { ':v': n(0) }],
]

const named: readonly (readonly [where: string, condition: string, names: Record<string, string>])[] = [
  ['an alias stands for a reserved word', '#y = #y2', { '#y': 's', '#y2': 'q' }],
  ['an alias has a dot in its name', 'attribute_exists(m.#d)', { '#d': 'a.b' }],
  ['an alias with a dot is no path', 'attribute_not_exists(#d)', { '#d': 'm.n' }],
  ['an alias is used twice', '#s = q AND attribute_exists(#s)', { '#s': 's' }],
  ['aliases lead through maps', 'attribute_exists(#m.#k.#j)', { '#m': 'm', '#k': 'k', '#j': 'j' }],
  ['a name is one that objects inherit', 'attribute_not_exists(#c)', { '#c': 'constructor' }],
]

const TYPES = { s: 'S', n: 'N', b: 'B', t: 'BOOL', z: 'NULL', ss: 'SS', ns: 'NS', bs: 'BS', l: 'L', m: 'M' }

function conditionCase(row: Row, names: Record<string, string> | undefined, holds: boolean): ContractCase {
  const [where, ConditionExpression, values, differs] = row
  return {
    title: `a condition ${holds ? 'holds' : 'fails'} where ${where}`,
    source: SOURCE,
    look: async (client) => {
      await ready(client)
      await put(client, stored)
      return await putWith(client, {
        ConditionExpression,
        ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
        ...(names && { ExpressionAttributeNames: names }),
      })
    },
    expect: holds ? {} : FAILED,
    ...(differs && { differs }),
  }
}

export const conditionCases: readonly ContractCase[] = [
  ...holding.map((row) => conditionCase(row, undefined, true)),
  ...named.map(([where, condition, names]) => conditionCase([where, condition, {}], names, true)),
  ...Object.entries(TYPES).map(([name, type]) =>
    conditionCase([`a value has the type ${type}`, `attribute_type(${name}, :v)`, { ':v': s(type) }], undefined, true),
  ),
  ...failing.map((row) => conditionCase(row, undefined, false)),
]
