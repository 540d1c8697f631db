import type { EngineContext } from '#src/engine/engine-context.js'
import { execute } from '#src/engine/execute.js'
import type { Filter, ReadExpressions } from '#src/engine/reads/read-expressions.js'
import { checkQueryInput, type QueryInput, runQuery } from '#src/engine/reads/run-query.js'
import { normaliseStartKey } from '#src/engine/reads/start-key.js'
import type { KeyCondition } from '#src/expressions/key-conditions/key-condition.js'
import type { WireItem } from '#src/wire/wire-value.js'

/** What Query and Scan answer. */
export interface ReadAnswer {
  readonly Items?: readonly WireItem[]
  readonly Count: number
  readonly ScannedCount: number
  readonly LastEvaluatedKey?: WireItem
  // a test reads whatever members it asks about
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly ConsumedCapacity?: any
}

/** The engine on a store of its own, past the SDK: for operations that the client doesn't reach yet. */
export class Engine {
  readonly #context: EngineContext = { store: new Map(), now: 0, region: 'us-east-1', turnAway: undefined }

  run(operation: string, input: object): object {
    return execute(operation, structuredClone(input), this.#context)
  }

  put(...items: readonly WireItem[]): void {
    for (const Item of items) this.run('PutItem', { TableName: 'Music', Item })
  }

  scan(input: object = {}): ReadAnswer {
    return this.run('Scan', { TableName: 'Music', ...input }) as ReadAnswer
  }

  query(given: KeyCondition, input: QueryInput = {}, expressions: ReadExpressions = {}): ReadAnswer {
    const whole = structuredClone({ TableName: 'Music', ...input })
    checkQueryInput(whole)
    normaliseStartKey(whole.ExclusiveStartKey, 'bare')
    return runQuery(whole, { ...expressions, keyCondition: () => given }, this.#context) as ReadAnswer
  }

  /** All pages of a query, each as its items. */
  pages(given: KeyCondition, input: QueryInput = {}, expressions: ReadExpressions = {}): WireItem[][] {
    return allPages(input, (one) => this.query(given, one, expressions))
  }

  /** All pages of a scan. */
  scanPages(input: object = {}): WireItem[][] {
    return allPages(input, (one) => this.scan(one))
  }
}

function allPages(input: QueryInput, read: (input: QueryInput) => ReadAnswer): WireItem[][] {
  const pages: WireItem[][] = []
  let start = input.ExclusiveStartKey
  do {
    const answer = read({ ...input, ...(start && { ExclusiveStartKey: start }) })
    pages.push([...(answer.Items ?? [])])
    start = answer.LastEvaluatedKey
  } while (start !== undefined)
  return pages
}

const keySchema = (hash: string, range?: string) => [
  { AttributeName: hash, KeyType: 'HASH' },
  ...(range === undefined ? [] : [{ AttributeName: range, KeyType: 'RANGE' }]),
]

/**
 * An engine with the table `Music` of key `pk` (S), `sk` (S) and four indexes: `lsi` by `pk`, `l` (S), keys only; `gsi` by
 * `g` (S), `h` (N), which projects `n`; `all` by `g`, which projects all; `keys` by `h`, keys only.
 */
export function indexedEngine(): Engine {
  const engine = new Engine()
  const index = (IndexName: string, KeySchema: object, ProjectionType: string, NonKeyAttributes?: string[]) => ({
    IndexName,
    KeySchema,
    Projection: { ProjectionType, ...(NonKeyAttributes && { NonKeyAttributes }) },
  })
  engine.run('CreateTable', {
    TableName: 'Music',
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: keySchema('pk', 'sk'),
    AttributeDefinitions: Object.entries({ pk: 'S', sk: 'S', l: 'S', g: 'S', h: 'N' }).map(
      ([AttributeName, AttributeType]) => ({ AttributeName, AttributeType }),
    ),
    LocalSecondaryIndexes: [index('lsi', keySchema('pk', 'l'), 'KEYS_ONLY')],
    GlobalSecondaryIndexes: [
      index('gsi', keySchema('g', 'h'), 'INCLUDE', ['n']),
      index('all', keySchema('g'), 'ALL'),
      index('keys', keySchema('h'), 'KEYS_ONLY'),
    ],
  })
  return engine
}

/** An engine with the table `Music` of the given key, without indexes. */
export function plainEngine(key: Readonly<Record<string, 'S' | 'N' | 'B'>>): Engine {
  const engine = new Engine()
  const [hash = '', range] = Object.keys(key)
  engine.run('CreateTable', {
    TableName: 'Music',
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: keySchema(hash, range),
    AttributeDefinitions: Object.entries(key).map(([AttributeName, AttributeType]) => ({
      AttributeName,
      AttributeType,
    })),
  })
  return engine
}

/** An item of the table `Music`. */
export function song(pk: string, sk: string, more: WireItem = {}): WireItem {
  return { pk: { S: pk }, sk: { S: sk }, ...more }
}

/** A filter that says it names these attributes. */
export function filterBy(holds: Filter['holds'], ...names: readonly string[]): { readonly filter: Filter } {
  return { filter: { parameter: 'FilterExpression', names, holds } }
}
