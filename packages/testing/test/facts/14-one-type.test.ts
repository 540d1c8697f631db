import test from 'ava'
import { key } from '../support/entries.js'
import { musicClient } from '../support/music.js'
import { rawCall } from '../support/raw-call.js'

// sent past the SDK's serialiser, which would mend some of them
for (const [title, value, text] of [
  [
    'fact 14a: a NULL that is false',
    { NULL: false },
    'One or more parameter values were invalid: Null attribute value types must have the value of true',
  ],
  [
    'fact 14b: a value of two types',
    { S: 'a', N: '1' },
    'Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes',
  ],
  [
    'fact 14c: a value of no type',
    {},
    'Supplied AttributeValue is empty, must contain exactly one of the supported datatypes',
  ],
] as const) {
  for (const [where, inside] of [
    ['', value],
    [', deep inside', { L: [{ M: { a: value } }] }],
  ] as const) {
    test(`${title}${where}`, async (t) => {
      const Item = { ...key('a'), value: inside }
      const { status, body } = await rawCall(await musicClient(), 'PutItem', { TableName: 'Music', Item })
      t.is(status, 400)
      t.is(body.__type, 'com.amazon.coral.validate#ValidationException')
      t.is(body.message, text)
    })
  }
}
