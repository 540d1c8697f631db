import type { BatchGetItemCommandOutput, KeysAndAttributes } from '@aws-sdk/client-dynamodb'
import type { Item } from '../codec/item.js'
import { identityId } from '../identity/identity.js'
import { bareTableName, type Table } from '../identity/table.js'
import type { KeyReadOptions } from './get-item.js'
import { type KeyRead, projectionInput } from './key-read.js'
import type { ReadCalls } from './read-calls.js'
import { UnreadableAnswer } from './unreadable-answer.js'

/** What a BatchGetItem brought: what is neither found nor left isn't there. */
export interface ItemsRead<R extends KeyRead> {
  readonly found: ReadonlyMap<R, Item>
  /** Those that DynamoDB handed back unprocessed. */
  readonly left: ReadonlySet<R>
}

/**
 * Reads up to 100 items in one call; reads of one table must want the same of their items, and no item twice.
 *
 * @throws {UnreadableAnswer} if the answer names an item that wasn't asked for.
 */
export async function batchGetItems<R extends KeyRead>(
  calls: ReadCalls,
  reads: readonly R[],
  { consistent, signal }: KeyReadOptions,
): Promise<ItemsRead<R>> {
  const tables = groupByTable(reads)
  const RequestItems: Record<string, KeysAndAttributes> = {}
  for (const [name, { byId, paths }] of tables) {
    RequestItems[name] = {
      Keys: Array.from(byId.values(), ({ identity }) => identity.key),
      ...(consistent && { ConsistentRead: true }),
      ...projectionInput(paths),
    }
  }
  const { output } = await calls.batchGet({ RequestItems }, { signal })
  return readAnswer(tables, output)
}

interface TableReads<R> {
  readonly table: Table
  readonly paths: KeyRead['paths']
  readonly byId: Map<string, R>
}

function groupByTable<R extends KeyRead>(reads: readonly R[]): ReadonlyMap<string, TableReads<R>> {
  const tables = new Map<string, TableReads<R>>()
  for (const read of reads) {
    const { table, id } = read.identity
    const known = tables.get(table.name) ?? { table, paths: read.paths, byId: new Map<string, R>() }
    tables.set(table.name, known)
    known.byId.set(id, read)
  }
  return tables
}

function readAnswer<R extends KeyRead>(
  tables: ReadonlyMap<string, TableReads<R>>,
  { Responses = {}, UnprocessedKeys = {} }: BatchGetItemCommandOutput,
): ItemsRead<R> {
  const found = new Map<R, Item>()
  const left = new Set<R>()
  for (const [name, items] of Object.entries(Responses)) {
    const asked = tableNamed(tables, name)
    for (const item of items) found.set(readOf(asked, item), item)
  }
  for (const [name, { Keys = [] }] of Object.entries(UnprocessedKeys)) {
    const asked = tableNamed(tables, name)
    for (const key of Keys) left.add(readOf(asked, key))
  }
  return { found, left }
}

/** Answers can name a table by its name or its ARN, whichever form was sent. */
function tableNamed<R>(tables: ReadonlyMap<string, TableReads<R>>, name: string): TableReads<R> {
  const exact = tables.get(name)
  if (exact !== undefined) return exact
  const [alike, ...more] = [...tables.values()].filter(({ table }) => bareTableName(table.name) === bareTableName(name))
  if (alike !== undefined && more.length === 0) return alike
  throw new UnreadableAnswer('The answer names a table that was not asked.')
}

function readOf<R>({ table, byId }: TableReads<R>, item: Item): R {
  const read = byId.get(identityId(table, item))
  if (read !== undefined) return read
  throw new UnreadableAnswer('The answer holds an item that was not asked for.')
}
