import {
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import fc from 'fast-check'
import { codecOf } from '#src/codec/entity-codec.js'
import { AliasTable } from '#src/expressions/alias-table.js'
import { buildFilter } from '#src/expressions/build-filter.js'
import { buildUpdate } from '#src/expressions/build-update.js'
import { compileKeyCondition } from '#src/expressions/compile-key-condition.js'
import { renderCondition } from '#src/expressions/render-condition.js'
import { renderUpdate } from '#src/expressions/render-update.js'
import type { Update } from '#src/expressions/update.js'
import { applySteps, type Item, itemText, Refused } from './apply-steps.js'
import { evaluate } from './evaluate.js'
import { isPut } from './is-put.js'
import { items } from './items.js'
import { type Step, steps } from './steps.js'
import { render, type Thing, Things } from './thing.js'
import { trees } from './trees.js'
import { writeStep } from './write-step.js'
import { writeTree } from './write-tree.js'

const TableName = 'Things'
const key = { id: { S: 'x' } }
const context = codecOf(Things.schema)

/** Stored items, now and then none. */
export const stored: fc.Arbitrary<Item | undefined> = fc.option(
  items.map((attributes): Item => ({ ...key, ...attributes })),
  { nil: undefined, freq: 9 },
)

/** Builds the update that steps make. */
export function updateOf(written: readonly Step[]): Update {
  return buildUpdate<Thing>(context, ($) => written.map((step) => writeStep(step, $)))
}

/** What the reference says of updates one after the other: the item that they leave, in one text. */
export function expectedItem(item: Item | undefined, ...updates: readonly (readonly Step[])[]): string {
  try {
    return itemText(updates.reduce((here, written) => applySteps(written, here, key), item))
  } catch (error) {
    if (error instanceof Refused) return 'refused'
    throw error
  }
}

/** What DynamoDB leaves of an item by an update, in the same text. */
export async function actualItem(client: DynamoDBClient, item: Item | undefined, update: Update): Promise<string> {
  await store(client, item)
  const aliases = new AliasTable()
  const UpdateExpression = renderUpdate(update, aliases)
  try {
    await client.send(new UpdateItemCommand({ TableName, Key: key, UpdateExpression, ...attributesOf(aliases) }))
  } catch (error) {
    if (error instanceof Error && error.name === 'ValidationException') return 'refused'
    throw error
  }
  const { Item } = await client.send(new GetItemCommand({ TableName, Key: key, ConsistentRead: true }))
  return itemText(Item)
}

/** Whether conditions of writes and filters of queries hold as the evaluator says; how many did. */
export async function checkConditions(client: DynamoDBClient, options: fc.Parameters<unknown>): Promise<number> {
  let held = 0
  const property = fc.asyncProperty(trees, items, async (tree, attributes) => {
    const item = { ...key, ...attributes }
    await store(client, item)
    const expected = evaluate(tree, item)
    if (expected) held++
    const found = await isFound(client, ($) => writeTree(tree, $))
    const wasPut = await isPut(
      client,
      item,
      render(($) => writeTree(tree, $)),
    )
    return found === expected && wasPut === expected
  })
  await fc.assert(property, { includeErrorInReport: true, ...(options as object) })
  return held
}

/** Whether updates leave what the reference says, for the cases that `isAsked` chooses; how many weren't refused. */
export async function checkUpdates(
  client: DynamoDBClient,
  options: fc.Parameters<unknown>,
  isAsked: (written: readonly Step[], item: Item | undefined) => boolean = () => true,
): Promise<number> {
  let applied = 0
  const property = fc.asyncProperty(steps, stored, async (written, item) => {
    if (!isAsked(written, item)) return
    const expected = expectedItem(item, written)
    if (expected !== 'refused') applied++
    const actual = await actualItem(client, item, updateOf(written))
    if (actual !== expected) throw new Error(`Expected ${expected}, got ${actual}`)
  })
  await fc.assert(property, { includeErrorInReport: true, ...(options as object) })
  return applied
}

async function store(client: DynamoDBClient, item: Item | undefined): Promise<void> {
  if (item === undefined) await client.send(new DeleteItemCommand({ TableName, Key: key }))
  else await client.send(new PutItemCommand({ TableName, Item: { ...item } }))
}

async function isFound(client: DynamoDBClient, filter: Parameters<typeof render>[0]): Promise<boolean> {
  const aliases = new AliasTable()
  const { expression } = renderCondition(compileKeyCondition(context, Things.schema.key, { id: 'x' }), aliases)
  const { expression: FilterExpression } = renderCondition(buildFilter(context, filter, new Set(['id'])), aliases)
  const { Count } = await client.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: expression,
      FilterExpression,
      ConsistentRead: true,
      ...attributesOf(aliases),
    }),
  )
  return Count === 1
}

function attributesOf({ names, values }: AliasTable) {
  return {
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  }
}
