import test from 'ava'
import { forPending } from '#src/send/transaction/for-pending.js'
import { startWork } from '#src/send/work.js'
import { sealedDelete, sealedPut } from '../../fixtures/sealed.js'

const kept = startWork(sealedPut('a'))

test('what is pending with the same intent takes the place of what was sent', (t) => {
  const anew = { ...kept.sealed, operation: { ...kept.sealed.operation } } as typeof kept.sealed
  const [work] = forPending([kept], [anew])
  t.is(work?.sealed.operation, anew.operation)
  t.is(work?.sealed.image, kept.sealed.image)
})

test('what is itself pending, no longer pending or of another intent stays', (t) => {
  for (const sealed of [[kept.sealed], [], [sealedDelete('a')]]) t.is(forPending([kept], sealed)[0], kept)
})
