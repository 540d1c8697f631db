import type { Dump, DumpedItem, DumpedTable } from './dump.js'

/** Enough items for one write to a file to be worth it, few enough for a short text. */
const ITEMS_A_PIECE = 1000

/** A dump as JSON with a line for each item, in pieces: in one it could be longer than a string may be. */
export function* dumpText({ tables }: Dump): Generator<string> {
  yield '{"tables": ['
  for (const [at, table] of tables.entries()) {
    yield at === 0 ? '\n' : ',\n'
    yield* tableText(table)
  }
  yield '\n]}\n'
}

function* tableText({ table, items = [] }: DumpedTable): Generator<string> {
  yield `{"table": ${JSON.stringify(table)},\n"items": [`
  for (let at = 0; at < items.length; at += ITEMS_A_PIECE) {
    yield at === 0 ? '\n' : ',\n'
    yield items
      .slice(at, at + ITEMS_A_PIECE)
      .map(itemText)
      .join(',\n')
  }
  yield '\n]}'
}

function itemText(item: DumpedItem): string {
  return JSON.stringify(item)
}
