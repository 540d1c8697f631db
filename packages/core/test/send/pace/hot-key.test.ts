import test from 'ava'
import { HotKey } from '#src/send/pace/hot-key.js'

test('it begins with what a partition takes, 1,000 units a second, and never asks for more', (t) => {
  const key = new HotKey('Music/1:x', undefined)
  for (let now = 0; now < 5_000; now += 25) {
    key.level.noteSent(now, 25)
    key.level.noteEnded(now, { units: 25, accepted: 25, refused: 0 })
  }
  t.true(Math.abs(key.sendableAt(4_975, 25) - 5_000) < 0.01)
})

test('after a refusal it also waits out its pause', (t) => {
  const key = new HotKey('Music/1:x', undefined)
  key.readyAt = 400
  t.is(key.sendableAt(0, 1), 400)
})
