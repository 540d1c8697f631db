import test from 'ava'
import { PacedLevel } from '#src/send/pace/paced-level.js'

const near = (value: number, expected: number): boolean => Math.abs(value - expected) < 1e-3

test('without a pace there is always enough', (t) => {
  const level = new PacedLevel()
  t.false(level.isPaced)
  level.noteSent(0, 1_000_000)
  t.is(level.at(0), Number.POSITIVE_INFINITY)
  t.is(level.readyAt(5, 25), 5)
})

test('at one unit a millisecond, calls of 25 follow each other by 25 ms', (t) => {
  const level = new PacedLevel({ initial: 1 })
  t.is(level.readyAt(0, 25), 0)
  level.noteSent(0, 25)
  t.true(near(level.readyAt(0, 25), 25))
  t.true(near(level.readyAt(10, 25), 25))
  level.noteSent(25, 25)
  t.true(near(level.readyAt(25, 25), 50))
})

test('a smaller call has to wait for less', (t) => {
  const level = new PacedLevel({ initial: 1 })
  level.noteSent(0, 25)
  t.true(near(level.readyAt(0, 5), 5))
})

test('a refusal empties it, but for what is under way', (t) => {
  const level = new PacedLevel({ initial: 1 })
  level.noteSent(0, 25)
  level.noteSent(1_000, 25)
  level.noteEnded(1_010, { units: 25, accepted: 5, refused: 20 })
  t.true(near(level.at(1_010), -25))
})

test('what failed for another reason has cost nothing', (t) => {
  const level = new PacedLevel({ initial: 1 })
  level.noteSent(0, 25)
  level.noteEnded(0, { units: 25, accepted: 0, refused: 0 })
  t.true(near(level.at(0), 25))
})

test('of idle time no more than a tenth of a second is saved up', (t) => {
  const level = new PacedLevel({ initial: 1 })
  level.noteSent(0, 25)
  level.noteEnded(5, { units: 25, accepted: 25, refused: 0 })
  t.true(level.at(60_000) <= 101)
  t.true(level.at(60_000) >= 99)
})

test('a call larger than a tenth of a second brings is still sent in the end', (t) => {
  const level = new PacedLevel({ initial: 1 })
  for (let i = 0; i < 30; i++) level.noteSent(0, 10_000)
  level.noteEnded(0, { units: 300_000, accepted: 0, refused: 300_000 })
  const at = level.readyAt(0, 9_000)
  t.true(near(at, 9_000))
  t.true(level.at(at) >= 9_000)
})
