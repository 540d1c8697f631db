import type { EngineContext } from '#src/engine/engine-context.js'
import { execute } from '#src/engine/execute.js'
import { ServiceError } from '#src/wire/service-error.js'
import type { WireItem } from '#src/wire/wire-value.js'
import type { FuzzTable } from '../data/fuzz-table.js'
import type { Answer, Side } from './answer.js'

/** The fake's engine, on a store of its own. */
export class FakeSide implements Side {
  // before any time to live, and always the same
  readonly #context: EngineContext = { store: new Map(), now: 0, region: 'us-east-1', turnAway: undefined }

  async send(operation: string, body: string): Promise<Answer> {
    return this.answer(operation, body)
  }

  answer(operation: string, body: string): Answer {
    try {
      const output = execute(operation, JSON.parse(body), this.#context)
      return { status: 200, body: JSON.parse(JSON.stringify(output)) }
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error
      return { status: error.status, body: JSON.parse(JSON.stringify(error.toBody())) }
    }
  }

  /** All items of a table. */
  itemsOf(table: string): readonly WireItem[] {
    return this.#run('Scan', { TableName: table }).Items as readonly WireItem[]
  }

  /** The item with a key. */
  itemAt(table: FuzzTable, key: WireItem): WireItem | undefined {
    return this.#run('GetItem', { TableName: table.name, Key: key }).Item as WireItem | undefined
  }

  #run(operation: string, input: object): Readonly<Record<string, unknown>> {
    return this.answer(operation, JSON.stringify(input)).body
  }
}
