import { OptionError } from '@sluice/core'
import { ServiceError } from '../wire/service-error.js'
import type { Dump } from './dump.js'
import type { PlainDump } from './plain-dump.js'
import { readPlainItem } from './read-plain-item.js'
import type { RunOperation } from './run-operations.js'

/** Gives the item that is meant at a path of the dump, and shares nothing with it. */
type ReadItem = (path: string, item: object) => object

/**
 * Creates a dump's tables and puts its items, each through the engine's own checks.
 *
 * @throws {OptionError} that names the table or item that can't be loaded.
 */
export function loadTables(dump: Dump | PlainDump, run: RunOperation): void {
  const readItem = itemReader(Reflect.get(object('dump', dump), 'format'))
  for (const [at, dumped] of list('tables', Reflect.get(dump, 'tables')).entries()) {
    loadTable(`tables[${at}]`, object(`tables[${at}]`, dumped), { run, readItem })
  }
}

interface Loader {
  readonly run: RunOperation
  readonly readItem: ReadItem
}

function loadTable(path: string, dumped: object, { run, readItem }: Loader): void {
  const table = object(`${path}.table`, Reflect.get(dumped, 'table'))
  attempt(`${path}.table`, table, () => run('CreateTable', copy(`${path}.table`, table)))
  const TableName: unknown = Reflect.get(table, 'TableName')
  const timeToLive: unknown = Reflect.get(dumped, 'timeToLive')
  if (timeToLive !== undefined) {
    const name = `${path}.timeToLive`
    const TimeToLiveSpecification = copy(name, object(name, timeToLive))
    attempt(name, timeToLive, () => run('UpdateTimeToLive', { TableName, TimeToLiveSpecification }))
  }
  for (const [at, item] of list(`${path}.items`, Reflect.get(dumped, 'items') ?? []).entries()) {
    const name = `${path}.items[${at}]`
    attempt(name, item, () => run('PutItem', { TableName, Item: readItem(name, object(name, item)) }))
  }
}

function itemReader(format: unknown): ReadItem {
  if (format === 'plain') return readPlainItem
  if (format === undefined || format === 'dynamodb-json') return copy
  throw new OptionError('format', "'dynamodb-json', 'plain' or left out", format)
}

function attempt(path: string, value: unknown, load: () => unknown): void {
  try {
    load()
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    throw new OptionError(path, `something that DynamoDB takes (${error.name}: ${error.message})`, value)
  }
}

/** Functions can't be copied, nor what nests so deep that the stack ends. */
function copy(path: string, value: object): object {
  try {
    return structuredClone(value)
  } catch {
    throw new OptionError(path, 'plain data that can be copied', value)
  }
}

function object(path: string, value: unknown): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw new OptionError(path, 'an object', value)
}

function list(path: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw new OptionError(path, 'a list', value)
}
