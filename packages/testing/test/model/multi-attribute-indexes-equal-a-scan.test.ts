import test from 'ava'
import fc from 'fast-check'
import type { SortCondition } from '#src/expressions/syntax.js'
import type { WireItem, WireValue } from '#src/wire/wire-value.js'
import { Engine, type ReadAnswer } from '../support/engine.js'
import { between, binaries, compare, compared, holds, numbers, prefixed, strings } from '../support/ordered-values.js'

const RUNS = process.env.SLUICE_TIER === 'long' ? 3000 : 200

type KeyType = 'S' | 'N' | 'B'
type Values = Readonly<Record<string, WireValue>>

/** The attributes that keys are made of, by the first letter of their type. */
const NAMES = ['s1', 's2', 's3', 'n1', 'n2', 'n3', 'b1', 'b2', 'b3'] as const
const typeOf = (name: string): KeyType => name.charAt(0).toUpperCase() as KeyType
const VALUES = { S: strings, N: numbers, B: binaries }
const RANGES = {
  S: fc.oneof(compared(strings), between(strings), prefixed(strings)),
  N: fc.oneof(compared(numbers), between(numbers)),
  B: fc.oneof(compared(binaries), between(binaries), prefixed(binaries)),
}

/** Up to four attributes for a partition key and a sort key, not one for each. */
interface Key {
  readonly partition: readonly string[]
  readonly sort: readonly string[]
}
const key: fc.Arbitrary<Key> = fc
  .tuple(
    fc.shuffledSubarray([...NAMES], { minLength: 8 }),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 0, max: 4 }),
  )
  .filter(([, hashes, ranges]) => hashes > 1 || ranges > 1)
  .map(([names, hashes, ranges]) => ({ partition: names.slice(0, hashes), sort: names.slice(hashes, hashes + ranges) }))

/** A put of an item with all the attributes, without some or with some of another type, or a delete. */
interface Write {
  readonly pk: string
  readonly whole: Values
  readonly change: { readonly [Name in string]?: WireValue } | 'delete' | undefined
}
// one value is frequent, so that partitions and sort keys are shared
const FREQUENT = { S: { S: 'aa' }, N: { N: '10' }, B: { B: 'AQI=' } }
const mostlyOne = (type: KeyType): fc.Arbitrary<WireValue> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<WireValue>(FREQUENT[type]) }, { weight: 1, arbitrary: VALUES[type] })
const whole = fc.record(Object.fromEntries(NAMES.map((name) => [name, mostlyOne(typeOf(name))])))
const write = fc.record<Write>({
  pk: fc.constantFrom(...'abcdefghijkl'),
  whole,
  change: fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constant('delete' as const) },
    // `undefined` takes the attribute away
    {
      weight: 2,
      arbitrary: fc.dictionary(fc.constantFrom(...NAMES), fc.constantFrom(undefined, { BOOL: true }), { maxKeys: 2 }),
    },
  ),
})
const writes = fc.array(write, { maxLength: 30 })

/** What a query asks of a sort key: equality with a value of some item as far as it goes, then maybe a range. */
interface Asked {
  readonly like: number
  readonly equal: number
  readonly ranges: Readonly<Record<KeyType, SortCondition>> | undefined
}
const asked = fc.record<Asked>({
  like: fc.nat(),
  equal: fc.integer({ min: 0, max: 4 }),
  ranges: fc.option(fc.record(RANGES), { nil: undefined }),
})

const schemaOf = ({ partition, sort }: Key) => [
  ...partition.map((AttributeName) => ({ AttributeName, KeyType: 'HASH' })),
  ...sort.map((AttributeName) => ({ AttributeName, KeyType: 'RANGE' })),
]

/** An engine whose index was made after the first writes and followed the others. */
function indexed(keys: Key, before: readonly Write[], after: readonly Write[]): Engine {
  const engine = new Engine()
  const definition = (AttributeName: string) => ({
    AttributeName,
    AttributeType: AttributeName === 'pk' ? 'S' : typeOf(AttributeName),
  })
  engine.run('CreateTable', {
    TableName: 'Music',
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    AttributeDefinitions: [definition('pk')],
  })
  apply(engine, before)
  engine.run('UpdateTable', {
    TableName: 'Music',
    AttributeDefinitions: [...keys.partition, ...keys.sort].map(definition),
    GlobalSecondaryIndexUpdates: [
      { Create: { IndexName: 'gsi', KeySchema: schemaOf(keys), Projection: { ProjectionType: 'ALL' } } },
    ],
  })
  apply(engine, after)
  return engine
}

function apply(engine: Engine, list: readonly Write[]): void {
  for (const { pk, whole: values, change } of list) {
    if (change === 'delete') {
      engine.run('DeleteItem', { TableName: 'Music', Key: { pk: { S: pk } } })
      continue
    }
    const item = Object.fromEntries(Object.entries({ ...values, ...change }).filter(([, value]) => value !== undefined))
    try {
      engine.put({ pk: { S: pk }, ...(item as WireItem) })
    } catch (error) {
      // an index doesn't let in what has another type; what was there stays
      if (!String(error).includes('Type mismatch for Index Key')) throw error
    }
  }
}

/** What the index should hold: the items of a scan that have all its attributes in their types. */
function held(engine: Engine, { partition, sort }: Key): readonly WireItem[] {
  return (engine.scan().Items ?? []).filter((item) =>
    [...partition, ...sort].every((name) => item[name]?.[typeOf(name)] !== undefined),
  )
}

/** The conditions on the first attributes of the sort key. */
function conditionsOf({ sort }: Key, like: WireItem, { equal, ranges }: Asked): readonly SortCondition[] {
  const first = sort.slice(0, equal).map((name): SortCondition => {
    return { kind: 'comparison', comparator: '=', value: like[name] ?? {} }
  })
  const next = sort[equal]
  return next === undefined || ranges === undefined ? first : [...first, ranges[typeOf(next)]]
}

/** The members of a Query that say so. */
function queryInput(keys: Key, like: WireItem, conditions: readonly SortCondition[]): object {
  const values: Record<string, WireValue> = {}
  const alias = (value: WireValue): string => {
    const name = `:v${Object.keys(values).length}`
    values[name] = value
    return name
  }
  const texts = keys.partition.map((name) => `${name} = ${alias(like[name] ?? {})}`)
  conditions.forEach((one, at) => {
    const name = keys.sort[at] ?? ''
    if (one.kind === 'comparison') texts.push(`${name} ${one.comparator} ${alias(one.value)}`)
    else if (one.kind === 'begins_with') texts.push(`begins_with(${name}, ${alias(one.prefix)})`)
    else texts.push(`${name} BETWEEN ${alias(one.lower)} AND ${alias(one.upper)}`)
  })
  // the order in which they are written is free
  return { KeyConditionExpression: texts.toReversed().join(' AND '), ExpressionAttributeValues: values }
}

const read = (engine: Engine, operation: string, input: object): ReadAnswer =>
  engine.run(operation, { TableName: 'Music', IndexName: 'gsi', ...input }) as ReadAnswer

function pagesOf(engine: Engine, operation: string, input: object): readonly WireItem[] {
  const found: WireItem[] = []
  let start: WireItem | undefined
  do {
    const page = read(engine, operation, { ...input, ...(start && { ExclusiveStartKey: start }) })
    found.push(...(page.Items ?? []))
    start = page.LastEvaluatedKey
  } while (start !== undefined)
  return found
}

const texts = (list: readonly WireItem[]): readonly string[] => list.map(({ pk }) => pk?.S ?? '').sort()

function inOrder({ sort }: Key, list: readonly WireItem[]): boolean {
  const order = (left: WireItem, right: WireItem): number => {
    for (const name of sort) {
      const one = compare(left[name] ?? {}, right[name] ?? {})
      if (one !== 0) return one
    }
    return 0
  }
  return list.every((item, at) => at === 0 || order(list[at - 1] ?? {}, item) <= 0)
}

test('a query of any index of several attributes yields the scan of the table, filtered and sorted', (t) => {
  fc.assert(
    fc.property(
      key,
      writes,
      writes,
      fc.array(asked, { minLength: 1, maxLength: 5 }),
      (keys, before, after, queries) => {
        const engine = indexed(keys, before, after)
        const all = held(engine, keys)
        for (const one of queries) {
          const like = all[one.like % Math.max(all.length, 1)]
          if (like === undefined) continue
          const conditions = conditionsOf(keys, like, one)
          const should = all.filter(
            (item) =>
              keys.partition.every((name) => compare(item[name] ?? {}, like[name] ?? {}) === 0) &&
              keys.sort.every((name, at) => holds(conditions[at], item[name] ?? {})),
          )
          const input = queryInput(keys, like, conditions)
          const found = read(engine, 'Query', input).Items ?? []
          t.deepEqual(texts(found), texts(should))
          t.true(inOrder(keys, found))
          const against = { ...input, ScanIndexForward: false }
          t.deepEqual(read(engine, 'Query', against).Items, found.toReversed())
          for (const Limit of [1, 2]) {
            t.deepEqual(pagesOf(engine, 'Query', { ...input, Limit }), found)
            t.deepEqual(pagesOf(engine, 'Query', { ...against, Limit }), found.toReversed())
          }
        }
      },
    ),
    { numRuns: RUNS },
  )
})

test('a scan of any such index yields that of the table, page by page and segment by segment', (t) => {
  fc.assert(
    fc.property(key, writes, writes, fc.integer({ min: 1, max: 4 }), (keys, before, after, TotalSegments) => {
      const engine = indexed(keys, before, after)
      const found = read(engine, 'Scan', {}).Items ?? []
      t.deepEqual(texts(found), texts(held(engine, keys)))
      t.deepEqual(pagesOf(engine, 'Scan', { Limit: 2 }), found)
      const segments = Array.from({ length: TotalSegments }, (_, Segment) =>
        pagesOf(engine, 'Scan', { Segment, TotalSegments, Limit: 3 }),
      )
      t.deepEqual(segments.flat(), found)
    }),
    { numRuns: RUNS },
  )
})
