import { DeleteItemCommand, GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { FakeDynamoDBClient } from '@sluice/testing'
import test from 'ava'
import fc from 'fast-check'
import { codecOf } from '#src/codec/entity-codec.js'
import { AliasTable } from '#src/expressions/alias-table.js'
import { buildUpdate } from '#src/expressions/build-update.js'
import { isRepeatable } from '#src/expressions/is-repeatable.js'
import { mergeUpdates } from '#src/expressions/merge-updates.js'
import { renderUpdate } from '#src/expressions/render-update.js'
import type { Update } from '#src/expressions/update.js'
import { applySteps, type Item, itemText, Refused } from '../expressions/apply-steps.js'
import { items } from '../expressions/items.js'
import { type Step, steps } from '../expressions/steps.js'
import { Thing, Things } from '../expressions/thing.js'
import { writeStep } from '../expressions/write-step.js'

const RUNS = { test: 300, ci: 5_000, long: 50_000 }[process.env.SLUICE_TIER ?? 'test'] ?? 300
const SEED = Number(process.env.SLUICE_SEED ?? Math.floor(Math.random() * 2 ** 31))
const OPTIONS = { seed: SEED, numRuns: RUNS, includeErrorInReport: true }

const key = { id: { S: 'x' } }
const stored = fc.option(
  items.map((attributes): Item => ({ ...key, ...attributes })),
  { nil: undefined, freq: 9 },
)

const build = (written: readonly Step[]): Update =>
  buildUpdate<Thing>(codecOf(Things.schema), ($) => written.map((step) => writeStep(step, $)))

/** What the reference says: the item after the updates, in one text. */
function expected(item: Item | undefined, ...updates: readonly (readonly Step[])[]): string {
  try {
    return itemText(updates.reduce((here, written) => applySteps(written, here, key), item))
  } catch (error) {
    if (error instanceof Refused) return 'refused'
    throw error
  }
}

const client = new FakeDynamoDBClient()
test.before(() => client.createTables(Thing))

async function put(item: Item | undefined): Promise<void> {
  if (item === undefined) await client.send(new DeleteItemCommand({ TableName: 'Things', Key: key }))
  else await client.send(new PutItemCommand({ TableName: 'Things', Item: { ...item } }))
}

/** What DynamoDB leaves, in the same text. */
async function actual(update: Update): Promise<string> {
  const aliases = new AliasTable()
  const { names, values } = aliases
  const command = new UpdateItemCommand({
    TableName: 'Things',
    Key: key,
    UpdateExpression: renderUpdate(update, aliases),
    ExpressionAttributeNames: names,
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  })
  try {
    await client.send(command)
  } catch (error) {
    if (error instanceof Error && error.name === 'ValidationException') return 'refused'
    throw error
  }
  const { Item } = await client.send(new GetItemCommand({ TableName: 'Things', Key: key }))
  return itemText(Item)
}

test.serial('an update that the actions write leaves what the documentation says', async (t) => {
  t.timeout(1_800_000)
  t.log(`SLUICE_SEED=${SEED}, ${RUNS} runs`)
  let applied = 0
  const property = fc.asyncProperty(steps, stored, async (written, item) => {
    await put(item)
    const left = expected(item, written)
    if (left !== 'refused') applied++
    t.is(await actual(build(written)), left)
  })
  await fc.assert(property, OPTIONS)
  t.true(applied > RUNS / 4, `${applied} applied`)
})

test.serial('a repeatable update that is applied twice leaves what it leaves once', (t) => {
  let repeatable = 0
  const property = fc.property(steps, stored, (written, item) => {
    if (!isRepeatable(build(written))) return
    const once = expected(item, written)
    if (once === 'refused') return
    repeatable++
    const twice = expected(item, written, written)
    // the second time there is an item, which may lack what a REMOVE enters: refused, nothing is changed
    t.is(twice === 'refused' ? once : twice, once)
  })
  fc.assert(property, OPTIONS)
  t.true(repeatable > RUNS / 10, `${repeatable} repeatable`)
})

test.serial('a merged update leaves what its two leave one after the other', async (t) => {
  t.timeout(1_800_000)
  let merged = 0
  const property = fc.asyncProperty(steps, steps, stored, async (first, second, item) => {
    const both = mergeUpdates(build(first), build(second))
    const left = expected(item, first, second)
    if (both === undefined || left === 'refused') return
    merged++
    await put(item)
    t.is(await actual(both), left)
  })
  await fc.assert(property, OPTIONS)
  t.true(merged > RUNS / 10, `${merged} merged`)
})
