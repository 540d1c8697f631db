import { increment, ReadBudgetError } from '@sluice/core'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { putRaw } from '../fixtures/put-raw.js'
import { Songs } from '../fixtures/song.js'
import { startStill } from '../fixtures/start-still.js'

const KEY = { artist: 'Air', title: 'Run' }

/** A query whose page a patch has overtaken, so that its entity is read anew, which takes an hour. */
async function start() {
  const { client, session, asleep, clock } = await startStill()
  await putRaw(client, { artist: { S: KEY.artist }, title: { S: KEY.title }, year: { N: '2004' } })
  client.faults.latency({ ms: 1_000, side: 'answer', operations: ['Query'], times: 1 })
  client.faults.latency({ ms: 3_600_000, operations: ['GetItem'] })
  const controller = new AbortController()
  const query = session.query(Songs).where({ artist: KEY.artist }).budget({ signal: controller.signal })
  const rereading = async () => {
    await asleep(1)
    session.patch(Songs, KEY, ($) => increment($.year))
    await session.flush()
    await clock.advance(1_000)
    await asleep(1)
  }
  return { query, controller, rereading }
}

test('a page whose entities are read anew ends with its signal, and begins there again', async (t) => {
  const { query, controller, rereading } = await start()
  const paging = query.page()
  await rereading()
  controller.abort(new Error('enough'))
  const page = await paging
  t.like(page, { items: [], stoppedBy: 'signal', done: false })
})

test('so does a loop, with the reason', async (t) => {
  const { query, controller, rereading } = await start()
  const all = query.all({ max: 9 })
  all.catch(() => undefined)
  await rereading()
  const reason = new Error('enough')
  controller.abort(reason)
  t.is((await caught(t, ReadBudgetError, () => all)).cause, reason)
})
