import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { map, record } from '@sluice/core'
import test from 'ava'
import { define, encode, load } from './define.js'

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'] as const

for (const name of names) {
  test(`an attribute, a map key and a record key can be named ${name}`, (t) => {
    const { codec, create } = define({
      attribute: { type: 'string', name },
      map: map('string'),
      record: record('string'),
      any: 'unknown',
    })
    const object = JSON.parse(`{${JSON.stringify(name)}:"v"}`) as Record<string, string>
    const values = { attribute: 'v', map: new Map([[name, 'v']]), record: object, any: { deep: [object] } }
    const item = encode(codec, create(values))
    const own = (value: Readonly<Record<string, AttributeValue>> | undefined): unknown =>
      Object.getOwnPropertyDescriptor(value ?? {}, name)?.value
    t.deepEqual(own(item), { S: 'v' })
    t.deepEqual(own(item.map?.M), { S: 'v' })
    t.deepEqual(own(item.record?.M), { S: 'v' })
    t.deepEqual(own(item.any?.M?.deep?.L?.[0]?.M), { S: 'v' })
    const loaded = codec.decode(item) as Record<string, unknown>
    t.deepEqual({ ...loaded }, { id: 'x', ...values })
    t.is(Object.getPrototypeOf(loaded.record), Object.prototype)
    t.is((Object.prototype as Record<string, unknown>)[name] === 'v', false)
  })

  test(`an absent attribute named ${name} is absent, whatever objects inherit`, (t) => {
    const { codec } = define({ attribute: { type: 'string', name, default: 'default' } })
    t.is(load(codec, {}).attribute, 'default')
  })

  test(`an attribute named ${name} that the class does not model survives`, (t) => {
    const { codec } = define({})
    const item = JSON.parse(`{"id":{"S":"x"},${JSON.stringify(name)}:{"S":"v"}}`) as Record<string, AttributeValue>
    t.deepEqual(Object.entries(encode(codec, codec.decode(item))), Object.entries(item))
  })
}
