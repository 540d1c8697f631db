import type { WireItem, WireValue } from '#src/wire/wire-value.js'
import { type FuzzTable, partsOf } from '../data/fuzz-table.js'
import type { Input, Step } from '../requests/step.js'

/** A mistake in the whole of a batch or transaction. */
export interface CompositeDefect {
  readonly name: string
  readonly operations: readonly string[]
  readonly apply: (input: Input, tables: readonly FuzzTable[]) => void
}

const BATCHES = ['BatchGetItem', 'BatchWriteItem']
const TRANSACTIONS = ['TransactGetItems', 'TransactWriteItems']

export const compositeDefects: readonly CompositeDefect[] = [
  { name: 'batch: nothing', operations: BATCHES, apply: (input) => Object.assign(input, { RequestItems: {} }) },
  {
    name: 'batch: no such table',
    operations: BATCHES,
    apply: (input) => {
      const requests = input.RequestItems as Record<string, unknown>
      input.RequestItems = { 'nowhere-at-all': Object.values(requests)[0] }
    },
  },
  {
    name: 'batch: empty list',
    operations: ['BatchWriteItem'],
    apply: (input) => {
      const requests = input.RequestItems as Record<string, unknown[]>
      requests[Object.keys(requests)[0] ?? ''] = []
    },
  },
  {
    name: 'batch: no keys',
    operations: ['BatchGetItem'],
    apply: (input) => {
      const [first] = Object.values(input.RequestItems as Record<string, Input>)
      if (first !== undefined) first.Keys = []
    },
  },
  {
    name: 'batch: same key twice',
    operations: BATCHES,
    apply: (input) => {
      for (const list of listsOf(input)) list.push(structuredClone(list[0]))
    },
  },
  {
    name: 'batch: too many',
    operations: BATCHES,
    apply: (input, tables) => {
      const [list, table] = [listsOf(input)[0] ?? [], tableOf(input, tables)]
      while (list.length < 101) list.push(entryLike(list[0], manyKeys(table, list.length)))
    },
  },
  {
    name: 'transaction: nothing',
    operations: TRANSACTIONS,
    apply: (input) => Object.assign(input, { TransactItems: [] }),
  },
  {
    name: 'transaction: item twice',
    operations: TRANSACTIONS,
    apply: (input) => {
      const items = input.TransactItems as unknown[]
      items.push(structuredClone(items[0]))
    },
  },
  {
    name: 'transaction: keys of too many attributes',
    operations: TRANSACTIONS,
    apply: (input) => {
      for (const entry of input.TransactItems as Record<string, Input>[]) {
        for (const { Key } of Object.values(entry)) Object.assign(Key ?? {}, { zz: { S: 'a' } })
      }
    },
  },
  {
    name: 'transaction: too many',
    operations: TRANSACTIONS,
    apply: (input) => {
      const items = input.TransactItems as unknown[]
      while (items.length < 101) items.push(structuredClone(items[0]))
    },
  },
  {
    name: 'transaction: two operations in one',
    operations: ['TransactWriteItems'],
    apply: (input) => {
      const items = input.TransactItems as Input[]
      const [kind = 'Put', body] = Object.entries(items[0] ?? {})[0] ?? []
      items[0] =
        kind === 'Put' ? { Put: body, Delete: keyless(body as Input) } : { [kind]: body, Put: itemOf(body as Input) }
    },
  },
]

function tableOf(input: Input, tables: readonly FuzzTable[]): FuzzTable {
  const [name] = Object.keys(input.RequestItems as object)
  const found = tables.find((table) => table.name === name)
  if (found === undefined) throw new Error(`Expected one of the tables, got ${name}`)
  return found
}

function manyKeys(table: FuzzTable, index: number): WireItem {
  return Object.fromEntries(partsOf(table.key).map(({ name, type }) => [name, numbered(type, 1000 + index)]))
}

function numbered(type: 'S' | 'N' | 'B', index: number): WireValue {
  return { [type]: type === 'B' ? Buffer.from(`${index}`).toString('base64') : `${index}` }
}

function entryLike(entry: unknown, key: WireItem): unknown {
  const { PutRequest, DeleteRequest } = entry as Record<string, unknown>
  if (PutRequest !== undefined) return { PutRequest: { Item: key } }
  return DeleteRequest === undefined ? key : { DeleteRequest: { Key: key } }
}

function keyless({ TableName, Item }: Input): Input {
  return { TableName, Key: Item }
}

function itemOf({ TableName, Key }: Input): Input {
  return { TableName, Item: Key }
}

function listsOf(input: Input): unknown[][] {
  const [first] = Object.values(input.RequestItems as Record<string, unknown[] | Input>)
  return first === undefined ? [] : [Array.isArray(first) ? first : (first.Keys as unknown[])]
}

/** The mistakes that a step as a whole can have. */
export function compositeDefectsFor({ operation }: Step): readonly CompositeDefect[] {
  return compositeDefects.filter(({ operations }) => operations.includes(operation))
}
