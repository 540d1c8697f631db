import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import { type EntitySchema, type EntityTarget, SchemaError, schemaOf } from '@sluice/core'
import { plainTableName } from '../wire/plain-table-name.js'
import { planIndexes } from './plan-indexes.js'
import { tableInput } from './table-input.js'

/** What CreateTable has to be told for each table of the entity classes, which may share tables. */
export function planTables(
  targets: readonly EntityTarget[],
  tableName: (table: string) => string,
): readonly CreateTableCommandInput[] {
  const owners = new Map<string, [EntitySchema, ...EntitySchema[]]>()
  for (const target of targets) {
    const schema = schemaOf(target)
    const name = plainTableName(tableName(schema.table))
    const sharing = owners.get(name)
    if (sharing === undefined) owners.set(name, [schema])
    else {
      checkSameKey(sharing[0], schema, name)
      sharing.push(schema)
    }
  }
  return Array.from(owners, ([name, sharing]) => tableInput(sharing[0], planIndexes(sharing, name), name))
}

function checkSameKey(owner: EntitySchema, schema: EntitySchema, table: string): void {
  const [ownKey, otherKey] = [describeKey(owner), describeKey(schema)]
  if (ownKey === otherKey) return
  throw new SchemaError(
    `${owner.className} and ${schema.className} share the table ${table}, but ${owner.className} has the key ` +
      `${ownKey} and ${schema.className} has ${otherKey}: give them one key schema or two tables.`,
    schema.className,
  )
}

function describeKey({ key: { partitionKey, sortKey } }: EntitySchema): string {
  const parts = sortKey === undefined ? [partitionKey] : [partitionKey, sortKey]
  return `(${parts.map(({ name, scalarType }) => `${name}: ${scalarType}`).join(', ')})`
}
