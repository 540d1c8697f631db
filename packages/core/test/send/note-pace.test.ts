import test from 'ava'
import { noteAnswered, noteFailed } from '#src/send/note-pace.js'
import { sealedPut, sealedPutBy, sealedPutIn } from '../fixtures/sealed.js'
import { startedRun } from '../fixtures/started-run.js'

test('tables of which something was refused are to be left alone, others are not', (t) => {
  const { run, works, carry } = startedRun([sealedPut('a'), sealedPutIn('Books', 'a'), sealedPut('b')])
  t.deepEqual(noteAnswered(run, carry(), new Set([works[2]!])), ['Music'])
})

test('where a table has a pace, that says how long to wait, unless nothing at all was accepted', (t) => {
  const { run, works, carry } = startedRun([sealedPut('a'), sealedPut('b')], { initialWcu: 10_000 })
  const call = carry()
  t.deepEqual(noteAnswered(run, call, new Set([works[1]!])), [])
  t.deepEqual(noteAnswered(run, call, new Set(works)), ['Music'])
})

test('refusals of a hot key pause that key: calls side by side once, the next ones for longer', async (t) => {
  const hot = Array.from({ length: 20 }, (_, i) => sealedPutBy('hot', `${i}`))
  const { run, works, clock, carry } = startedRun([...hot, sealedPutBy('a', 'b')])
  const call = carry()
  const refused = new Set(works.slice(0, 20))
  const pace = run.queue.pace('Music')
  t.deepEqual(noteAnswered(run, call, refused), ['Music'])
  t.deepEqual(noteAnswered(run, call, refused), [])
  const key = pace.hotKeys.of(works[0]!)!
  t.like(key, { failures: 1, readyAt: 50 })
  noteAnswered(run, call, refused)
  t.like(key, { failures: 1, readyAt: 50 })
  await clock.advance(60)
  noteAnswered(run, call, refused)
  t.like(key, { failures: 2, readyAt: 160 })
  noteAnswered(run, call, new Set())
  t.is(key.failures, 0)
})

test('a call that failed for another reason is not under way any more', (t) => {
  const { run, carry } = startedRun([sealedPut('a')], { initialWcu: 1_000 })
  const call = carry()
  t.not(run.queue.pace('Music').holdsUntil, undefined)
  noteFailed(run, call)
  t.is(run.queue.pace('Music').holdsUntil, undefined)
})
