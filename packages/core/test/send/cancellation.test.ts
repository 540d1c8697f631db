import test from 'ava'
import { Cancellation } from '#src/send/cancellation.js'

const NEVER = new Promise<never>(() => undefined)

test('gives what a promise brings while nobody cancels', async (t) => {
  const cancellation = new Cancellation()
  const failure = new Error('of the call')
  t.is(await cancellation.guard(Promise.resolve(1)), 1)
  t.is(await t.throwsAsync(cancellation.guard(Promise.reject(failure))), failure)
  t.false(cancellation.hasCome)
})

test('rejects all that is under way when it comes, as the SDK does', async (t) => {
  const cancellation = new Cancellation()
  const guarded = [cancellation.guard(NEVER), cancellation.guard(NEVER)]
  cancellation.come()
  for (const one of guarded) await t.throwsAsync(one, { name: 'AbortError' })
  t.true(cancellation.hasCome)
})

test('rejects what begins afterwards, whatever that brings', async (t) => {
  const cancellation = new Cancellation()
  cancellation.come()
  await t.throwsAsync(cancellation.guard(Promise.resolve(1)), { name: 'AbortError' })
  await t.throwsAsync(cancellation.guard(Promise.reject(new Error('of the call'))), { name: 'AbortError' })
})
