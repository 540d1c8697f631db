import type { Dump, DumpedTable } from './dump.js'
import type { PlainDump, PlainTable } from './plain-dump.js'

/** Enough items for one write to a file to be worth it, few enough for a short text. */
const ITEMS_A_PIECE = 1000

/** A dump as JSON with a line for each item, in pieces: in one it could be longer than a string may be. */
export function* dumpText({ format, tables }: Dump | PlainDump): Generator<string> {
  yield format === undefined ? '{"tables": [' : `{"format": "${format}", "tables": [`
  for (const [at, table] of tables.entries()) {
    yield at === 0 ? '\n' : ',\n'
    yield* tableText(table)
  }
  yield '\n]}\n'
}

function* tableText({ table, timeToLive, items = [] }: DumpedTable | PlainTable): Generator<string> {
  yield `{"table": ${JSON.stringify(table)},\n`
  if (timeToLive !== undefined) yield `"timeToLive": ${JSON.stringify(timeToLive)},\n`
  yield '"items": ['
  for (let at = 0; at < items.length; at += ITEMS_A_PIECE) {
    yield at === 0 ? '\n' : ',\n'
    yield items
      .slice(at, at + ITEMS_A_PIECE)
      .map((item: object) => JSON.stringify(item))
      .join(',\n')
  }
  yield '\n]}'
}
