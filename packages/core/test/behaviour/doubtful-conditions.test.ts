import type { FlushOptions, Session } from '@sluice/core'
import { exists } from '@sluice/core'
import type { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { BOTH_KINDS, startSessions } from '../fixtures/both-kinds.js'
import { itemsOf } from '../fixtures/items-of.js'
import { putRaw } from '../fixtures/put-raw.js'
import { Song, Songs } from '../fixtures/song.js'
import { Draft, Drafts, Page, Pages } from '../fixtures/versioned.js'

const SINGLES = { operations: ['PutItem', 'DeleteItem'] } as const
const KEY = { id: 'a' }
const ONE_CALL: FlushOptions = { throwOnFailure: false, retry: { maxAttempts: 1 } }

const resultOf = async (session: Session, options: FlushOptions = { throwOnFailure: false }) =>
  (await session.flush(options)).operations[0]!

const drafts = (client: FakeDynamoDBClient) => itemsOf(client, 'Drafts')

for (const [kind, wrap] of Object.entries(BOTH_KINDS)) {
  const start = async () => {
    const { client, open } = await startSessions(wrap, Drafts, Pages, Songs)
    return { client, open, session: open() }
  }

  for (const fault of ['lost-answer', 'garbled'] as const) {
    test(`${kind}: a create that fails on its own success is written (${fault})`, async (t) => {
      const { client, session } = await start()
      client.faults.script([fault], SINGLES)
      session.create(new Song('Nico', 'Afraid', 1970))
      t.like(await resultOf(session), { outcome: 'written', attempts: 2, code: undefined })
      t.deepEqual(session.pending, [])
    })

    test(`${kind}: a versioned save that fails on its own success is written (${fault})`, async (t) => {
      const { client, session } = await start()
      const draft = new Draft('a', 'x')
      session.save(draft)
      await session.flush()
      client.faults.script([fault], SINGLES)
      session.save(draft)
      t.like(await resultOf(session), { outcome: 'written', attempts: 2 })
      t.is(draft.rev, 2)
      session.save(draft)
      t.like(await resultOf(session), { outcome: 'written' })
    })

    test(`${kind}: a removal that fails on its own success is written (${fault})`, async (t) => {
      const { client, session } = await start()
      await putRaw(client, { id: { S: 'a' }, text: { S: 'x' } }, 'Drafts')
      client.faults.script([fault], SINGLES)
      session.remove(Drafts, KEY, { if: ($) => exists($.text) })
      t.like(await resultOf(session), { outcome: 'written', attempts: 2 })
    })
  }

  test(`${kind}: in doubt, and the item is another than ours: unknown`, async (t) => {
    const { client, session } = await start()
    await putRaw(client, { id: { S: 'a' }, text: { S: 'theirs' }, v: { N: '1' } }, 'Drafts')
    client.faults.script(['server-error'], SINGLES)
    const draft = new Draft('a', 'mine')
    session.save(draft)
    t.like(await resultOf(session), { outcome: 'unknown', code: 'IN_DOUBT', attempts: 2 })
    t.is(draft.rev, undefined)
    t.true(session.isPending(draft))
  })

  test(`${kind}: in doubt, and the item that was to be deleted is there: unknown`, async (t) => {
    const { client, session } = await start()
    await putRaw(client, { id: { S: 'a' }, v: { N: '7' } }, 'Drafts')
    client.faults.script(['server-error'], SINGLES)
    session.remove(new Draft('a', 'x', 6))
    t.like(await resultOf(session), { outcome: 'unknown' })
  })

  test(`${kind}: unknown in one flush, the next finds its own write and calls it written`, async (t) => {
    for (const entity of [new Draft('a', 'x'), new Page('a', 'x')]) {
      const { client, session, open } = await start()
      client.faults.script(['lost-answer'], SINGLES)
      session.save(entity)
      t.like(await resultOf(session, ONE_CALL), { outcome: 'unknown', attempts: 1 })
      t.deepEqual(Object.values(entity), ['a', 'x', undefined])
      t.like(await resultOf(session), { outcome: 'written', attempts: 1 })
      t.deepEqual(session.pending, [])
      const stored = await open().get(entity instanceof Draft ? Drafts : Pages, KEY)
      t.deepEqual(stored as object, entity)
      session.save(entity)
      t.like(await resultOf(session), { outcome: 'written' })
    }
  })

  test(`${kind}: unknown, then not applied: the next flush writes it`, async (t) => {
    const { client, session } = await start()
    client.faults.script(['server-error'], SINGLES)
    const draft = new Draft('a', 'x')
    session.save(draft)
    t.like(await resultOf(session, ONE_CALL), { outcome: 'unknown' })
    t.like(await resultOf(session), { outcome: 'written' })
    t.deepEqual(await drafts(client), [{ id: { S: 'a' }, text: { S: 'x' }, v: { N: '1' } }])
  })

  test(`${kind}: unknown, applied, and changed since: condition-failed, with the version brought up to date`, async (t) => {
    const { client, session } = await start()
    const draft = new Draft('a', 'x')
    client.faults.script(['lost-answer'], SINGLES)
    session.save(draft)
    t.like(await resultOf(session, ONE_CALL), { outcome: 'unknown' })
    draft.text = 'y'
    const result = await resultOf(session)
    t.like(result, { outcome: 'condition-failed', code: 'CONDITION_FAILED' })
    t.regex(result.reason ?? '', /applied after all, and the entity has changed since; its version is up to date now/)
    t.is(draft.rev, 1)
    t.like(await resultOf(session), { outcome: 'written' })
    t.deepEqual(await drafts(client), [{ id: { S: 'a' }, text: { S: 'y' }, v: { N: '2' } }])
  })

  test(`${kind}: unknown, and saved or removed anew while it was in flight: the doubt goes over`, async (t) => {
    for (const anew of ['save', 'remove'] as const) {
      const { client, session } = await start()
      const draft = new Draft('a', 'x')
      client.faults.script(['lost-answer'], SINGLES)
      session.save(draft)
      const flushing = session.flush(ONE_CALL)
      draft.text = 'y'
      session[anew](draft)
      await flushing
      t.like(await resultOf(session), { outcome: 'condition-failed' })
      t.is(draft.rev, 1)
      t.like(await resultOf(session), { outcome: 'written' })
      t.is((await drafts(client)).length, anew === 'save' ? 1 : 0)
    }
  })

  test(`${kind}: unknown, and somebody else wrote since: condition-failed`, async (t) => {
    const { client, session } = await start()
    const draft = new Draft('a', 'mine')
    client.faults.script(['lost-answer'], SINGLES)
    session.save(draft)
    t.like(await resultOf(session, ONE_CALL), { outcome: 'unknown' })
    await putRaw(client, { id: { S: 'a' }, text: { S: 'theirs' }, v: { N: '2' } }, 'Drafts')
    t.like(await resultOf(session), { outcome: 'condition-failed' })
    t.is(draft.rev, undefined)
  })

  test(`${kind}: a removal that ended unknown is written when the next flush finds no item`, async (t) => {
    const { client, session } = await start()
    const draft = new Draft('a', 'x')
    session.save(draft)
    await session.flush()
    client.faults.script(['lost-answer'], SINGLES)
    session.remove(draft)
    t.like(await resultOf(session, ONE_CALL), { outcome: 'unknown' })
    t.like(await resultOf(session), { outcome: 'written' })
    t.is(draft.rev, undefined)
  })

  test(`${kind}: a doubt that was discarded proves nothing: the next create is condition-failed`, async (t) => {
    const { client, session } = await start()
    client.faults.script(['lost-answer'], SINGLES)
    const song = new Song('Nico', 'Afraid', 1970)
    session.create(song)
    t.like(await resultOf(session, ONE_CALL), { outcome: 'unknown' })
    session.discard(song)
    session.create(song)
    t.like(await resultOf(session), { outcome: 'condition-failed' })
  })
}
