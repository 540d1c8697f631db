import { type CallbackError, type FlushReport, schemaOf } from '@sluice/core'
import test from 'ava'
import { HookGuard } from '#src/hooks/hook-guard.js'
import { runAfterHooks } from '#src/hooks/run-after-hooks.js'
import type { HookLists } from '#src/schema/entity-hooks.js'
import type { SealedOperation } from '#src/seal/sealed-operation.js'
import { type Outcome, startWork, type Work } from '#src/send/work.js'
import { reportOf } from '../fixtures/ended.js'
import { sealedDelete, sealedPut } from '../fixtures/sealed.js'
import { Song } from '../fixtures/song.js'

function report(): FlushReport {
  return reportOf([])
}

function ended(sealed: SealedOperation, outcome: Outcome, hooks: Partial<HookLists>): Work {
  const schema = { ...schemaOf(Song), hooks: { beforeSave: [], afterSave: [], afterRemove: [], ...hooks } }
  const operation = { ...sealed.operation, schema }
  return { ...startWork({ ...sealed, operation } as SealedOperation), outcome }
}

for (const outcome of [
  'unchanged',
  'condition-failed',
  'rejected',
  'unprocessed',
  'not-sent',
  'unknown',
] as const satisfies Outcome[]) {
  test(`what ended ${outcome} has no after-hook`, (t) => {
    const work = ended(sealedPut('a'), outcome, { afterSave: [() => t.fail()] })
    const guard = new HookGuard()
    t.is(runAfterHooks([work], report(), { guard, afterFlush: undefined, errors: [] }), undefined)
  })
}

test('a delete by key has no entity and so no hook', (t) => {
  const work = ended(sealedDelete('a'), 'written', { afterRemove: [() => t.fail()], afterSave: [() => t.fail()] })
  const guard = new HookGuard()
  t.is(runAfterHooks([work], report(), { guard, afterFlush: undefined, errors: [] }), undefined)
})

test('there is something to wait for only where a hook returned a promise, and it never rejects', async (t) => {
  const errors: CallbackError[] = []
  const guard = new HookGuard()
  const silent = ended(sealedPut('a'), 'written', { afterSave: [() => 1] })
  t.is(runAfterHooks([silent], report(), { guard, afterFlush: () => undefined, errors }), undefined)
  const cause = new Error('no')
  const rejecting = ended(sealedPut('b'), 'written', { afterSave: [() => Promise.reject(cause)] })
  await runAfterHooks([silent, rejecting], report(), { guard, afterFlush: undefined, errors })
  t.deepEqual(
    errors.map((error) => [error.callback, error.cause]),
    [['afterSave of Song', cause]],
  )
})
