import { type AttributeValue, CreateTableCommand, type CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient, type FakeDynamoDBClientConfig } from '@sluice/testing'
import fc from 'fast-check'
import { tableInput } from './music.js'

/** An item as the SDK takes it. */
export type SdkItem = Record<string, AttributeValue>

/** An index of the table `Varied`, as tests that compute what it holds need it. */
export interface VariedIndex {
  readonly name: string
  readonly kind: 'local' | 'global'
  readonly keys: readonly string[]
  /** The attributes that it holds beside all keys; `undefined` for all. */
  readonly projected: readonly string[] | undefined
}

export const VARIED_INDEXES: readonly VariedIndex[] = [
  { name: 'local', kind: 'local', keys: ['pk', 's'], projected: [] },
  { name: 'all', kind: 'global', keys: ['n', 's'], projected: undefined },
  { name: 'some', kind: 'global', keys: ['s'], projected: ['t'] },
]

const TYPES = { pk: 'S', sk: 'S', s: 'S', n: 'N' } as const

/** The input that creates `Varied`: keys `pk`, `sk`, a local index and two global ones. */
export function variedTable(name = 'Varied'): CreateTableCommandInput {
  const indexes = (kind: VariedIndex['kind']) =>
    VARIED_INDEXES.filter((index) => index.kind === kind).map((index) => ({
      IndexName: index.name,
      KeySchema: index.keys.map(
        (AttributeName, at) => ({ AttributeName, KeyType: at === 0 ? 'HASH' : 'RANGE' }) as const,
      ),
      Projection: projection(index.projected),
    }))
  return {
    ...tableInput(name, { pk: 'S', sk: 'S' }),
    AttributeDefinitions: Object.entries(TYPES).map(([AttributeName, AttributeType]) => ({
      AttributeName,
      AttributeType,
    })),
    LocalSecondaryIndexes: indexes('local'),
    GlobalSecondaryIndexes: indexes('global'),
  }
}

function projection(projected: VariedIndex['projected']) {
  if (projected === undefined) return { ProjectionType: 'ALL' as const }
  if (projected.length === 0) return { ProjectionType: 'KEYS_ONLY' as const }
  return { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...projected] }
}

/** A fake with the table `Varied`. */
export async function variedClient(config: FakeDynamoDBClientConfig = {}): Promise<FakeDynamoDBClient> {
  const client = new FakeDynamoDBClient(config)
  await client.send(new CreateTableCommand(variedTable()))
  return client
}

/** A key of `Varied`: few, so that writes meet. */
export const variedKey: fc.Arbitrary<SdkItem> = fc.record({
  pk: fc.constantFrom('p', 'q').map((S) => ({ S })),
  sk: fc.constantFrom('a', 'b', 'c', 'é').map((S) => ({ S })),
})

/** Attributes of an item of `Varied` beside its key: those of the indexes, `t` of the one that holds it, and `u`. */
export const variedAttributes: fc.Arbitrary<SdkItem> = fc.record(
  {
    s: fc.constantFrom('x', 'y', '\u{1f600}').map((S) => ({ S })),
    n: fc.constantFrom('-3', '0', '12', '400').map((N) => ({ N })),
    t: fc.constantFrom(0, 1, 900, 1000, 1024, 3000, 5000).map((length) => ({ S: 't'.repeat(length) })),
    u: fc.constantFrom('one', 'two').map((S) => ({ S })),
  },
  { requiredKeys: [] },
)
