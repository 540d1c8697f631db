import { writeUnits } from '../plan/write-units.js'
import type { SealedOperation } from '../seal/sealed-operation.js'

/** What a load wrote for one table and entity class. */
export interface ClassFigures {
  readonly table: string
  readonly className: string
  readonly puts: number
  readonly deletes: number
  /** Bytes of items and keys, by DynamoDB's item size rule. */
  readonly bytes: number
  /** Estimated from these sizes, each acknowledged operation once: a lower bound of what was consumed. */
  readonly estimatedWriteUnits: number
}

type Counts = { -readonly [P in keyof ClassFigures]: ClassFigures[P] }

/** Adds up operations by table and entity class. */
export class ClassTally {
  readonly #counts = new Map<object, Map<string, Counts>>()

  add(sealed: SealedOperation): void {
    const { kind, operation, image } = sealed
    const counts = this.#of(operation.schema, operation.schema.className, operation.identity.table.name)
    if (kind === 'put') counts.puts++
    else counts.deletes++
    counts.bytes += image.bytes
    counts.estimatedWriteUnits += writeUnits(sealed)
  }

  figures(): readonly ClassFigures[] {
    return [...this.#counts.values()].flatMap((byTable) => [...byTable.values()].map((counts) => ({ ...counts })))
  }

  #of(schema: object, className: string, table: string): Counts {
    const byTable = this.#counts.get(schema) ?? new Map<string, Counts>()
    this.#counts.set(schema, byTable)
    const counts = byTable.get(table) ?? {
      table,
      className,
      puts: 0,
      deletes: 0,
      bytes: 0,
      estimatedWriteUnits: 0,
    }
    byTable.set(table, counts)
    return counts
  }
}
