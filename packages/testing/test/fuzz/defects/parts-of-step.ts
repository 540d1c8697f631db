import type { FuzzTable } from '../data/fuzz-table.js'
import type { Draw } from '../draw.js'
import type { Input, Step } from '../requests/step.js'
import type { Part } from './part.js'

/** The parts of a step that defects can be put into: itself, or the entries of a batch or transaction. */
export function partsOfStep(step: Step, input: Input, tables: readonly FuzzTable[], draw: Draw): readonly Part[] {
  const part = (kind: string, table: unknown, own: Input): Part => {
    const found = tables.find(({ name }) => name === table)
    if (found === undefined) throw new Error(`Expected one of the tables, got ${table}`)
    return { kind, input: own, table: found, draw }
  }
  switch (step.operation) {
    case 'BatchGetItem':
      return Object.entries(input.RequestItems as Record<string, Input>).flatMap(([table, own]) => [
        part('BatchGet', table, own),
        // a single key: its defects are those of any key
        ...(own.Keys as Input[]).map((Key) => part('BatchKey', table, { Key })),
      ])
    case 'BatchWriteItem':
      return Object.entries(input.RequestItems as Record<string, Record<string, Input>[]>).flatMap(([table, list]) =>
        list.map((entry) =>
          part('PutRequest' in entry ? 'BatchPut' : 'BatchDelete', table, Object.values(entry)[0] ?? {}),
        ),
      )
    case 'TransactGetItems':
    case 'TransactWriteItems':
      return (input.TransactItems as Record<string, Input>[]).flatMap((entry) =>
        Object.entries(entry).map(([kind, own]) => part(kind, own.TableName, own)),
      )
    default:
      return [part(step.operation, input.TableName, input)]
  }
}
