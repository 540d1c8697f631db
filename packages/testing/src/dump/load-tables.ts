import { OptionError } from '@sluice/core'
import { ServiceError } from '../wire/service-error.js'
import type { Dump } from './dump.js'
import type { RunOperation } from './run-operations.js'

/**
 * Creates a dump's tables and puts its items, each through the engine's own checks.
 *
 * @throws {OptionError} that names the table or item that can't be loaded.
 */
export function loadTables(dump: Dump, run: RunOperation): void {
  for (const [at, dumped] of list('tables', Reflect.get(object('dump', dump), 'tables')).entries()) {
    const path = `tables[${at}]`
    const table = object(`${path}.table`, Reflect.get(object(path, dumped), 'table'))
    attempt(`${path}.table`, table, () => run('CreateTable', structuredClone(table)))
    const TableName: unknown = Reflect.get(table, 'TableName')
    for (const [position, item] of list(`${path}.items`, Reflect.get(dumped as object, 'items') ?? []).entries()) {
      const name = `${path}.items[${position}]`
      attempt(name, item, () => run('PutItem', { TableName, Item: structuredClone(object(name, item)) }))
    }
  }
}

function attempt(path: string, value: unknown, load: () => unknown): void {
  try {
    load()
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    throw new OptionError(path, `something that DynamoDB takes (${error.name}: ${error.message})`, value)
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
