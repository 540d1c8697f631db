import test from 'ava'
import { type Joining, joinInFlight, joinPending } from '#src/pending/join-operations.js'
import { deleteOf, putOf } from '../fixtures/sealed.js'

const entity = {}
const other = {}
const operations = {
  'put of e': putOf('a', entity),
  'put of another': putOf('a', other),
  'delete of e': deleteOf('a', entity),
  'delete of another': deleteOf('a', other),
  'delete by key': deleteOf('a'),
}
type Name = keyof typeof operations
type Verdict = Joining['verdict']

/** [what is there, what comes in, verdict while it waits, verdict while it is in flight] */
const ROWS: readonly (readonly [Name, Name, Verdict, Verdict])[] = [
  ['put of e', 'put of e', 'no-change', 'add'],
  ['put of e', 'put of another', 'conflict', 'conflict'],
  ['put of e', 'delete of e', 'conflict', 'add'],
  ['put of e', 'delete of another', 'conflict', 'conflict'],
  ['put of e', 'delete by key', 'conflict', 'conflict'],
  ['delete of e', 'put of e', 'conflict', 'add'],
  ['delete of e', 'put of another', 'conflict', 'conflict'],
  ['delete of e', 'delete of e', 'no-change', 'add'],
  ['delete of e', 'delete of another', 'no-change', 'no-change'],
  ['delete of e', 'delete by key', 'no-change', 'no-change'],
  ['delete by key', 'put of e', 'conflict', 'conflict'],
  ['delete by key', 'delete of e', 'no-change', 'no-change'],
  ['delete by key', 'delete by key', 'no-change', 'no-change'],
]

for (const [there, incoming, waiting, inFlight] of ROWS) {
  test(`${there}, then ${incoming}: ${waiting} while it waits, ${inFlight} while it is in flight`, (t) => {
    t.is(joinPending(operations[there], operations[incoming]).verdict, waiting)
    t.is(joinInFlight(operations[there], operations[incoming]).verdict, inFlight)
  })
}

test('a conflict tells what was there', (t) => {
  t.deepEqual(joinPending(operations['put of e'], operations['delete by key']), {
    verdict: 'conflict',
    existing: operations['put of e'],
  })
})
