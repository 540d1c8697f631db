import test from 'ava'
import type { KeptState } from '#src/send/transaction/kept-state.js'
import { splitByKept } from '#src/send/transaction/split-by-kept.js'
import { startWork } from '#src/send/work.js'
import { sealedDelete, sealedPut } from '../../fixtures/sealed.js'

const kept = sealedPut('a')
const changed = { ...kept, image: sealedPut('a', { year: { N: '1971' } }).image }
const newer = sealedDelete('a')
const other = sealedPut('b')

const ROWS: readonly (readonly [KeptState['state'], Readonly<Record<string, string>>])[] = [
  ['written', { kept: 'covered', changed: 'rest', newer: 'rest', other: 'rest' }],
  ['ended', { kept: 'covered', changed: 'covered', newer: 'rest', other: 'rest' }],
  ['doubtful', { kept: 'covered', changed: 'covered', newer: 'held', other: 'rest' }],
  ['expired', { kept: 'covered', changed: 'covered', newer: 'rest', other: 'rest' }],
]

for (const [state, expected] of ROWS) {
  test(`${state}: where an operation goes`, (t) => {
    for (const [name, sealed] of Object.entries({ kept, changed, newer, other })) {
      const { rest, held } = splitByKept([sealed], { works: [startWork(kept)], state })
      const place = rest.includes(sealed) ? 'rest' : held.length > 0 ? 'held' : 'covered'
      t.is(place, expected[name] ?? '', name)
    }
  })
}

test('what is held has not been sent, and says why', (t) => {
  const { held } = splitByKept([newer], { works: [startWork(kept)], state: 'doubtful' })
  t.like(held, [{ sealed: newer, outcome: 'not-sent', attempts: 0, failure: { code: 'IN_DOUBT' } }])
})
