import { handleOf, markedClass, plainInterface } from './entities.mjs'

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

// what somebody would write by hand who wants the same from the compiler, without checks of filters by type
const PLAIN = `import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
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
export declare const client: DynamoDBClient
`

const names = (count) => Array.from({ length: count }, (_, i) => `Entity${i}`)

/** A program that only imports what the others use: what they cost is above this. */
export const nothing = () => IMPORTS

/** Many classes and many queries, five of each class over and over: by marks, by handles, or in plain interfaces. */
export function queries(kind, { classes, attributes, queries: count }) {
  const declare = { marks: markedClass, handles: handleOf, plain: plainInterface }[kind]
  const entities = names(classes)
  const asked = Array.from({ length: count }, (_, i) => queryOf(kind, entities[i % classes], Math.floor(i / classes)))
  return [
    kind === 'plain' ? PLAIN : IMPORTS,
    ...entities.map((name) => declare(name, attributes)),
    'export async function run(): Promise<void> {',
    ...asked.map((text) => `  ${text}`),
    '}',
  ].join('\n')
}

function queryOf(kind, name, turn) {
  const from = { marks: `session.query(${name})`, handles: `session.query(${name}s)`, plain: `${name}s` }[kind]
  const isPlain = kind === 'plain'
  const filter = isPlain ? "filter((item) => item.a0 === 'x')" : "filter(($) => equals($.a0, 'x'))"
  const [range, prefix] = isPlain ? ['1', '2'] : ['between(1, 5)', 'greaterThan(5)']
  return [
    `for await (const { a1 } of ${from}.where({ id: 'x', at: ${range} })) a1?.toFixed()`,
    `;(await ${from}.where({ id: 'x' }).${filter}.limit(5).first())?.a3?.getTime()`,
    `;(await ${from}.index('byKind').where({ kind: 'x', rank: ${prefix} }).reverse().all({ max: 5 }))[0]?.a5?.has('x')`,
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
