import type { ScalarType } from '@sluice/core'
import type { DescribedTable, TableDefinition } from '../storage/table-definition.js'
import { invalidParameter, validationError } from '../wire/validation-error.js'
import type { CreateTableInput } from './create-table-input.js'
import { readIndexes } from './read-indexes.js'
import { type AttributeTypes, readKeySchema } from './read-key-schema.js'

/** Reads and checks what CreateTable is told, its table name aside. */
export function readTableDefinition(input: CreateTableInput, name: string, createdAt: number): TableDefinition {
  checkBilling(input)
  const types = readTypes(input)
  if ((input.KeySchema?.length ?? 0) > types.size) {
    throw validationError('Invalid KeySchema: Some index key attribute have no definition')
  }
  const key = readKeySchema(input.KeySchema, types)
  const indexes = readIndexes(input, key, types)
  const used = new Set(
    [key, ...indexes.map((index) => index.key)].flatMap((one) => [one.partition.name, one.sort?.name]),
  )
  if ([...types.keys()].some((attribute) => !used.has(attribute))) {
    throw invalidParameter(
      'Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions',
    )
  }
  return Object.freeze({ name, key, indexes, createdAt, described: describe(input) })
}

function readTypes(input: CreateTableInput): AttributeTypes {
  const types = new Map<string, ScalarType>()
  for (const { AttributeName: name, AttributeType: type } of input.AttributeDefinitions ?? []) {
    if (name === undefined || (type !== 'S' && type !== 'N' && type !== 'B')) {
      throw validationError(
        `1 validation error detected: Value '${type ?? null}' at 'attributeDefinitions.member.attributeType' failed to ` +
          'satisfy constraint: Member must satisfy enum value set: [B, N, S]',
      )
    }
    if (types.has(name)) throw invalidParameter(`Duplicate AttributeDefinition: ${name}`)
    types.set(name, type)
  }
  return types
}

function checkBilling({ BillingMode, ProvisionedThroughput }: CreateTableInput): void {
  if (BillingMode === 'PAY_PER_REQUEST') {
    if (ProvisionedThroughput === undefined) return
    throw invalidParameter(
      'Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST',
    )
  }
  const { ReadCapacityUnits, WriteCapacityUnits } = ProvisionedThroughput ?? {}
  if (ReadCapacityUnits !== undefined && WriteCapacityUnits !== undefined) return
  throw invalidParameter(
    'ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED',
  )
}

function describe(input: CreateTableInput): DescribedTable {
  const { KeySchema, AttributeDefinitions, BillingMode, ProvisionedThroughput, TableClass } = input
  const units = ProvisionedThroughput ?? { ReadCapacityUnits: 0, WriteCapacityUnits: 0 }
  return {
    KeySchema,
    AttributeDefinitions,
    ProvisionedThroughput: { NumberOfDecreasesToday: 0, ...units },
    ...(BillingMode === 'PAY_PER_REQUEST' && { BillingModeSummary: { BillingMode } }),
    ...(TableClass !== undefined && { TableClassSummary: { TableClass } }),
    DeletionProtectionEnabled: input.DeletionProtectionEnabled ?? false,
  }
}
