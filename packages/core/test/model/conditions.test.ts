import { PutItemCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import fc from 'fast-check'
import { evaluate } from '../expressions/evaluate.js'
import { isPut } from '../expressions/is-put.js'
import { items } from '../expressions/items.js'
import { render, Thing } from '../expressions/thing.js'
import { trees } from '../expressions/trees.js'
import { writeTree } from '../expressions/write-tree.js'

const RUNS = { test: 300, ci: 5_000, long: 50_000 }[process.env.SLUICE_TIER ?? 'test'] ?? 300
const SEED = Number(process.env.SLUICE_SEED ?? Math.floor(Math.random() * 2 ** 31))

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
