import test from 'ava'
import { filtering, musicWith, queryingA } from '../support/music-calls.js'
import { operate, refusalOf } from '../support/operate.js'
import { usedValues } from '../support/used-values.js'

const bytes = Uint8Array.from(Buffer.from('hello'))
const ITEM = {
  txt: { S: 'hello' },
  n: { N: '5' },
  bin: { B: bytes },
  yes: { BOOL: true },
  nil: { NULL: true },
  l: { L: [{ S: 'hello' }, { N: '5' }] },
  m: { M: { hello: { N: '5' } } },
  ss: { SS: ['hello'] },
  ns: { NS: ['5'] },
  bs: { BS: [bytes] },
  longer: { S: 'é😀' },
}
const ALL = { ...ITEM, copies: { M: ITEM } }
const VALUES = { ':s': { S: 'hel' }, ':n': { N: '5' }, ':whole': { S: 'hello' }, ':b': { B: bytes.slice(1, 3) } }

/** Whether the item is found by a filter, which is given those of the values that it names. */
async function holds(filter: string, values: Readonly<Record<string, object>> = VALUES): Promise<boolean> {
  const client = await musicWith()
  await operate(client, 'PutItem', { TableName: 'Music', Item: { pk: { S: 'a' }, sk: { S: 'x' }, ...ALL } })
  return (await operate(client, ...filtering(filter, usedValues(filter, values)))).Count === 1
}

const rows: readonly (readonly [title: string, expected: boolean, filters: readonly string[]])[] = [
  ['fact 28a: begins_with of a number is false', false, ['begins_with(n, :s)']],
  ['fact 28a: size of a number is false', false, ['size(n) = :n', 'size(n) < :n', 'size(n) > :n']],
  ['fact 28a: an order across types is false', false, ['txt < :n', 'n > :s', 'txt < n', 'bin >= txt']],
  ['fact 28a: equality across types is false', false, ['txt = :n', 'ss = txt', 'l = m']],
  [
    'fact 28b: a comparison with something missing is false',
    false,
    [
      'absent = :n',
      'absent < :n',
      'absent >= :n',
      ':n > absent',
      'absent = n',
      'n < absent',
      'absent = gone',
      'absent <= gone',
    ],
  ],
  [
    'fact 28b: BETWEEN and IN with something missing are false',
    false,
    ['absent BETWEEN n AND copies.n', 'absent IN (:n, n)'],
  ],
  [
    'fact 28c: <> is true where one side is missing',
    true,
    ['absent <> :n', 'absent <> n', 'n <> absent', ':n <> m.absent'],
  ],
  ['fact 28c: <> is true where both sides are missing', true, ['absent <> gone']],
  ['fact 28c: <> is true where types differ', true, ['txt <> :n', 'txt <> n', 'ss <> txt']],
  [
    'fact 28e: BOOL, NULL, lists, maps and sets have no order, not with themselves either',
    false,
    ['yes', 'nil', 'l', 'm', 'ss', 'ns', 'bs'].flatMap((name) => [
      `${name} <= copies.${name}`,
      `${name} >= copies.${name}`,
    ]),
  ],
  [
    'fact 28f: contains finds a part of text',
    true,
    ['contains(txt, :s)', 'contains(txt, copies.txt)', 'contains(txt, :whole)'],
  ],
  ['fact 28f: contains finds a part of binary', true, ['contains(bin, :b)']],
  [
    'fact 28f: contains finds a member of a set',
    true,
    ['contains(ss, :whole)', 'contains(ns, :n)', 'contains(bs, bin)'],
  ],
  ['fact 28f: a part of a member is no member', false, ['contains(ss, :s)']],
  ['fact 28f: contains finds an element of a list', true, ['contains(l, :whole)', 'contains(l, :n)']],
  ['fact 28f: a name of a map is no part of it', false, ['contains(m, :whole)', 'contains(n, :n)', 'contains(ss, :n)']],
]

for (const [title, expected, filters] of rows) {
  test(title, async (t) => {
    for (const filter of filters) t.is(await holds(filter), expected, filter)
  })
}

test('fact 28e: BOOL, NULL, lists, maps and sets have = and <>', async (t) => {
  for (const name of ['yes', 'nil', 'l', 'm', 'ss', 'ns', 'bs'] as const) {
    const values = { ':same': ITEM[name] }
    t.true(await holds(`${name} = :same`, values), name)
    t.false(await holds(`${name} <> :same`, values), name)
    t.true(await holds(`NOT ${name} < txt`, values), name)
  }
})

// text counted in UTF-16 units was measured on AWS by ScyllaDB's tests, and DynamoDB Local and dynalite agree: that the
// size of text is its UTF-8 length holds for the size of an item only
for (const [title, name, size] of [
  ['fact 28g: size of text is its UTF-16 units, not its UTF-8 length (better source)', 'longer', '3'],
  ['fact 28g: size of binary is its bytes', 'bin', '5'],
  ['fact 28g: size of a set is its members', 'ss', '1'],
  ['fact 28g: size of a list is its elements', 'l', '2'],
  ['fact 28g: size of a map is its members', 'm', '1'],
] as const) {
  test(title, async (t) => {
    t.true(await holds(`size(${name}) = :size`, { ':size': { N: size } }))
  })
}

test('fact 28d: a filter of Query may not compare with a key attribute', async (t) => {
  const client = await musicWith()
  for (const [filter, name] of [
    ['sk = :a', 'sk'],
    ['n = sk', 'sk'],
    ['attribute_exists(pk)', 'pk'],
  ] as const) {
    const text = await refusalOf(client, ...queryingA({ FilterExpression: filter }))
    t.is(text, `Filter Expression can only contain non-primary key attributes: Primary key attribute: ${name}`)
  }
})
