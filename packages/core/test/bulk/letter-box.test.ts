import type { DeadLetter } from '@sluice/core/bulk'
import test from 'ava'
import { LetterBox } from '#src/bulk/letter-box.js'

const letter = (className: string): DeadLetter => ({
  version: 1,
  kind: 'put',
  className,
  table: 'Music',
  key: undefined,
  outcome: 'invalid',
  code: 'SEAL_FAILED',
  reason: `of ${className}`,
  element: 0,
})

test('counts letters by what was wrong, with the first reason, a hundred groups at most', async (t) => {
  const stored: DeadLetter[] = []
  const box = new LetterBox({
    write: async (one) => {
      stored.push(one)
    },
  })
  const onError = (error: unknown): void => t.fail(String(error))
  for (let i = 0; i < 150; i++) box.put(letter(`Class${i}`), () => undefined, onError)
  box.put({ ...letter('Class0'), reason: 'another' }, () => undefined, onError)
  await box.close()
  t.is(stored.length, 151)
  t.is(box.stored, 151)
  t.is(box.refusals.length, 100)
  t.like(box.refusals[0], { className: 'Class0', letters: 2, reason: 'of Class0' })
})
