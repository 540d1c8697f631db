import type { EntityHandle } from '@sluice/core'
import test from 'ava'
import { codecOf } from '#src/codec/entity-codec.js'
import { allOf } from '#src/expressions/all-of.js'
import { attributeIs } from '#src/expressions/attribute-is.js'
import { attributeMissing } from '#src/expressions/attribute-missing.js'
import { identify } from '#src/identity/identity.js'
import type { PutOperation, WriteOperation } from '#src/pending/operation.js'
import { sealOperations } from '#src/seal/seal-operations.js'
import { Draft, Drafts, Page, Pages } from '../fixtures/versioned.js'

const NONE = { condition: undefined, returnStored: false }

function putOf({ schema }: EntityHandle, entity: object, asked: Partial<PutOperation> = {}): PutOperation {
  const identity = identify({ name: schema.table, key: schema.key }, { id: { S: 'a' } })
  return { ...NONE, kind: 'put', schema, identity, entity, create: false, ...asked }
}

function deleteOf({ schema }: EntityHandle, entity?: object): WriteOperation {
  const identity = identify({ name: schema.table, key: schema.key }, { id: { S: 'a' } })
  return { ...NONE, kind: 'delete', schema, identity, entity }
}

const seal = (operation: WriteOperation) => sealOperations([operation], (schema) => codecOf(schema))

function sealOne(operation: WriteOperation) {
  const [sealed] = seal(operation).sealed
  if (sealed === undefined || sealed.kind === 'check') throw new Error('it was not sealed')
  return sealed
}

test('an entity without a version expects none and leaves 1; the entity is not touched', (t) => {
  const draft = new Draft('a', 'x')
  const { image, version, condition } = sealOne(putOf(Drafts, draft))
  t.deepEqual(image.item, { id: { S: 'a' }, text: { S: 'x' }, v: { N: '1' } })
  t.deepEqual(version, { property: 'rev', from: undefined, to: 1 })
  t.deepEqual(condition, attributeMissing('v'))
  t.deepEqual(draft, new Draft('a', 'x'))
})

test('a number is expected as it is and counted up', (t) => {
  for (const rev of [0, 7, Number.MAX_SAFE_INTEGER - 1]) {
    const { image, version, condition } = sealOne(putOf(Drafts, new Draft('a', 'x', rev)))
    t.deepEqual(image.item.v, { N: String(rev + 1) })
    t.deepEqual(version, { property: 'rev', from: rev, to: rev + 1 })
    t.deepEqual(condition, attributeIs('v', { N: String(rev) }))
  }
})

test('a token is expected as it is and replaced by a new one, each time another', (t) => {
  const first = sealOne(putOf(Pages, new Page('a')))
  const token = first.image.item.tag?.S
  t.regex(token ?? '', /^[0-9a-f-]{36}$/)
  t.deepEqual(first.image.item, { id: { S: 'a' }, tag: { S: token } })
  t.deepEqual(first.condition, attributeMissing('tag'))
  const { image, version, condition } = sealOne(putOf(Pages, new Page('a', 'x', 'token 1')))
  const to = image.item.tag?.S
  t.regex(to ?? '', /^[0-9a-f-]{36}$/)
  t.not(to, token)
  t.deepEqual(version, { property: 'tag', from: 'token 1', to })
  t.deepEqual(condition, attributeIs('tag', { S: 'token 1' }))
})

test('a delete expects the version of its instance and leaves none; one by key expects nothing', (t) => {
  const { version, condition } = sealOne(deleteOf(Drafts, new Draft('a', 'x', 3)))
  t.deepEqual(version, { property: 'rev', from: 3, to: undefined })
  t.deepEqual(condition, attributeIs('v', { N: '3' }))
  t.like(sealOne(deleteOf(Drafts)), { version: undefined, condition: undefined })
})

test('a create expects no item, whatever version the entity has, and counts on', (t) => {
  for (const [rev, to] of [
    [undefined, 1],
    [3, 4],
  ] as const) {
    const { image, condition } = sealOne(putOf(Drafts, new Draft('a', 'x', rev), { create: true }))
    t.deepEqual(condition, attributeMissing('id'))
    t.deepEqual(image.item.v, { N: String(to) })
  }
})

test('what is asked by a version, an `if` and checks must all hold', (t) => {
  const [condition, check] = [attributeIs('text', { S: 'x' }), attributeMissing('lock')]
  const sealed = sealOne(putOf(Drafts, new Draft('a', 'x', 1), { condition, check }))
  t.deepEqual(sealed.condition, allOf(attributeIs('v', { N: '1' }), condition, check))
})

const BAD: readonly (readonly [EntityHandle, object, RegExp])[] = [
  [Drafts, { id: 'a', rev: null }, /^is the version and null, expected a number or undefined/],
  [Drafts, { id: 'a', rev: '1' }, /^is the version and a string, expected a number/],
  [Drafts, { id: 'a', rev: 1n }, /^is the version and a bigint, expected a number/],
  [Drafts, { id: 'a', rev: 1.5 }, /^is the version and no whole number/],
  [Drafts, { id: 'a', rev: -1 }, /^is the version and no whole number/],
  [Drafts, { id: 'a', rev: Number.NaN }, /^is the version and no whole number/],
  [Drafts, { id: 'a', rev: Number.POSITIVE_INFINITY }, /^is the version and no whole number/],
  [Drafts, { id: 'a', rev: Number.MAX_SAFE_INTEGER }, /^is the version and can't be counted beyond 9007199254740991/],
  [Pages, { id: 'a', tag: 1 }, /^is the version and a number, expected a string/],
  [Pages, { id: 'a', tag: null }, /^is the version and null, expected a string/],
]

for (const [target, properties, reason] of BAD) {
  test(`a problem: ${String(reason)} for ${String(Object.values(properties)[1])}`, (t) => {
    const entity = Object.assign(Object.create(target.entityClass.prototype), properties)
    for (const operation of [putOf(target, entity), deleteOf(target, entity)]) {
      const { sealed, problems } = seal(operation)
      t.deepEqual(sealed, [])
      t.is(problems.length, 1)
      t.is(problems[0]?.attribute, target.schema.version?.property)
      t.regex(problems[0]?.reason ?? '', reason)
    }
  })
}

test('a version whose getter throws is a problem with the cause', (t) => {
  const cause = new Error('no')
  const entity = Object.defineProperty(new Draft('a'), 'rev', {
    get: () => {
      throw cause
    },
  })
  t.like(seal(deleteOf(Drafts, entity)).problems, [{ attribute: 'rev', cause }])
})
