import { CallbackError } from '@sluice/core'
import test from 'ava'
import { identify } from '#src/identity/identity.js'
import type { PutOperation } from '#src/pending/operation.js'
import { assignVersion } from '#src/settle/assign-version.js'
import { putOf } from '../fixtures/sealed.js'
import { Draft, Drafts } from '../fixtures/versioned.js'

const { schema } = Drafts
const identity = identify({ name: 'Drafts', key: schema.key }, { id: { S: 'a' } })
const versioned = (entity: object): PutOperation => ({ ...putOf('a', entity), schema, identity })

test('the version is assigned, also none', (t) => {
  const draft = new Draft('a', 'x', 1)
  t.is(assignVersion(versioned(draft), 2), undefined)
  t.deepEqual(draft, new Draft('a', 'x', 2))
  t.is(assignVersion(versioned(draft), undefined), undefined)
  t.deepEqual(draft, new Draft('a', 'x', undefined))
})

test('a class without a version has nothing assigned', (t) => {
  const entity = Object.freeze({})
  t.is(assignVersion(putOf('a', entity), 2), undefined)
})

test('a frozen entity and a setter that throws are told with the cause, without the version', (t) => {
  const cause = new Error('no')
  const refusing = Object.defineProperty(new Draft('a'), 'rev', {
    get: () => undefined,
    set: () => {
      throw cause
    },
  })
  for (const entity of [Object.freeze(new Draft('a', 'x', 41)), refusing]) {
    const error = assignVersion(versioned(entity), 42)
    t.true(error instanceof CallbackError)
    t.is(error?.callback, 'Draft.rev')
    t.false(error?.message.includes('42'))
    t.truthy(error?.cause)
  }
  t.is(assignVersion(versioned(refusing), 42)?.cause, cause)
})
