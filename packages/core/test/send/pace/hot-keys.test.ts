import test from 'ava'
import { HotKeys } from '#src/send/pace/hot-keys.js'
import { startWork, type Work } from '#src/send/work.js'
import { sealedPutBy } from '../../fixtures/sealed.js'

const by = (artist: string, count = 1): Work[] =>
  Array.from({ length: count }, (_, i) => startWork(sealedPutBy(artist, `${i}`)))

test('a key that is refused twice while others are accepted is hot, and no sign of the table', (t) => {
  const keys = new HotKeys()
  const [work] = by('hot')
  t.false(keys.noteEnded(0, by('a', 20), by('hot', 5)))
  t.is(keys.of(work!), undefined)
  t.false(keys.noteEnded(5, by('b', 20), by('hot', 5)))
  t.not(keys.of(work!), undefined)
  t.is(keys.of(by('a')[0]!), undefined)
})

test('refusals of several keys are a sign of the table, and make earlier suspicions void', (t) => {
  const keys = new HotKeys()
  t.false(keys.noteEnded(0, by('a', 20), by('hot', 5)))
  t.true(keys.noteEnded(1, by('a', 20), [...by('hot', 4), ...by('b')]))
  t.false(keys.noteEnded(2, by('a', 20), by('hot', 5)))
  t.is(keys.of(by('hot')[0]!), undefined)
})

test('a single one handed back, or one key alone in its call, is a sign of the table', (t) => {
  const keys = new HotKeys()
  for (const now of [0, 1, 2]) {
    t.true(keys.noteEnded(now, by('a', 24), by('hot')))
    t.true(keys.noteEnded(now, by('hot', 20), by('hot', 5)))
    t.true(keys.noteEnded(now, [], by('hot', 25)))
  }
  t.is(keys.of(by('hot')[0]!), undefined)
})

test('what is refused of hot keys only is no sign of the table any more, also where all of a call is', (t) => {
  const keys = new HotKeys()
  for (const now of [0, 1]) keys.noteEnded(now, by('a', 20), by('hot', 5))
  t.false(keys.noteEnded(2, [], by('hot', 25)))
  t.true(keys.noteEnded(3, [], [...by('hot', 20), ...by('a', 5)]))
})

test('a hot key has a level of its own', (t) => {
  const keys = new HotKeys()
  for (const now of [0, 1]) keys.noteEnded(now, by('a', 20), by('hot', 5))
  const works = by('hot', 25)
  const key = keys.of(works[0]!)!
  for (const work of works) keys.noteSent(1, work)
  t.true(key.sendableAt(1, 25) > 45)
  keys.noteEnded(2, works, [])
  t.true(key.sendableAt(2, 25) > 45)
})
