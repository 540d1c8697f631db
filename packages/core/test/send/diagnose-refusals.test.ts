import test from 'ava'
import { diagnoseRefusals } from '#src/send/diagnose-refusals.js'
import { type OperationFailure, type Outcome, startWork, type Work } from '#src/send/work.js'
import { sealedPut, sealedPutIn } from '../fixtures/sealed.js'

const refused: OperationFailure = Object.freeze({ code: 'SERVICE_REFUSED', reason: 'refused' })

function ended(table: string, outcome: Outcome, failure: OperationFailure | undefined): Work {
  return { ...startWork(sealedPutIn(table, 'a')), outcome, failure }
}

test('each table with refused operations is asked once, and its key is added to what is said of them', async (t) => {
  const works = [
    ended('Music', 'rejected', refused),
    ended('Books', 'rejected', refused),
    ended('Music', 'rejected', refused),
  ]
  const asked: string[] = []
  await diagnoseRefusals(works, async (table) => {
    asked.push(table)
    return `${table.toLowerCase()} (S)`
  })
  t.deepEqual(asked, ['Music', 'Books'])
  t.deepEqual(
    works.map(({ failure }) => failure?.reason),
    [
      'refused; table Music has the key music (S)',
      'refused; table Books has the key books (S)',
      'refused; table Music has the key music (S)',
    ],
  )
})

test('what is written, in doubt or refused for its credentials is no reason to ask', async (t) => {
  const works = [
    startWork(sealedPut('a')),
    ended('Music', 'written', undefined),
    ended('Music', 'unknown', { ...refused, code: 'IN_DOUBT' }),
    ended('Music', 'rejected', { ...refused, code: 'CREDENTIALS' }),
  ]
  await diagnoseRefusals(works, () => Promise.reject(new Error('asked')))
  t.is(works[3]?.failure?.reason, 'refused')
})

test('a table that can not be described changes nothing', async (t) => {
  const works = [ended('Music', 'rejected', refused)]
  await diagnoseRefusals(works, async () => undefined)
  t.is(works[0]?.failure, refused)
})
