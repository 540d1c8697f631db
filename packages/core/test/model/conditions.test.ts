import { type AttributeValue, ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import fc from 'fast-check'
import type { RenderedCondition } from '#src/expressions/render-condition.js'
import { evaluate } from '../expressions/evaluate.js'
import { items } from '../expressions/items.js'
import { render, Thing } from '../expressions/thing.js'
import { trees } from '../expressions/trees.js'
import { writeTree } from '../expressions/write-tree.js'

const RUNS = { test: 300, ci: 5_000, long: 50_000 }[process.env.SLUICE_TIER ?? 'test'] ?? 300
const SEED = Number(process.env.SLUICE_SEED ?? Math.floor(Math.random() * 2 ** 31))

type Item = Record<string, AttributeValue>

/** Whether DynamoDB puts over an item under a condition. */
async function isPut(client: FakeDynamoDBClient, Item: Item, condition: RenderedCondition): Promise<boolean> {
  const { expression: ConditionExpression, names, values } = condition
  const command = new PutItemCommand({
    TableName: 'Things',
    Item,
    ConditionExpression,
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  })
  try {
    await client.send(command)
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}

test('a condition that the operators write holds exactly if the documentation says so', async (t) => {
  t.timeout(1_800_000)
  t.log(`SLUICE_SEED=${SEED}, ${RUNS} runs`)
  const client = new FakeDynamoDBClient()
  await client.createTables(Thing)
  let held = 0
  const property = fc.asyncProperty(trees, items, async (tree, attributes) => {
    const item = { id: { S: 'x' }, ...attributes }
    await client.send(new PutItemCommand({ TableName: 'Things', Item: item }))
    const expected = evaluate(tree, item)
    if (expected) held++
    return (
      expected ===
      (await isPut(
        client,
        item,
        render(($) => writeTree(tree, $)),
      ))
    )
  })
  await fc.assert(property, { seed: SEED, numRuns: RUNS, includeErrorInReport: true })
  // neither outcome is rare
  t.true(held > RUNS / 5 && held < (RUNS * 4) / 5, `${held} held`)
})
