import { OptionError } from '@sluice/core'
import { settleTables } from '../storage/settle-tables.js'
import { copyStore } from '../storage/store.js'
import type { Dump, DumpFormat, DumpOptions } from './dump.js'
import { dumpTables } from './dump-tables.js'
import type { PlainDump } from './plain-dump.js'
import { plainItem } from './plain-item.js'
import { type Moment, runOperations } from './run-operations.js'

/** A dump of a store in the form that is asked for. What goes on with a table is dumped as it will be when it is done. */
export function dumpStore(context: Moment, options: DumpOptions): Dump | PlainDump {
  const format = checkFormat(options)
  const store = copyStore(context.store)
  // a table that is being created can't be read yet, but is meant to be there
  settleTables(store, Number.POSITIVE_INFINITY)
  const run = runOperations({ ...context, store })
  return format === 'plain'
    ? { format, tables: dumpTables(run, plainItem) }
    : { tables: dumpTables(run, (item) => structuredClone(item)) }
}

function checkFormat({ format = 'dynamodb-json', ...unknown }: DumpOptions): DumpFormat {
  const [name, value] = Object.entries(unknown)[0] ?? []
  if (name !== undefined) throw new OptionError(name, 'left out: `dump` takes `format`', value)
  if (format === 'dynamodb-json' || format === 'plain') return format
  throw new OptionError('format', "'dynamodb-json' or 'plain'", format satisfies never)
}
