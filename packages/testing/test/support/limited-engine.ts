import type { EngineContext } from '#src/engine/engine-context.js'
import { execute } from '#src/engine/execute.js'
import { ServiceError } from '#src/wire/service-error.js'

/** What one put came to: what it cost, or `undefined` if it was throttled. */
export type PutCost = { readonly table: number; readonly index: number } | undefined

interface Consumed {
  readonly ConsumedCapacity: {
    readonly Table: { readonly CapacityUnits: number }
    readonly GlobalSecondaryIndexes?: { readonly gsi?: { readonly CapacityUnits: number } }
  }
}

/** The engine on limited throughput: the table `Music` of `pk`, its global index `gsi` by `g`, and a clock that is set. */
export class LimitedEngine {
  now = 0
  readonly #store: EngineContext['store'] = new Map()

  constructor(table: number, index: number) {
    this.#run('CreateTable', {
      TableName: 'Music',
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      AttributeDefinitions: ['pk', 'g'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      ProvisionedThroughput: capacity(table),
      GlobalSecondaryIndexes: [
        {
          IndexName: 'gsi',
          KeySchema: [{ AttributeName: 'g', KeyType: 'HASH' }],
          Projection: { ProjectionType: 'ALL' },
          ProvisionedThroughput: capacity(index),
        },
      ],
    })
  }

  /** Gives the table another write capacity. */
  provision(table: number): void {
    this.#run('UpdateTable', {
      TableName: 'Music',
      ProvisionedThroughput: { ...capacity(table), ReadCapacityUnits: 2 },
    })
  }

  /** Puts an item of about so many kilobytes, with an index key if one is given. */
  put(pk: string, kilobytes: number, g?: string): PutCost {
    const Item = { pk: { S: pk }, d: { S: 'x'.repeat(1024 * kilobytes - 100) }, ...(g && { g: { S: g } }) }
    try {
      const { ConsumedCapacity: used } = this.#run('PutItem', {
        TableName: 'Music',
        Item,
        ReturnConsumedCapacity: 'INDEXES',
      }) as Consumed
      return { table: used.Table.CapacityUnits, index: used.GlobalSecondaryIndexes?.gsi?.CapacityUnits ?? 0 }
    } catch (error) {
      if (error instanceof ServiceError && error.name === 'ProvisionedThroughputExceededException') return undefined
      throw error
    }
  }

  #run(operation: string, input: object): object {
    const context = { store: this.#store, now: this.now, region: 'us-east-1', turnAway: undefined }
    return execute(operation, input, { ...context, throughput: { filled: false } })
  }
}

function capacity(units: number): object {
  return { ReadCapacityUnits: 1, WriteCapacityUnits: units }
}
