import test from 'ava'
import { Bell } from '#src/send/bell.js'

test('a ring wakes whoever waits', async (t) => {
  const bell = new Bell()
  const waiting = bell.rung()
  bell.ring()
  await t.notThrowsAsync(waiting)
})

test('a ring while nobody waits is not missed, and counts once', async (t) => {
  const bell = new Bell()
  bell.ring()
  bell.ring()
  await bell.rung()
  const second = bell.rung().then(() => 'second')
  t.is(await Promise.race([second, Promise.resolve('still waiting')]), 'still waiting')
  bell.ring()
  t.is(await second, 'second')
})
