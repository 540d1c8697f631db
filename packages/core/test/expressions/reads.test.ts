import { PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb'
import {
  and,
  beginsWith,
  type ConditionBuilder,
  defineEntity,
  ExpressionError,
  equals,
  exists,
  greaterThan,
  lessThan,
  or,
  raw,
  size,
  storedPath,
} from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import { codecOf } from '#src/codec/entity-codec.js'
import { AliasTable } from '#src/expressions/alias-table.js'
import { buildFilter } from '#src/expressions/build-filter.js'
import { buildProjection } from '#src/expressions/build-projection.js'
import { compileKeyCondition } from '#src/expressions/compile-key-condition.js'
import { renderProjection } from '#src/expressions/projection.js'
import { renderCondition } from '#src/expressions/render-condition.js'

class Take {
  artist = ''
  title = ''
  length?: number
  mood?: string
}

const Takes = defineEntity(Take, {
  table: 'Takes',
  partitionKey: 'artist',
  sortKey: 'title',
  attributes: {
    artist: { type: 'string', name: 'the artist' },
    title: 'string',
    length: 'number',
    mood: { type: 'string', name: 'size' },
  },
})

const context = codecOf(Takes.schema)
const keys = new Set(['the artist', 'title'])

test('a projection has each property once, by its stored name', (t) => {
  const projection = buildProjection(context, ['mood', 'artist', 'mood'])
  t.deepEqual(projection, { paths: [['size'], ['the artist']], properties: ['mood', 'artist'], parts: [] })
  t.true(Object.isFrozen(projection) && Object.isFrozen(projection.paths) && Object.isFrozen(projection.properties))
  const aliases = new AliasTable()
  t.is(renderProjection(projection, aliases), '#0, #1')
  t.deepEqual(aliases.names, { '#0': 'size', '#1': 'the artist' })
})

test('a projection is refused with class, path and remedy', (t) => {
  const rows: readonly (readonly [properties: unknown, path: string | undefined, message: RegExp])[] = [
    [[], undefined, /^Take: select\(\): there are no properties: name one at least\.$/],
    ['title', undefined, /the properties are a string, expected an array of names/],
    [[1], undefined, /a property is a number, expected its name/],
    [['genre'], '$.genre', /Take has no attribute by the property `genre`/],
    [['size'], '$.size', /no attribute by the property/],
  ]
  for (const [properties, path, message] of rows) {
    const error = t.throws(() => buildProjection(context, properties as string[]), { instanceOf: ExpressionError })
    t.is(error?.path, path)
    t.regex(error?.message ?? '', message)
  }
  t.throws(() => buildProjection(context, [], 'project'), { message: /project\(\)/ })
})

test('a projection of more properties than an expression can name is refused', (t) => {
  const names = Array.from({ length: 800 }, (_, index) => `property${index}`)
  class Wide {
    id = ''
  }
  const attributes = Object.fromEntries(names.map((name) => [name, 'string' as const]))
  const wide = defineEntity(Wide, { table: 'Wide', partitionKey: 'id', attributes: { id: 'string', ...attributes } })
  t.throws(() => buildProjection(codecOf(wide.schema), names), {
    instanceOf: ExpressionError,
    message: /the projection is an expression of \d+ bytes, DynamoDB takes 4096: name fewer/,
  })
})

test('a filter names no key of what is queried, by whatever way', (t) => {
  const named: readonly (readonly [ConditionBuilder<Take>, path: string])[] = [
    [($) => exists($.artist), '$.artist'],
    [($) => and(exists($.mood), or(exists($.length), equals($.length, size($.title)))), '$.title'],
    [($) => raw`${$.title} = ${'x'}`, '$.title'],
    [() => raw`title = ${'x'}`, '$.title'],
    [($) => and(exists($.mood), raw`begins_with (title, ${'x'}) OR other.deep[0] > ${1}`), '$.title'],
  ]
  for (const [filter, path] of named) {
    const error = t.throws(() => buildFilter(context, filter, keys), { instanceOf: ExpressionError })
    t.regex(error?.message ?? '', /^Take: the filter names `\w+`, a key of what is queried, .* where\(\)\.$/)
    t.is(error?.path, path)
    t.notThrows(() => buildFilter(context, filter, new Set()), 'a scan has no keys')
  }
  t.notThrows(() => buildFilter(context, () => raw`${storedPath('x', 'title')} = ${'title'}`, keys))
  t.notThrows(() => buildFilter(context, () => raw`other.title = ${1} AND titles = ${2} and x . title > ${3}`, keys))
  // words of the language are no names
  const words = new Set(['size', 'AND', 'not'])
  t.notThrows(() => buildFilter<Take>(context, ($) => raw`not size (${$.title}) > ${1} AND size(other) > ${1}`, words))
  t.throws(() => buildFilter(context, () => true as never, keys), {
    message: /the function `filter` returned a boolean/,
  })
})

test('all expressions of a request share their aliases, and DynamoDB takes it', async (t) => {
  const client = new FakeDynamoDBClient()
  await client.createTables(Take)
  for (const [title, length, mood] of [
    ['a1', 1, 'a'],
    ['a2', 2, 'a'],
    ['b', 2, 'a'],
  ] as const) {
    const entity = Object.assign(new Take(), { artist: 'a', title, length, mood })
    await client.send(new PutItemCommand({ TableName: 'Takes', Item: context.encode(entity, []) }))
  }
  const aliases = new AliasTable()
  const where = compileKeyCondition(context, Takes.schema.key, { artist: 'a', title: beginsWith('a') })
  const key = renderCondition(where, aliases)
  const filter = renderCondition(
    buildFilter<Take>(context, ($) => and(equals($.mood, 'a'), greaterThan($.length, 1), lessThan($.length, 9)), keys),
    aliases,
  )
  const projection = renderProjection(buildProjection(context, ['length', 'title', 'mood']), aliases)
  t.is(key.expression, '#0 = :0 AND begins_with(#1, :0)')
  t.is(filter.expression, '#2 = :0 AND #3 > :1 AND #3 < :2')
  t.is(projection, '#3, #1, #2')
  t.deepEqual(aliases.names, { '#0': 'the artist', '#1': 'title', '#2': 'size', '#3': 'length' })
  t.deepEqual(aliases.values, { ':0': { S: 'a' }, ':1': { N: '1' }, ':2': { N: '9' } })
  const { Items } = await client.send(
    new QueryCommand({
      TableName: 'Takes',
      KeyConditionExpression: key.expression,
      FilterExpression: filter.expression,
      ProjectionExpression: projection,
      ExpressionAttributeNames: aliases.names,
      ExpressionAttributeValues: aliases.values,
    }),
  )
  t.deepEqual(Items, [{ title: { S: 'a2' }, length: { N: '2' }, size: { S: 'a' } }])
})
