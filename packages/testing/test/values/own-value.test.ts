import test from 'ava'
import { ownValue, setOwnValue } from '#src/values/own-value.js'
import type { WireItem } from '#src/wire/wire-value.js'

const HOSTILE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']

test('what an object inherits is no attribute', (t) => {
  for (const name of HOSTILE) t.is(ownValue({}, name), undefined, name)
})

test('an attribute of any name is set, replaced and read back, and is part of the JSON', (t) => {
  for (const name of HOSTILE) {
    const item: WireItem = {}
    setOwnValue(item, name, { S: 'x' })
    setOwnValue(item, name, { S: 'y' })
    t.deepEqual(ownValue(item, name), { S: 'y' }, name)
    t.is(JSON.stringify(item), `{"${name}":{"S":"y"}}`)
    t.is(Object.getPrototypeOf(item), Object.prototype, name)
  }
})
