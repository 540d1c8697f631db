import type { KeyDefinition } from '#src/storage/key-definition.js'
import type { IndexDefinition, TableDefinition } from '#src/storage/table-definition.js'

type KeyTypes = Readonly<Record<string, 'S' | 'N' | 'B'>>

/** A key whose first named attribute is the partition key, the second the sort key. */
export function keyDefinition(types: KeyTypes): KeyDefinition {
  const [partition, sort] = Object.entries(types).map(([name, type]) => ({ name, type }))
  if (partition === undefined) throw new Error('no partition key')
  return { partition, sort }
}

/** The definition of a table, for tests that need no CreateTable. */
export function tableDefinition(key: KeyTypes, indexes: readonly IndexDefinition[] = []): TableDefinition {
  return {
    name: 'Music',
    key: keyDefinition(key),
    indexes,
    createdAt: 0,
    described: { KeySchema: [], AttributeDefinitions: [], ProvisionedThroughput: {}, DeletionProtectionEnabled: false },
  }
}

/** The definition of an index. */
export function indexDefinition(
  kind: IndexDefinition['kind'],
  name: string,
  key: KeyTypes,
  projected: IndexDefinition['projected'] = 'all',
): IndexDefinition {
  return { kind, name, key: keyDefinition(key), projected, described: {} }
}
