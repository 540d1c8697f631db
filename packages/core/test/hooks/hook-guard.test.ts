import { FlushInHookError } from '@sluice/core'
import test from 'ava'
import { HookGuard } from '#src/hooks/hook-guard.js'

test('a flush is refused while a hook runs, naming it, and not before or after', (t) => {
  const guard = new HookGuard()
  t.notThrows(() => guard.refuseFlush())
  const result = guard.run('beforeFlush', () => {
    t.is(t.throws(() => guard.refuseFlush(), { instanceOf: FlushInHookError }).hook, 'beforeFlush')
    return 1
  })
  t.is(result, 1)
  t.notThrows(() => guard.refuseFlush())
})

test('a hook that throws has ended too', (t) => {
  const guard = new HookGuard()
  t.throws(
    () =>
      guard.run('beforeFlush', () => {
        throw new RangeError('no')
      }),
    { instanceOf: RangeError },
  )
  t.notThrows(() => guard.refuseFlush())
})
