import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import test from 'ava'
import { openChannel } from '#src/diagnostics/open-channel.js'

test.serial('an event is built only if somebody listens, once for all', (t) => {
  const { tell, isHeard } = openChannel<{ readonly n: number }>('sluice:wait', ({ n }) => String(n))
  let built = 0
  const build = () => ({ n: ++built })
  t.false(isHeard())
  tell(build)
  t.is(built, 0)

  const heard: unknown[] = []
  const onEvent = (event: unknown): void => {
    heard.push(event)
  }
  const onEventToo = (event: unknown): void => {
    heard.push(event)
  }
  subscribe('sluice:wait', onEvent)
  subscribe('sluice:wait', onEventToo)
  t.true(isHeard())
  tell(build)
  t.deepEqual(heard, [{ n: 1 }, { n: 1 }])

  unsubscribe('sluice:wait', onEvent)
  unsubscribe('sluice:wait', onEventToo)
  tell(build)
  t.is(built, 1)
})
