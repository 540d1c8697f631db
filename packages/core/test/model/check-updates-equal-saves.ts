import assert from 'node:assert/strict'
import {
  type AttributeValue,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb'
import { defineEntity } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import fc from 'fast-check'
import { type Attributes, attributes, edited, edits } from '../changes/edited.js'
import { openSession } from '../fixtures/open-session.js'

const TYPES = { a: 'unknown', b: 'unknown', third: { type: 'unknown', name: 'long name' } } as const

export class Plain {
  id!: string
  a?: unknown
  b?: unknown
  third?: unknown
}
defineEntity(Plain, { table: 'Plains', partitionKey: 'id', attributes: { id: 'string', ...TYPES } })

export class Versioned extends Plain {
  version?: number
}
defineEntity(Versioned, {
  table: 'Versioneds',
  partitionKey: 'id',
  version: 'version',
  attributes: { id: 'string', version: 'number', ...TYPES },
})

/** Faults of a fake; a real server has none. */
const FAULTS = ['ok', 'throttle', 'lost-answer', 'connection-reset'] as const

/** A table with the same item twice: one will be saved, the other one updated. */
async function startPair(client: DynamoDBClient, Class: typeof Plain | typeof Versioned) {
  const TableName = `${Class.name}s`
  const both = async (write: (id: string) => Promise<unknown>): Promise<void> => {
    await write('saved')
    await write('updated')
  }
  const session = openSession(client)
  return {
    session,
    put: (item: Attributes) =>
      both((id) => client.send(new PutItemCommand({ TableName, Item: { ...item, id: { S: id } } }))),
    remove: () => both((id) => client.send(new DeleteItemCommand({ TableName, Key: { id: { S: id } } }))),
    async stored(id: string): Promise<Attributes | undefined> {
      const { Item } = await client.send(new GetItemCommand({ TableName, Key: { id: { S: id } } }))
      return Item && { ...Item, id: { S: '' } }
    },
    /** Gives a loaded entity the state of another item. */
    async become(entity: object, item: Attributes): Promise<void> {
      await client.send(new PutItemCommand({ TableName, Item: { ...item, id: { S: 'next' } } }))
      const next = await session.get(Class, { id: 'next' }, { managed: false })
      const { id: _, version: __, ...state } = next as unknown as Record<string, unknown>
      Object.assign(entity, state)
    },
    load: (id: string) => session.get(Class, { id }),
  }
}

const someEdits = edits.filter(({ length }) => length > 0)
const scripts = fc.record({
  before: attributes,
  how: someEdits,
  others: fc.oneof(fc.constant(undefined), someEdits, fc.constant('remove' as const)),
  faults: fc.array(fc.constantFrom(...FAULTS), { maxLength: 4 }),
  isVersioned: fc.boolean(),
  detects: fc.boolean(),
})

/**
 * Loads the same item twice, changes both alike, saves one and updates the other, with changes of other writers between:
 * what is stored is the same, or what others wrote. Returns how often each case ended in which way.
 */
export async function checkUpdatesEqualSaves(
  client: DynamoDBClient,
  runs: { readonly numRuns: number },
): Promise<ReadonlyMap<string, number>> {
  const ends = new Map<string, number>()
  const property = fc.asyncProperty(scripts, async ({ before, how, others, faults, isVersioned, detects }) => {
    const version: Record<string, AttributeValue> = isVersioned ? { version: { N: '1' } } : {}
    const pair = await startPair(client, isVersioned ? Versioned : Plain)
    await pair.put({ ...before, ...version })
    const [saved, updated] = [(await pair.load('saved'))!, (await pair.load('updated'))!]
    for (const entity of [saved, updated]) await pair.become(entity, edited(before, how))
    if (others === 'remove') await pair.remove()
    else if (others !== undefined)
      await pair.put({ ...edited(before, others), ...(isVersioned && { version: { N: '5' } }) })
    const found = await pair.stored('updated')
    pair.session.save(saved)
    await pair.session.flush({ throwOnFailure: false })
    pair.session.discard(saved)
    if (!detects) pair.session.update(updated)
    if (client instanceof FakeDynamoDBClient) client.faults.script(faults)
    const [result] = (await pair.session.flush({ detectChanges: detects, throwOnFailure: false })).operations
    if (client instanceof FakeDynamoDBClient) client.faults.clear()
    const outcome = result?.outcome ?? 'unchanged'
    const kind = `${others === undefined ? 'alone' : others === 'remove' ? 'removed' : 'changed'}: ${outcome}`
    ends.set(kind, (ends.get(kind) ?? 0) + 1)
    const left = await pair.stored('updated')
    if (outcome === 'unchanged' || others === undefined) {
      // an order to save counts the version up whatever changed
      assert.deepEqual(plain(left), outcome === 'unchanged' ? plain(found) : plain(await pair.stored('saved')))
      assert.ok(outcome === 'unchanged' || outcome === 'written', outcome)
    } else if (others === 'remove') {
      assert.equal(left, undefined)
      assert.ok(outcome === 'condition-failed' || outcome === 'unknown', outcome)
    } else if (isVersioned || (outcome !== 'written' && outcome !== 'unknown')) {
      // without a version an update whose answer was lost may be applied beside what others changed: then it stays unknown
      assert.deepEqual(left, found)
      assert.notEqual(outcome, 'written')
    }
  })
  await fc.assert(property, { ...runs, includeErrorInReport: true })
  return ends
}

function plain(item: Attributes | undefined): unknown {
  return JSON.parse(JSON.stringify(item ?? null, plainPart))
}

/** Sets have no order, and numbers may come in the form in which they were written. */
function plainPart(name: string, value: unknown): unknown {
  if (name === 'N' && typeof value === 'string') return plainNumber(value)
  if (!/^[SNB]S$/.test(name) || !Array.isArray(value)) return value
  return (name === 'NS' ? value.map(plainNumber) : value).toSorted()
}

/** Those that are drawn have few digits. */
function plainNumber(text: string): string {
  return String(Number(text))
}
