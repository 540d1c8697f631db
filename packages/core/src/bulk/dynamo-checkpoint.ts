import { randomUUID } from 'node:crypto'
import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { claimItem, deleteOwned, type OwnedItem, writeOwned } from '../client/owned-item.js'
import { checkClient, type SdkClient } from '../client/sdk-client.js'
import { CheckpointError } from '../errors/checkpoint-error.js'
import { OptionError } from '../errors/option-error.js'
import { knownOptions } from '../options/check-option.js'
import { type Checkpoint, type CheckpointStore, parseCheckpoint } from './checkpoint.js'

/** Options of {@link dynamoCheckpoint}. */
export interface DynamoCheckpointOptions {
  readonly client: SdkClient
  /** The name or ARN of the table that holds the checkpoint. */
  readonly table: string
  /** The item's primary key, by the table's own attribute names: `{ pk: 'import of May' }`. */
  readonly key: Readonly<Record<string, string | number>>
}

/** A name that a key of the table or of an index won't have. */
const CHECKPOINT = 'sluice:checkpoint'

/**
 * Keeps a bulk load's checkpoint in a DynamoDB item. The load that started last owns it: an older one that still runs
 * can't overwrite it, and ends with a CheckpointError at its next attempt.
 *
 * Needs `dynamodb:UpdateItem` and `dynamodb:DeleteItem`.
 *
 * @throws {OptionError} for options that can't be. The store's methods reject with a CheckpointError.
 */
export function dynamoCheckpoint(options: DynamoCheckpointOptions): CheckpointStore {
  knownOptions('dynamoCheckpoint', options, ['client', 'table', 'key'])
  const client = checkClient(options.client)
  const { table } = options
  if (typeof table !== 'string' || table === '') throw new OptionError('table', 'a table name', table)
  const item: OwnedItem = { client, table, key: encodeKey(options.key), owner: randomUUID() }
  return {
    load: () => explained(item, 'read', async () => readCheckpoint(item, await claimItem(item, CHECKPOINT))),
    save: (checkpoint) =>
      explained(item, 'written', () => writeOwned(item, CHECKPOINT, { S: JSON.stringify(checkpoint) })),
    clear: () => explained(item, 'removed', () => deleteOwned(item)),
  }
}

function encodeKey(key: DynamoCheckpointOptions['key']): Record<string, AttributeValue> {
  const parts = typeof key === 'object' && key !== null ? Object.entries(key) : []
  if (parts.length !== 1 && parts.length !== 2) throw new OptionError('key', 'an object with the primary key', key)
  return Object.fromEntries(parts.map(([name, value]) => [name, encodePart(name, value)]))
}

function encodePart(name: string, value: unknown): AttributeValue {
  if (typeof value === 'string') return { S: value }
  if (typeof value === 'number') return { N: String(value) }
  throw new OptionError(`key.${name}`, 'a string or a number', value)
}

function readCheckpoint(item: OwnedItem, stored: AttributeValue | undefined): Checkpoint | undefined {
  return stored === undefined ? undefined : parseCheckpoint(stored.S ?? '', describe(item))
}

async function explained<V>(item: OwnedItem, what: string, action: () => Promise<V>): Promise<V> {
  try {
    return await action()
  } catch (cause) {
    if (cause instanceof CheckpointError) throw cause
    const name = cause instanceof Error ? cause.name : typeof cause
    const reason =
      name === 'ConditionalCheckFailedException'
        ? 'another load has started with it since, and goes on in place of this one'
        : `the client failed with ${name}, see \`cause\``
    const message = `${describe(item)} can't be ${what}: ${reason}.`
    throw new CheckpointError('CHECKPOINT_FAILED', message, { cause })
  }
}

function describe({ table, key }: OwnedItem): string {
  return `The checkpoint item ${JSON.stringify(key)} of table ${table}`
}
