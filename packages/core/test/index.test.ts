import * as core from '@sluice/core'
import {
  addMembers,
  and,
  append,
  attributeType,
  beginsWith,
  between,
  CallbackError,
  ConflictError,
  CursorError,
  contains,
  DeadlineError,
  DecodeError,
  decrement,
  defineEmbedded,
  defineEntity,
  deleteMembers,
  ERROR_CODES,
  ExpressionError,
  equals,
  exists,
  FlushError,
  FlushInHookError,
  FlushPlan,
  FlushReport,
  findSchema,
  greaterThan,
  greaterThanOrEqual,
  HookLoopError,
  ifNotExists,
  increment,
  isAttributeType,
  isOneOf,
  KeyChangedError,
  KeyError,
  lessThan,
  lessThanOrEqual,
  list,
  map,
  minus,
  NoSessionError,
  NotAnEntityError,
  NotFoundError,
  NotManagedError,
  nested,
  not,
  notEquals,
  notExists,
  OptionError,
  oneOf,
  or,
  plus,
  prepend,
  QueryError,
  ReadBudgetError,
  ReadError,
  raw,
  record,
  SchemaError,
  SealError,
  Session,
  SluiceError,
  schemaOf,
  set,
  size,
  storedPath,
  systemClock,
  TableMismatchError,
  TooManyEntitiesError,
  TransactionError,
  unset,
  withSession,
} from '@sluice/core'
import test from 'ava'
import { Song, Songs } from './fixtures/song.js'
import { startSession } from './fixtures/start-session.js'

const ERRORS = {
  CallbackError,
  ConflictError,
  CursorError,
  DeadlineError,
  DecodeError,
  ExpressionError,
  FlushError,
  FlushInHookError,
  KeyChangedError,
  HookLoopError,
  KeyError,
  NoSessionError,
  NotAnEntityError,
  NotFoundError,
  NotManagedError,
  OptionError,
  QueryError,
  ReadBudgetError,
  ReadError,
  SchemaError,
  SealError,
  TableMismatchError,
  TooManyEntitiesError,
  TransactionError,
}

const CONDITIONS = {
  and,
  attributeType,
  beginsWith,
  between,
  contains,
  equals,
  exists,
  greaterThan,
  greaterThanOrEqual,
  isOneOf,
  lessThan,
  lessThanOrEqual,
  not,
  notEquals,
  notExists,
  or,
  raw,
  size,
  storedPath,
}

const ACTIONS = {
  addMembers,
  append,
  decrement,
  deleteMembers,
  ifNotExists,
  increment,
  minus,
  plus,
  prepend,
  set,
  unset,
}

const OTHERS = {
  ERROR_CODES,
  FlushPlan,
  FlushReport,
  Session,
  SluiceError,
  defineEmbedded,
  defineEntity,
  findSchema,
  isAttributeType,
  list,
  map,
  nested,
  oneOf,
  record,
  schemaOf,
  systemClock,
  withSession,
}

test('the package exports these names at run time, and no others', (t) => {
  t.deepEqual(Object.keys(core).toSorted(), Object.keys({ ...ERRORS, ...CONDITIONS, ...ACTIONS, ...OTHERS }).toSorted())
})

for (const [name, ErrorClass] of Object.entries(ERRORS)) {
  test(`${name} is a SluiceError of that name`, (t) => {
    t.is(ErrorClass.name, name)
    t.true(ErrorClass.prototype instanceof Error)
    t.is(Object.getPrototypeOf(ErrorClass), SluiceError)
  })
}

test('ERROR_CODES are distinct and sorted', (t) => {
  t.deepEqual([...ERROR_CODES], [...new Set(ERROR_CODES)].toSorted())
})

test('a session plans a FlushPlan and flushes to a FlushReport', async (t) => {
  const { session } = await startSession()
  t.true(session instanceof Session)
  t.true(session.plan() instanceof FlushPlan)
  t.true((await session.flush()) instanceof FlushReport)
})

test('schemaOf finds the schema of a class and of a handle, findSchema of embedded classes too', (t) => {
  class Part {
    name?: string
  }
  defineEmbedded(Part, { attributes: { name: 'string' } })
  t.is(schemaOf(Song), schemaOf(Songs))
  t.is(schemaOf(Song).table, 'Music')
  t.is(findSchema(Song), schemaOf(Song))
  t.is(findSchema(Part)?.kind, 'embedded')
  t.is(findSchema(Date), undefined)
  t.throws(() => schemaOf(Part), { instanceOf: NotAnEntityError })
})

test('defineEntity returns a frozen handle and leaves the class as it was', (t) => {
  class Thing {
    id?: string
  }
  const before = Reflect.ownKeys(Thing)
  const handle = defineEntity(Thing, { table: 'Things', partitionKey: 'id', attributes: { id: 'string' } })
  t.true(Object.isFrozen(handle))
  t.is(handle.entityClass, Thing)
  t.deepEqual(Reflect.ownKeys(Thing), before)
})

test('what the composed types build, isAttributeType knows', (t) => {
  for (const type of [list('string'), map('number'), record('date'), nested(Song), oneOf('a', 'b'), 'unknown']) {
    t.true(isAttributeType(type))
  }
  for (const type of ['text', undefined, null, {}, { type: 'string' }, () => 'string']) t.false(isAttributeType(type))
})

test('systemClock is a clock', async (t) => {
  const before = systemClock.now()
  await systemClock.sleep(1)
  t.true(systemClock.now() > before)
})
