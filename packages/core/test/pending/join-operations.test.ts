import { defineEntity, schemaOf } from '@sluice/core'
import test from 'ava'
import { allOf } from '#src/expressions/all-of.js'
import { attributeIs } from '#src/expressions/attribute-is.js'
import { attributeMissing } from '#src/expressions/attribute-missing.js'
import { type Joining, joinInFlight, joinPending } from '#src/pending/join-operations.js'
import type { PendingOperation } from '#src/pending/operation.js'
import { checkOf, deleteOf, putOf } from '../fixtures/sealed.js'

const entity = {}
const other = {}
const old = attributeIs('year', { N: '1968' })
const sameAsOld = attributeIs('year', { N: '1968.0' })
const unreleased = attributeMissing('year')

class Counted {
  id!: string
  rev?: number
}
defineEntity(Counted, {
  ...{ table: 'T', partitionKey: 'id', version: 'rev' },
  attributes: { id: 'string', rev: 'number' },
})
const versioned = { schema: schemaOf(Counted) }

const operations = {
  'put of e': putOf('a', entity),
  'put of another': putOf('a', other),
  'create of e': putOf('a', entity, { create: true }),
  'create of another': putOf('a', other, { create: true }),
  'put of e if old': putOf('a', entity, { condition: old }),
  'put of e if old, in other words': putOf('a', entity, { condition: sameAsOld }),
  'put of e if unreleased': putOf('a', entity, { condition: unreleased }),
  'delete of e': deleteOf('a', entity),
  'delete of another': deleteOf('a', other),
  'delete by key': deleteOf('a'),
  'delete by key if old': deleteOf('a', undefined, { condition: old }),
  'delete by key if unreleased': deleteOf('a', undefined, { condition: unreleased }),
  'delete of versioned e': deleteOf('a', entity, versioned),
  'delete of another versioned': deleteOf('a', other, versioned),
  'delete of versioned by key': deleteOf('a', undefined, versioned),
} satisfies Record<string, PendingOperation>
type Name = keyof typeof operations
type Verdict = Joining['verdict']

/** [what is there, what comes in, verdict while it waits, verdict while it is in flight] */
const ROWS: readonly (readonly [Name, Name, Verdict, Verdict])[] = [
  ['put of e', 'put of e', 'no-change', 'add'],
  ['put of e', 'put of another', 'conflict', 'conflict'],
  ['put of e', 'create of e', 'conflict', 'add'],
  ['put of e', 'create of another', 'conflict', 'conflict'],
  ['put of e', 'put of e if old', 'conflict', 'add'],
  ['put of e', 'delete of e', 'conflict', 'add'],
  ['put of e', 'delete of another', 'conflict', 'conflict'],
  ['put of e', 'delete by key', 'conflict', 'conflict'],
  ['create of e', 'create of e', 'no-change', 'add'],
  ['create of e', 'put of e', 'no-change', 'add'],
  ['create of e', 'put of e if old', 'conflict', 'add'],
  ['create of e', 'put of another', 'conflict', 'conflict'],
  ['create of e', 'create of another', 'conflict', 'conflict'],
  ['create of e', 'delete of e', 'conflict', 'add'],
  ['put of e if old', 'put of e if old, in other words', 'no-change', 'add'],
  ['put of e if old', 'put of e if unreleased', 'conflict', 'add'],
  ['put of e if old', 'put of e', 'conflict', 'add'],
  ['put of e if old', 'create of e', 'conflict', 'add'],
  ['delete of e', 'put of e', 'conflict', 'add'],
  ['delete of e', 'create of e', 'conflict', 'add'],
  ['delete of e', 'put of another', 'conflict', 'conflict'],
  ['delete of e', 'delete of e', 'no-change', 'add'],
  ['delete of e', 'delete of another', 'no-change', 'no-change'],
  ['delete of e', 'delete by key', 'no-change', 'no-change'],
  ['delete by key', 'put of e', 'conflict', 'conflict'],
  ['delete by key', 'delete of e', 'no-change', 'no-change'],
  ['delete by key', 'delete by key', 'no-change', 'no-change'],
  ['delete by key', 'delete by key if old', 'conflict', 'conflict'],
  ['delete by key if old', 'delete by key', 'conflict', 'conflict'],
  ['delete by key if old', 'delete by key if old', 'no-change', 'no-change'],
  ['delete by key if old', 'delete by key if unreleased', 'conflict', 'conflict'],
  ['delete of versioned e', 'delete of versioned e', 'no-change', 'add'],
  ['delete of versioned e', 'delete of another versioned', 'conflict', 'conflict'],
  ['delete of versioned e', 'delete of versioned by key', 'conflict', 'conflict'],
  ['delete of versioned by key', 'delete of versioned by key', 'no-change', 'no-change'],
]

for (const [there, incoming, waiting, inFlight] of ROWS) {
  test(`${there}, then ${incoming}: ${waiting} while it waits, ${inFlight} while it is in flight`, (t) => {
    t.is(joinPending(operations[there], operations[incoming]).verdict, waiting)
    t.is(joinInFlight(operations[there], operations[incoming]).verdict, inFlight)
  })
}

test('a conflict tells what was there and what came', (t) => {
  t.deepEqual(joinPending(operations['put of e'], operations['delete by key']), {
    verdict: 'conflict',
    existing: operations['put of e'],
    incoming: operations['delete by key'],
  })
})

for (const name of ['put of e', 'create of e', 'put of e if old', 'delete of e', 'delete by key if old'] as const) {
  test(`a check joins a ${name} in either order`, (t) => {
    const joined = { verdict: 'join', operation: { ...operations[name], check: unreleased } } as const
    t.deepEqual(joinPending(operations[name], checkOf('a', unreleased)), joined)
    t.deepEqual(joinPending(checkOf('a', unreleased), operations[name]), joined)
  })

  test(`a check and a ${name} in flight leave each other alone`, (t) => {
    t.is(joinInFlight(operations[name], checkOf('a', unreleased)).verdict, 'add')
    t.is(joinInFlight(checkOf('a', unreleased), operations[name]).verdict, 'add')
  })
}

test('of two checks both must hold', (t) => {
  t.deepEqual(joinPending(checkOf('a', old), checkOf('a', unreleased)), {
    verdict: 'join',
    operation: checkOf('a', allOf(old, unreleased)),
  })
  t.deepEqual(joinPending(checkOf('a', old), checkOf('a', sameAsOld)), {
    verdict: 'join',
    operation: checkOf('a', old),
  })
})

test('a write that joined a check meets the same write as before', (t) => {
  const joined = { ...operations['put of e if old'], check: unreleased }
  t.is(joinPending(joined, operations['put of e if old']).verdict, 'no-change')
  t.is(joinPending(joined, operations['put of e']).verdict, 'conflict')
})

test('the stored item is wanted as soon as one of two calls wants it', (t) => {
  const wanting = putOf('a', entity, { returnStored: true })
  t.deepEqual(joinPending(operations['put of e'], wanting), { verdict: 'join', operation: wanting })
  t.is(joinPending(wanting, operations['put of e']).verdict, 'no-change')
})
