import { CallbackError, type Session } from '@sluice/core'
import test from 'ava'
import { BOTH_KINDS, startSessions } from '../fixtures/both-kinds.js'
import { itemsOf } from '../fixtures/items-of.js'
import { putRaw } from '../fixtures/put-raw.js'
import { Draft, Drafts, Page, Pages } from '../fixtures/versioned.js'

const KEY = { id: 'a' }
const failing = async (session: Session) => (await session.flush({ throwOnFailure: false })).failures

for (const [kind, wrap] of Object.entries(BOTH_KINDS)) {
  const start = () => startSessions(wrap, Drafts, Pages)

  test(`${kind}: the version is in the item, and assigned to the entity when it is written`, async (t) => {
    const { client, open } = await start()
    const [session, draft] = [open(), new Draft('a', 'x')]
    session.save(draft)
    const flushing = session.flush()
    t.is(draft.rev, undefined)
    await flushing
    t.is(draft.rev, 1)
    draft.text = 'y'
    session.save(draft)
    await session.flush()
    t.is(draft.rev, 2)
    t.deepEqual(await itemsOf(client, 'Drafts'), [{ id: { S: 'a' }, text: { S: 'y' }, v: { N: '2' } }])
  })

  test(`${kind}: a token is new with each write`, async (t) => {
    const { open } = await start()
    const [session, page] = [open(), new Page('a', 'x')]
    const tokens = new Set<string | undefined>()
    for (let turn = 0; turn < 3; turn++) {
      session.save(page)
      await session.flush()
      tokens.add(page.tag)
    }
    t.is(tokens.size, 3)
    for (const token of tokens) t.regex(token ?? '', /^[0-9a-f-]{36}$/)
    const loaded = await open().get(Pages, KEY)
    t.is(loaded?.tag, page.tag)
  })

  test(`${kind}: a stale write ends condition-failed, its entity keeps the version that it had`, async (t) => {
    const { open } = await start()
    const [mine, theirs] = [open(), open()]
    mine.save(new Draft('a', 'x'))
    await mine.flush()
    const stale = (await theirs.get(Drafts, KEY))!
    const fresh = (await mine.get(Drafts, KEY))!
    fresh.text = 'mine'
    mine.save(fresh)
    await mine.flush()
    stale.text = 'theirs'
    theirs.save(stale, { returnStored: true })
    const [result] = await failing(theirs)
    t.like(result, { outcome: 'condition-failed', code: 'CONDITION_FAILED' })
    t.regex(result?.reason ?? '', /another version than the entity: discard it, and read it anew/)
    t.deepEqual(result?.stored, new Draft('a', 'mine', 2))
    t.is(stale.rev, 1)
    // the remedy; without the first half `get` gives the instance that is pending, as it is
    theirs.discard(stale)
    const anew = (await theirs.get(Drafts, KEY, { refresh: true }))!
    t.is(anew, stale)
    t.is(anew.rev, 2)
    anew.text = 'theirs'
    theirs.save(anew)
    t.true((await theirs.flush()).ok)
  })

  test(`${kind}: a version where there is no item, and none where there is one, are told as that`, async (t) => {
    const { open } = await start()
    const [mine, theirs] = [open(), open()]
    const zero = new Draft('a', 'x', 0)
    mine.save(zero)
    const [gone] = await failing(mine)
    t.is(gone?.outcome, 'condition-failed')
    t.regex(
      gone?.reason ?? '',
      /no item with its key, but the entity has a version: discard it, and `create` it if it is new/,
    )
    mine.discard(zero)
    mine.create(zero)
    await mine.flush()
    t.is(zero.rev, 1)
    theirs.save(new Draft('a', 'y'))
    const [there] = await failing(theirs)
    t.regex(
      there?.reason ?? '',
      /an item with its key already, and the entity has no version: discard it, and read it anew/,
    )
    theirs.discard(Drafts, KEY)
    theirs.remove(new Draft('b', 'x', 3))
    t.regex((await failing(theirs))[0]?.reason ?? '', /no item with its key, but the entity has a version: discard it/)
  })

  test(`${kind}: of two that write an item without a version one succeeds`, async (t) => {
    const { client, open } = await start()
    await putRaw(client, { id: { S: 'a' }, text: { S: 'old' } }, 'Drafts')
    const [mine, theirs] = [open(), open()]
    mine.save(Object.assign((await mine.get(Drafts, KEY))!, { text: 'mine' }))
    theirs.save(Object.assign((await theirs.get(Drafts, KEY))!, { text: 'theirs' }))
    await mine.flush()
    t.like(await failing(theirs), [{ outcome: 'condition-failed' }])
  })

  test(`${kind}: an entity that changed meanwhile gets its version, and nothing else changes`, async (t) => {
    const { open } = await start()
    const [session, draft] = [open(), new Draft('a', 'x')]
    session.save(draft)
    const flushing = session.flush()
    draft.text = 'y'
    session.save(draft)
    await flushing
    t.deepEqual(draft, new Draft('a', 'y', 1))
    t.true(session.isPending(draft))
    await session.flush()
    t.deepEqual(draft, new Draft('a', 'y', 2))
  })

  test(`${kind}: a removal expects the version, and leaves the entity without one`, async (t) => {
    const { client, open } = await start()
    const [session, draft] = [open(), new Draft('a', 'x')]
    session.save(draft)
    await session.flush()
    const stale = open()
    stale.remove(new Draft('a', 'x', 7))
    t.like(await failing(stale), [{ outcome: 'condition-failed', kind: 'delete' }])
    session.remove(draft)
    await session.flush()
    t.is(draft.rev, undefined)
    t.deepEqual(await itemsOf(client, 'Drafts'), [])
    session.save(draft)
    await session.flush()
    t.is(draft.rev, 1)
  })

  test(`${kind}: a removal by key asks for no version`, async (t) => {
    const { client, open } = await start()
    const session = open()
    session.save(new Draft('a', 'x'))
    await session.flush()
    session.remove(Drafts, KEY)
    t.true((await session.flush({ mode: 'batch' })).ok)
    t.deepEqual(await itemsOf(client, 'Drafts'), [])
  })

  test(`${kind}: a frozen entity is written; that it can't take the version is told, and the next read is fresh`, async (t) => {
    const { open } = await start()
    const session = open()
    const frozen = Object.freeze(new Draft('a', 'x'))
    session.save(frozen)
    const report = await session.flush()
    t.true(report.ok)
    t.is(report.callbackErrors.length, 1)
    const [error] = report.callbackErrors
    t.true(error instanceof CallbackError)
    t.is(error?.callback, 'Draft.rev')
    t.regex(error?.message ?? '', /^Draft \{ id: "a" \} is written, but `rev` can't be assigned its new version: load/)
    const read = await session.get(Drafts, KEY)
    t.deepEqual(read, new Draft('a', 'x', 1))
  })

  test(`${kind}: what was written counts as unchanged for a later read`, async (t) => {
    const { client, open } = await start()
    const [session, draft] = [open(), new Draft('a', 'x')]
    session.save(draft)
    await session.flush()
    await putRaw(client, { id: { S: 'a' }, text: { S: 'z' }, v: { N: '2' } }, 'Drafts')
    t.is(await session.get(Drafts, KEY, { consistent: true }), draft)
    t.deepEqual(draft, new Draft('a', 'z', 2))
  })
}
