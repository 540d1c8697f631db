import { inspect } from 'node:util'
import { attributeType, exists, FlushError, lessThan, notExists, type Session } from '@sluice/core'
import test from 'ava'
import { BOTH_KINDS, startSessions } from '../fixtures/both-kinds.js'
import { caught } from '../fixtures/caught.js'
import { putRaw } from '../fixtures/put-raw.js'
import { Song, Songs, songs } from '../fixtures/song.js'
import { storedCount } from '../fixtures/stored-count.js'
import { storedItem } from '../fixtures/stored-item.js'

const KEY = { artist: 'Nico', title: 'Afraid' }
const nico = (year?: number) => new Song(KEY.artist, KEY.title, year)

for (const [kind, wrap] of Object.entries(BOTH_KINDS)) {
  const start = async () => {
    const { client, open } = await startSessions(wrap, Songs)
    const failing = async (session: Session) => (await session.flush({ throwOnFailure: false })).failures
    return { client, open, session: open(), failing }
  }

  test(`${kind}: what has a condition is sent in calls of its own, the rest in batches`, async (t) => {
    const { client, session } = await start()
    await putRaw(client, { artist: { S: 'Nico' }, title: { S: 'Chelsea' }, year: { N: '1967' } })
    client.clearCalls()
    session.saveAll(songs(30))
    session.create(nico(1970))
    session.remove(new Song('Nico', 'Chelsea'), { if: ($) => lessThan($.year, 2000) })
    t.is(session.plan().calls, 4)
    const report = await session.flush()
    t.is(report.counts.written, 32)
    t.is(report.calls, 4)
    t.deepEqual(client.calls.map(({ operation }) => operation).sort(), [
      'BatchWriteItem',
      'BatchWriteItem',
      'DeleteItem',
      'PutItem',
    ])
    t.is(await storedCount(client), 31)
  })

  test(`${kind}: of two creators of equal items the second ends condition-failed`, async (t) => {
    const { client, open, failing } = await start()
    const [first, second] = [open(), open()]
    first.create(nico(1970))
    await first.flush()
    second.create(nico(1970))
    const failures = await failing(second)
    t.like(failures, [{ outcome: 'condition-failed', code: 'CONDITION_FAILED', attempts: 1 }])
    t.regex(failures[0]?.reason ?? '', /^there is an item with its key already/)
    t.like(second.pending, [{ kind: 'put', create: true }])
    t.is(client.callCount, 2)
  })

  test(`${kind}: a save whose condition is false leaves the item as it was and is pending again`, async (t) => {
    const { client, session, failing } = await start()
    await putRaw(client, { artist: { S: 'Nico' }, title: { S: 'Afraid' }, year: { N: '2001' } })
    const song = nico(1970)
    session.save(song, { if: ($) => lessThan($.year, 2000) })
    const failures = await failing(session)
    t.like(failures, [{ outcome: 'condition-failed', code: 'CONDITION_FAILED', entity: song, stored: undefined }])
    t.is(failures.length, 1)
    t.like(await storedItem(client, KEY.artist, KEY.title), { year: { N: '2001' } })
    t.true(session.isPending(song))
    await putRaw(client, { artist: { S: 'Nico' }, title: { S: 'Afraid' }, year: { N: '1999' } })
    t.is((await session.flush()).counts.written, 1)
    t.like(await storedItem(client, KEY.artist, KEY.title), { year: { N: '1970' } })
  })

  test(`${kind}: a removal whose condition is false leaves the item`, async (t) => {
    const { client, session, failing } = await start()
    await putRaw(client, { artist: { S: 'Nico' }, title: { S: 'Afraid' } })
    session.remove(Songs, KEY, { if: ($) => exists($.year) })
    t.like(await failing(session), [{ outcome: 'condition-failed', kind: 'delete' }])
    t.truthy(await storedItem(client, KEY.artist, KEY.title))
  })

  test(`${kind}: checks of an item that is written must hold, whichever came first`, async (t) => {
    const { client, session, failing } = await start()
    await putRaw(client, { artist: { S: 'Nico' }, title: { S: 'Afraid' }, year: { N: '1970' } })
    session.check(Songs, KEY, ($) => notExists($.tags))
    session.save(nico(1971), { if: ($) => lessThan($.year, 2000) })
    session.check(Songs, KEY, ($) => attributeType($.year, 'S'))
    t.like(await failing(session), [{ outcome: 'condition-failed' }])
    session.clear()
    session.check(Songs, KEY, ($) => notExists($.tags))
    session.save(nico(1971), { if: ($) => lessThan($.year, 2000) })
    t.is((await session.flush()).counts.written, 1)
  })

  test(`${kind}: a policy that replaces a write keeps the check of its item`, async (t) => {
    const { client, session, failing } = await start()
    await putRaw(client, { artist: { S: 'Nico' }, title: { S: 'Afraid' }, year: { N: '1970' } })
    session.check(Songs, KEY, ($) => notExists($.year))
    session.save(nico(1971))
    session.remove(Songs, KEY, { onConflict: 'last-wins' })
    t.like(await failing(session), [{ outcome: 'condition-failed', kind: 'delete' }])
    t.like(await storedItem(client, KEY.artist, KEY.title), { year: { N: '1970' } })
  })

  test(`${kind}: the stored item comes with the result if asked, as an instance of its own, and is never printed`, async (t) => {
    const { client, session } = await start()
    await putRaw(client, {
      artist: { S: 'Nico' },
      title: { S: 'Afraid' },
      year: { N: '2001' },
      mood: { S: 'secret of the item' },
    })
    session.create(nico(1970), { returnStored: true })
    const error = await caught(t, FlushError, () => session.flush())
    const [result] = error.failures
    t.deepEqual(result?.stored, nico(2001))
    t.is(result?.stored, result?.stored)
    t.not(await session.get(Songs, KEY), result?.stored as Song)
    for (const shown of [error, error.report, result]) {
      t.false(inspect(shown, { depth: 9 }).includes('secret of the item'))
    }
    t.false(JSON.stringify(error.report).includes('secret of the item'))
  })

  test(`${kind}: no item, no stored instance`, async (t) => {
    const { session, failing } = await start()
    session.save(nico(1970), { if: ($) => exists($.year), returnStored: true })
    const [result] = await failing(session)
    t.is(result?.outcome, 'condition-failed')
    t.is(result?.stored, undefined)
  })

  test(`${kind}: throttling and refusals of single calls end as those of batches do`, async (t) => {
    const { client, session, failing } = await start()
    client.faults.throttle({ operations: ['PutItem'], times: 2 })
    session.create(nico(1970))
    const report = await session.flush()
    t.like(report.operations, [{ outcome: 'written', attempts: 3 }])
    client.faults.throttle({ operations: ['DeleteItem'] })
    session.remove(Songs, KEY, { if: ($) => exists($.year) })
    t.like((await session.flush({ throwOnFailure: false, retry: { maxAttempts: 2 } })).failures, [
      { outcome: 'unprocessed', attempts: 2 },
    ])
    client.faults.clear()
    client.faults.fail({ name: 'AccessDeniedException', status: 400, operations: ['DeleteItem'] })
    t.like(await failing(session), [{ outcome: 'rejected' }])
  })
}
