import { exists, SealError } from '@sluice/core'
import test from 'ava'
import { caught } from '../fixtures/caught.js'
import { Song, songs } from '../fixtures/song.js'
import { startSession } from '../fixtures/start-session.js'

test("mode 'batch' refuses a condition before anything is sent; everything is pending again", async (t) => {
  const { client, session } = await startSession()
  session.saveAll(songs(30))
  const created = new Song('Nico', 'Afraid')
  session.create(created)
  const { problems } = await caught(t, SealError, () => session.flush({ mode: 'batch', throwOnFailure: false }))
  t.like(problems, [{ entity: created, className: 'Song', key: '{ artist: "Nico", title: "Afraid" }' }])
  t.is(problems.length, 1)
  t.regex(problems[0]?.reason ?? '', /a batch can't carry: flush with `mode: 'auto'`/)
  t.is(client.callCount, 0)
  t.is(session.pending.length, 31)
})

test("mode 'batch' sends what has no condition", async (t) => {
  const { session } = await startSession()
  session.saveAll(songs(30))
  t.is((await session.flush({ mode: 'batch' })).counts.written, 30)
})

test('a mode that does not exist is refused', async (t) => {
  const { session } = await startSession()
  await t.throwsAsync(session.flush({ mode: 'bulk' as never }), { code: 'INVALID_OPTION' })
})

test("mode 'auto' refuses a check of an item that isn't written", async (t) => {
  const { client, session } = await startSession()
  session.check(Song, { artist: 'Nico', title: 'Afraid' }, ($) => exists($.year))
  session.saveAll(songs(2))
  const { problems } = await caught(t, SealError, () => session.flush())
  t.like(problems, [{ entity: undefined, className: 'Song', key: '{ artist: "Nico", title: "Afraid" }' }])
  t.is(problems.length, 1)
  t.regex(problems[0]?.reason ?? '', /flush with `mode: 'transact'`/)
  t.is(client.callCount, 0)
  t.is(session.pending.length, 3)
  t.deepEqual(session.plan().problems, problems)
})
