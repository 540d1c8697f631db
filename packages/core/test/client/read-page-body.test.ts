import test from 'ava'
import { readBody } from '#src/client/read-body.js'
import { itemTexts, readPageBody } from '#src/client/read-page-body.js'

type Output = { Items?: unknown } & Readonly<Record<string, unknown>>

const ITEMS = [
  { id: { S: 'a"Items":[{' }, blob: { B: 'AAE=' } },
  { id: { S: '"]}é😀' }, Items: { L: [{ M: { Items: { L: [] } } }] } },
]
const BODIES: readonly (readonly [title: string, body: string, isText: boolean])[] = [
  ['items in the middle', JSON.stringify({ Count: 2, Items: ITEMS, LastEvaluatedKey: ITEMS[0] }), true],
  ['items first', JSON.stringify({ Items: ITEMS, ScannedCount: 7 }), true],
  ['no items', JSON.stringify({ Items: [], Count: 0 }), true],
  [
    'a key that speaks of items first',
    JSON.stringify({ LastEvaluatedKey: { Items: { S: '"Items":[' } }, Items: ITEMS }),
    true,
  ],
  ['an item with null in it', '{"Items":[{"id":{"S":"a","N":null}}],"LastEvaluatedKey":null}', false],
  ['no end', '{"Items":[{"id":{"S":"a"}}],"LastEvaluatedKey":null}', true],
  ['white space', JSON.stringify({ Items: ITEMS }, undefined, 1), false],
  ['a count', '{"Count":3}', false],
  ['items beneath something else', '{"More":{"Items":[{"id":{"S":"a"}}]},"Count":1}', false],
]

for (const [title, body, isText] of BODIES) {
  test(`a body with ${title} is what it is when parsed at once`, (t) => {
    const bytes = Buffer.from(body)
    const expected = readBody(bytes) as Output
    const output = readPageBody(bytes) as Output
    const texts = itemTexts(output)
    t.is(texts !== undefined, isText)
    if (texts !== undefined)
      t.deepEqual(
        texts.map(({ item }) => item),
        expected.Items as never,
      )
    t.deepEqual(Object.keys(output), Object.keys(expected))
    t.deepEqual(structuredClone(output), expected)
    // somebody has looked at them
    t.is(itemTexts(output), undefined)
    t.deepEqual({ ...output }, expected)
  })
}

test('what somebody puts in place of the items, or does to them, counts', (t) => {
  const bytes = Buffer.from(JSON.stringify({ Items: ITEMS, Count: 2 }))
  const replaced = readPageBody(bytes) as Output
  replaced.Items = []
  t.deepEqual([itemTexts(replaced), replaced.Items], [undefined, []])
  const changed = readPageBody(bytes) as { Items: object[] }
  changed.Items.pop()
  t.deepEqual([itemTexts(changed as Output), changed.Items.length], [undefined, 1])
})

for (const body of [
  '',

  '7',
  '{"Items":[{"id":{"S":"a"}}',
  '{"Items":[{"id":{"S":"a"}}]',
  '{"Items":[{"id":{"S":"a"}},]}',
  '{"Items":[{"id":{"S":"\n"}}]}',
]) {
  test(`no body of an answer is read: ${JSON.stringify(body)}`, (t) => {
    const expected = attempt(() => readBody(Buffer.from(body)))
    const error = attempt(() => readPageBody(Buffer.from(body)))
    t.truthy(expected)
    t.is(error?.constructor, expected?.constructor)
  })
}

function attempt(read: () => object): Error | undefined {
  try {
    read()
    return undefined
  } catch (error) {
    return error as Error
  }
}
