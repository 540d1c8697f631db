import test from 'ava'
import { RateCap } from '#src/send/pace/rate-cap.js'

test('the first call goes at once, each one after it when the one before is paid for', (t) => {
  const cap = new RateCap(1_000)
  t.true(cap.freeAt <= 0)
  cap.noteSent(0, 25)
  t.is(cap.freeAt, 25)
  cap.noteSent(25, 100)
  t.is(cap.freeAt, 125)
})

test('idle time saves nothing up', (t) => {
  const cap = new RateCap(1_000)
  cap.noteSent(0, 25)
  cap.noteSent(10_000, 25)
  t.is(cap.freeAt, 10_025)
})

test('what is sent too early is paid for too', (t) => {
  const cap = new RateCap(1_000)
  cap.noteSent(0, 25)
  cap.noteSent(0, 25)
  t.is(cap.freeAt, 50)
})
