import test from 'ava'
import { HotKeys } from '#src/send/pace/hot-keys.js'
import { startWork, type Work } from '#src/send/work.js'
import { sealedPutBy } from '../../fixtures/sealed.js'

const by = (artist: string, count = 1): Work[] =>
  Array.from({ length: count }, (_, i) => startWork(sealedPutBy(artist, `${i}`)))

const noteEnded = (keys: HotKeys, now: number, accepted: readonly Work[], refused: readonly Work[]): boolean =>
  keys.noteEnded(now, [...accepted, ...refused], { accepted, refused })

test('a key that is refused twice while others are accepted is hot, and no sign of the table', (t) => {
  const keys = new HotKeys()
  const [work] = by('hot')
  t.false(noteEnded(keys, 0, by('a', 20), by('hot', 5)))
  t.is(keys.of(work!), undefined)
  t.false(noteEnded(keys, 5, by('b', 20), by('hot', 5)))
  t.not(keys.of(work!), undefined)
  t.is(keys.of(by('a')[0]!), undefined)
})

test('refusals of several keys are a sign of the table, and make earlier suspicions void', (t) => {
  const keys = new HotKeys()
  t.false(noteEnded(keys, 0, by('a', 20), by('hot', 5)))
  t.true(noteEnded(keys, 1, by('a', 20), [...by('hot', 4), ...by('b')]))
  t.false(noteEnded(keys, 2, by('a', 20), by('hot', 5)))
  t.is(keys.of(by('hot')[0]!), undefined)
})

test('a single one handed back, or one key alone in its call, is a sign of the table', (t) => {
  const keys = new HotKeys()
  for (const now of [0, 1, 2]) {
    t.true(noteEnded(keys, now, by('a', 24), by('hot')))
    t.true(noteEnded(keys, now, by('hot', 20), by('hot', 5)))
    t.true(noteEnded(keys, now, [], by('hot', 25)))
  }
  t.is(keys.of(by('hot')[0]!), undefined)
})

test('what is refused of hot keys only is no sign of the table any more, also where all of a call is', (t) => {
  const keys = new HotKeys()
  for (const now of [0, 1]) noteEnded(keys, now, by('a', 20), by('hot', 5))
  t.false(noteEnded(keys, 2, [], by('hot', 25)))
  t.true(noteEnded(keys, 3, [], [...by('hot', 20), ...by('a', 5)]))
})

test('a hot key has a level of its own', (t) => {
  const keys = new HotKeys()
  for (const now of [0, 1]) noteEnded(keys, now, by('a', 20), by('hot', 5))
  const works = by('hot', 25)
  const key = keys.of(works[0]!)!
  for (const work of works) keys.noteSent(1, work)
  t.true(key.sendableAt(1, 25) > 45)
  noteEnded(keys, 2, works, [])
  t.true(key.sendableAt(2, 25) > 45)
})

test('what failed for another reason is no longer under way to a hot key', (t) => {
  const keys = new HotKeys()
  for (const now of [0, 1]) noteEnded(keys, now, by('a', 20), by('hot', 5))
  const works = by('hot', 25)
  const key = keys.of(works[0]!)!
  for (let now = 1_000; now < 2_000; now += 100) {
    for (const work of works) keys.noteSent(now, work)
    keys.noteEnded(now, works, { accepted: [], refused: [] })
  }
  noteEnded(keys, 2_000, [], works)
  t.true(key.sendableAt(2_000, 25) <= 2_025)
})
