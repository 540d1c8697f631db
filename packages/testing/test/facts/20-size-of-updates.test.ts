import test from 'ava'
import { musicWith, putting, stored, updating } from '../support/music-calls.js'
import { operate, refusalOf } from '../support/operate.js'

const MAX = 409_600
// the names `pk`, `sk`, `t` and the values `a` and `x`
const REST = 2 + 1 + 2 + 1 + 1
const text = (bytes: number) => ({ S: 'x'.repeat(bytes) })
const LIMIT = 'Item size to update has exceeded the maximum allowed size'

// 22 of 33 regions limit what the statement writes with a cost for each clause; the fake is as flat as 10 others
test('fact 20a: the clauses of an update cost nothing, as in ten regions (elsewhere 3 and 19 for a SET)', async (t) => {
  const client = await musicWith()
  await operate(client, ...updating('SET t = :v', { ':v': text(MAX - REST) }))
  t.deepEqual(await stored(client), { t: text(MAX - REST) })
})

test('fact 20a: nor do functions and sections beside it (elsewhere 39 for if_not_exists, 1 for REMOVE)', async (t) => {
  const client = await musicWith()
  await operate(client, ...updating('SET t = if_not_exists(u, :v) REMOVE w', { ':v': text(MAX - REST) }))
  t.deepEqual(await stored(client), { t: text(MAX - REST) })
})

test('fact 20b: the finished item has never more than 409,600 bytes, however little an update writes', async (t) => {
  const client = await musicWith()
  await operate(client, ...putting({ t: text(MAX - REST - 3) }))
  t.is(await refusalOf(client, ...updating('SET w = :v', { ':v': text(3) })), LIMIT)
  await operate(client, ...updating('SET w = :v', { ':v': text(2) }))
  t.is(await refusalOf(client, ...updating('SET w = :v', { ':v': text(3) })), LIMIT)
  t.deepEqual((await stored(client)).w, text(2))
})
