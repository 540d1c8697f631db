import test from 'ava'
import { define, encode } from './define.js'

test('a Date of a subclass that tells another time is stored by its own, in each form', (t) => {
  class Shifted extends Date {
    override getTime(): number {
      return super.getTime() + 0.5
    }
  }
  const { codec, create } = define({ at: 'date', seconds: 'epoch-seconds', ms: 'epoch-ms' })
  const date = new Shifted(1_500)
  t.deepEqual(encode(codec, create({ at: date, seconds: date, ms: date })), {
    id: { S: 'x' },
    at: { S: '1970-01-01T00:00:01.500Z' },
    seconds: { N: '1' },
    ms: { N: '1500' },
  })
})
