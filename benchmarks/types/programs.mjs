import { decoratedClass, handleOf, handWritten, markedClass, plainInterface } from './entities.mjs'
import { HAND_WRITTEN } from './hand-written.mjs'

const IMPORTS = `import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  beginsWith, between, defineEntity, equals, greaterThan, increment, type IndexKey, list, type PartitionKey, Session, set,
  type SortKey,
} from '@sluice/core'
declare const client: DynamoDBClient
const session = new Session({ client })
export const used = [beginsWith, between, defineEntity, equals, greaterThan, increment, list, set, session]
export type Used = [PartitionKey<string>, SortKey<string>, IndexKey<'a', 'sort', string>]
`

const DECORATED = `import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { beginsWith, between, equals, greaterThan, Session } from '@sluice/core'
import { Attribute, Entity, Index, type IndexKey, list, PartitionKey, SortKey } from '@sluice/decorators'
declare const client: DynamoDBClient
const session = new Session({ client })
export const used = [beginsWith]
`

// the least that gives the same types: interfaces and declarations alone, over the client that is used with plain objects
const PLAIN = `import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
interface Found<T> extends AsyncIterable<T> {
  filter(keep: (item: T) => boolean): Found<T>
  reverse(): Found<T>
  limit(count: number): Found<T>
  select<P extends keyof T>(...properties: P[]): Found<Pick<T, P>>
  all(options: { max: number }): Promise<T[]>
  first(): Promise<T | undefined>
}
interface Table<T, K, I> {
  where(key: K): Found<T>
  index<N extends keyof I>(name: N): { where(key: I[N]): Found<T> }
}
export declare const client: DynamoDBDocumentClient
`

const PROGRAMS = {
  plain: { imports: PLAIN, declare: plainInterface, target: tableOf, isByHand: true, ranges: ['1', '2'] },
  'by hand': {
    imports: HAND_WRITTEN,
    declare: handWritten,
    target: tableOf,
    isByHand: true,
    ranges: ['{ between: [1, 5] }', '{ greaterThan: 5 }'],
  },
  marks: { imports: IMPORTS, declare: markedClass, target: (name) => `session.query(${name})` },
  decorators: { imports: DECORATED, declare: decoratedClass, target: (name) => `session.query(${name})` },
  handles: { imports: IMPORTS, declare: handleOf, target: (name) => `session.query(${name}s)` },
}

function tableOf(name) {
  return `${name}s`
}

/** The ways to write the same entities and queries: two without Sluice, three with it. */
export const kinds = Object.keys(PROGRAMS)

const names = (count) => Array.from({ length: count }, (_, i) => `Entity${i}`)

/** A program that only imports what the others use: what they cost is above this. */
export const nothing = () => IMPORTS

/** Many classes and many queries, five of each class over and over, in one of the ways. */
export function queries(kind, { classes, attributes, queries: count }) {
  const { imports, declare, ...way } = PROGRAMS[kind]
  const entities = names(classes)
  const asked = Array.from({ length: count }, (_, i) => queryOf(way, entities[i % classes], Math.floor(i / classes)))
  return [
    imports,
    ...entities.map((name) => declare(name, attributes)),
    'export async function run(): Promise<void> {',
    ...asked.map((text) => `  ${text}`),
    '}',
  ].join('\n')
}

function queryOf({ target, isByHand, ranges }, name, turn) {
  const from = target(name)
  const filter = isByHand ? "filter((item) => item.a0 === 'x')" : "filter(($) => equals($.a0, 'x'))"
  const [range, above] = ranges ?? ['between(1, 5)', 'greaterThan(5)']
  return [
    `for await (const { a1 } of ${from}.where({ id: 'x', at: ${range} })) a1?.toFixed()`,
    `;(await ${from}.where({ id: 'x' }).${filter}.limit(5).first())?.a3?.getTime()`,
    `;(await ${from}.index('byKind').where({ kind: 'x', rank: ${above} }).reverse().all({ max: 5 }))[0]?.a5?.has('x')`,
    `;(await ${from}.where({ id: 'x' }).select('a0', 'a4').first())?.a4?.join()`,
    `;(await ${from}.index('byKind').where({ kind: 'x' }).${filter}.first())?.a2?.valueOf()`,
  ][turn % 5]
}

const OPERATIONS = {
  put: (name) => `session.save(new ${name}())`,
  get: (name) => `;(await session.get(${name}s, { id: 'x', at: 1 }))?.a1?.toFixed()`,
  update: (name) =>
    `session.update(new ${name}())\n  session.patch(${name}s, { id: 'x', at: 1 }, ($) => [increment($.a1), set($.a0, 'x')])`,
  query: (name) =>
    `;(await session.query(${name}s).where({ id: 'x', at: between(1, 5) }).filter(($) => equals($.a0, 'x')).first())?.a1?.toFixed()`,
}

/** The programs that do one thing with each of several entities. */
export const operations = Object.keys(OPERATIONS)

/** Entities, and one operation on each. */
export function operation(kind, { entities: count, attributes }) {
  const entities = names(count)
  return [
    IMPORTS,
    ...entities.map((name) => handleOf(name, attributes)),
    'export async function run(): Promise<void> {',
    ...entities.map((name) => `  ${OPERATIONS[kind](name)}`),
    '}',
  ].join('\n')
}
