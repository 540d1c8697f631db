import test from 'ava'
import { musicWith, putting, stored, updating } from '../support/music-calls.js'
import { operate, refusalOf } from '../support/operate.js'

const OVERFLOW = 'Number overflow. Attempting to store a number with magnitude larger than supported range'
const one = { ':one': { N: '1' } }
const large = { N: '1e50' }

for (const [expression, values] of [
  ['SET n = n + :one', one],
  ['SET n = n - :one', one],
  ['SET n = :one + n', one],
  ['ADD n :one', one],
] as const) {
  test(`fact 10a: a result of more than 38 digits is refused, not rounded: ${expression} of 1e50`, async (t) => {
    const client = await musicWith()
    await operate(client, ...putting({ n: large }))
    t.is(await refusalOf(client, ...updating(expression, values)), OVERFLOW)
    t.deepEqual(await stored(client), { n: { N: `1${'0'.repeat(50)}` } })
  })
}

test('fact 10a: a result of just 38 digits is stored', async (t) => {
  const client = await musicWith()
  await operate(client, ...putting({ n: large }))
  await operate(client, ...updating('SET n = n + :v', { ':v': { N: '1e13' } }))
  t.deepEqual(await stored(client), { n: { N: `1${'0'.repeat(36)}1${'0'.repeat(13)}` } })
})
