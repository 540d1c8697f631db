import test from 'ava'
import { musicClient } from '../support/music.js'
import { rawCall } from '../support/raw-call.js'

const ENVELOPE = '1 validation error detected: '
const INVALID = 'One or more parameter values were invalid: '
const OVERFLOW = 'Number overflow. Attempting to store a number with magnitude larger than supported range'
const UNDERFLOW = 'Number underflow. Attempting to store a number with magnitude smaller than supported range'
const NESTING =
  'Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported limit'
const TWO_TYPES =
  'Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes'
const NO_TYPE = 'Supplied AttributeValue is empty, must contain exactly one of the supported datatypes'

const put = (value: unknown): [string, object] => [
  'PutItem',
  { TableName: 'Music', Item: { pk: { S: 'a' }, sk: { S: 'b' }, v: value } },
]
const batch = (value: unknown): [string, object] => [
  'BatchWriteItem',
  { RequestItems: { Music: [{ PutRequest: { Item: { pk: { S: 'a' }, sk: { S: 'b' }, v: value } } }] } },
]
const get = (value: unknown): [string, object] => [
  'GetItem',
  { TableName: 'Music', Key: { pk: value, sk: { S: 'b' } } },
]

for (const [title, [operation, input], message] of [
  ['fact 9: PutItem answers an overflow in an envelope', put({ N: '1e126' }), ENVELOPE + OVERFLOW],
  ['fact 9: GetItem answers it bare', get({ N: '1e126' }), OVERFLOW],
  ['fact 9: an underflow', put({ N: '1e-131' }), ENVELOPE + UNDERFLOW],
  [
    'fact 9: over 38 digits',
    put({ N: '1'.repeat(39) }),
    `${ENVELOPE}Attempting to store more than 38 significant digits in a Number`,
  ],
  ['fact 9: not numeric', put({ N: 'abc' }), `${ENVELOPE}The parameter cannot be converted to a numeric value: abc`],
  [
    'fact 9: an empty number ends in a colon and a space',
    put({ N: '' }),
    `${ENVELOPE}The parameter cannot be converted to a numeric value: `,
  ],
  [
    'fact 9: an empty number has no colon in BatchWriteItem',
    batch({ N: '' }),
    'The parameter cannot be converted to a numeric value',
  ],
  [
    'fact 9: a number inside a list inside a map',
    put({ M: { a: { L: [{ N: 'x' }] } } }),
    `${ENVELOPE}The parameter cannot be converted to a numeric value: x`,
  ],
  ['fact 11: an empty string set', put({ SS: [] }), `${ENVELOPE}${INVALID}An string set  may not be empty`],
  ['fact 11: an empty number set', put({ NS: [] }), `${ENVELOPE}${INVALID}An number set  may not be empty`],
  ['fact 11: an empty binary set', put({ BS: [] }), `${ENVELOPE}${INVALID}Binary sets should not be empty`],
  [
    'fact 12: duplicate strings',
    put({ SS: ['a', 'b', 'b'] }),
    `${ENVELOPE}${INVALID}Input collection ["a", "b", "b"] contains duplicates.`,
  ],
  [
    'fact 12: duplicate strings in the older wording',
    batch({ SS: ['b', 'a', 'b'] }),
    `${INVALID}Input collection [b, a, b] contains duplicates.`,
  ],
  [
    'fact 12: duplicate numbers are found numerically',
    put({ NS: ['1', '1.0'] }),
    `${ENVELOPE}${INVALID}Input collection contains duplicates.`,
  ],
  [
    'duplicate numbers in the older wording have neither prefix nor full stop',
    batch({ NS: ['2', '1', '2'] }),
    'Input collection contains duplicates',
  ],
  [
    'duplicates are listed in byte order up to the first repeat',
    put({ SS: ['b', 'a', 'b', 'a'] }),
    `${ENVELOPE}${INVALID}Input collection ["a", "b", "b", "a"] contains duplicates.`,
  ],
  [
    'duplicate binaries are listed by their bytes, without spaces',
    put({ BS: ['/w==', 'AA==', 'AA=='] }),
    `${ENVELOPE}${INVALID}Input collection ["AA==","/w==","AA=="]of type BS contains duplicates.`,
  ],
  [
    'duplicates in a key are refused without the envelope',
    get({ SS: ['b', 'a', 'b'] }),
    `${INVALID}Input collection ["a", "b", "b"] contains duplicates.`,
  ],
  [
    'fact 12: duplicate binaries',
    batch({ BS: ['AQ==', 'AQ=='] }),
    `${INVALID}Input collection [AQ==, AQ==]of type BS contains duplicates.`,
  ],
  [
    'fact 14: a NULL that is false',
    put({ NULL: false }),
    `${INVALID}Null attribute value types must have the value of true`,
  ],
  ['fact 14: two types', put({ S: 'a', N: '1' }), TWO_TYPES],
  ['fact 14: no type', put({}), NO_TYPE],
  ['fact 14: no type, deep inside', put({ L: [{ M: { a: {} } }] }), NO_TYPE],
  ['fact 15: 32 maps and lists around a value', put(wrapped(32)), ENVELOPE + NESTING],
  ['fact 15: the same in BatchWriteItem', batch(wrapped(32)), NESTING],
] as const) {
  test(title, async (t) => {
    const { body } = await rawCall(await musicClient(), operation, input)
    t.is(body.__type, 'com.amazon.coral.validate#ValidationException')
    t.is(body.message, message)
  })
}

for (const [title, value] of [
  ['fact 13: an empty string', { S: '' }],
  ['fact 13: an empty binary', { B: '' }],
  ['fact 13: an empty string in a set', { SS: ['', 'a'] }],
  ['fact 15: 31 maps and lists around a value', wrapped(31)],
  ['an empty list', { L: [] }],
  ['an empty map', { M: {} }],
  ['a map with names that objects inherit', JSON.parse('{"M":{"__proto__":{"S":"a"},"constructor":{"S":"b"}}}')],
  ['NULL', { NULL: true }],
  ['false', { BOOL: false }],
] as const) {
  test(`${title} is stored and returned as it was`, async (t) => {
    const client = await musicClient()
    const [operation, input] = put(value)
    t.is((await rawCall(client, operation, input)).status, 200)
    const { text } = await rawCall(client, 'GetItem', { TableName: 'Music', Key: { pk: { S: 'a' }, sk: { S: 'b' } } })
    t.true(text.includes(`"v":${JSON.stringify(value)}`), text)
  })
}

test('fact 8: numbers come back in their stored form, also inside sets, lists and maps', async (t) => {
  const client = await musicClient()
  const [operation, input] = put({ M: { n: { N: '1.0' }, l: { L: [{ N: '-0' }] }, s: { NS: ['1e3', '0042.1200'] } } })
  await rawCall(client, operation, input)
  const { body } = await rawCall(client, 'GetItem', { TableName: 'Music', Key: { pk: { S: 'a' }, sk: { S: 'b' } } })
  t.deepEqual(body.Item.v, { M: { n: { N: '1' }, l: { L: [{ N: '0' }] }, s: { NS: ['1000', '42.12'] } } })
})

test('what is no attribute value, far beyond the levels that a value may nest, is refused like the rest', async (t) => {
  const client = await musicClient()
  for (const inner of [null, 5, { L: 5 }, { L: [null] }, { M: null }, { M: { a: null } }, []]) {
    for (const levels of [32, 63]) {
      const [operation, input] = put({ L: [wrapped(levels, inner)] })
      const { status, body } = await rawCall(client, operation, input)
      t.is(status, 400)
      t.regex(body.message, /^(1 validation error detected: )?Nesting Levels/)
      const update = {
        UpdateExpression: 'SET a = :v',
        ExpressionAttributeValues: { ':v': { L: [wrapped(levels, inner)] } },
      }
      const answer = await rawCall(client, 'UpdateItem', {
        TableName: 'Music',
        Key: { pk: { S: 'a' }, sk: { S: 'b' } },
        ...update,
      })
      t.is(answer.status, 400)
      t.regex(answer.body.message, /Nesting Levels/)
    }
  }
})

test('binary that is no base64 is a SerializationException', async (t) => {
  const [operation, input] = put({ B: '***' })
  const { body } = await rawCall(await musicClient(), operation, input)
  t.regex(body.__type, /#SerializationException$/)
})

test('attribute names may be 65,535 bytes and not empty', async (t) => {
  const client = await musicClient()
  const named = (name: string): object => ({
    TableName: 'Music',
    Item: { pk: { S: 'a' }, sk: { S: 'b' }, [name]: { S: '' } },
  })
  t.is((await rawCall(client, 'PutItem', named('x'.repeat(65_535)))).status, 200)
  t.is((await rawCall(client, 'PutItem', named('x'.repeat(65_536)))).status, 400)
  // in a transaction, AWS in October 2026
  t.is((await rawCall(client, 'PutItem', named(''))).body.message, 'Empty attribute name')
})

function wrapped(levels: number, inner: unknown = { S: 'deep' }): unknown {
  let value = inner
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? { L: [value] } : { M: { a: value } }
  return value
}
