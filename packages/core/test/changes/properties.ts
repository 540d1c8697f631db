import { type DynamoDBClient, GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import fc from 'fast-check'
import { type Change, smallestUpdate } from '#src/changes/smallest-update.js'
import { sameItem } from '#src/codec/same-item.js'
import { valueText } from '#src/codec/value-text.js'
import { hasChanges, isMixOf } from './change-oracle.js'
import { wordsOf } from './change-words.js'
import { type Attributes, attributes, edited, edits } from './edited.js'

interface Runs {
  readonly numRuns: number
}

/** Of the item that was loaded an update makes what the put would. Returns how many went by parts of attributes. */
export async function checkAlone(client: DynamoDBClient, runs: Runs): Promise<number> {
  let byParts = 0
  const property = fc.asyncProperty(attributes, edits, fc.boolean(), async (before, how, isPinned) => {
    const after = edited(before, how)
    const change = smallestUpdate(before, after, { isPinned })
    if (change === undefined) return sameItem(before, after)
    if (change.update.set.some(({ path }) => path.length > 1)) byParts++
    const whole = smallestUpdate(before, after, { doubts: [before] })!
    if (sizeOf(change) > sizeOf(whole)) throw new Error(JSON.stringify([wordsOf(change), wordsOf(whole)]))
    await put(client, before)
    return (await apply(client, change)) === 'written' && sameItem(await stored(client), after)
  })
  await fc.assert(property, { ...runs, includeErrorInReport: true })
  return byParts
}

/**
 * Of an item that others changed each place is as the put leaves it or as it was, and all that changed is as the put leaves
 * it. Returns how many ended between the two.
 */
export async function checkAmongOthers(client: DynamoDBClient, runs: Runs): Promise<number> {
  let merged = 0
  const property = fc.asyncProperty(attributes, edits, edits, async (before, how, others) => {
    const [after, found] = [edited(before, how), edited(before, others)]
    const change = smallestUpdate(before, after)
    if (change === undefined) return true
    await put(client, found)
    const ended = await apply(client, change)
    const left = await stored(client)
    if (ended !== 'written') return isRefusal(ended, change) && sameItem(left, found)
    if (!sameItem(left, after)) merged++
    return isMixOf({ M: left }, { M: after }, { M: found }) && hasChanges({ M: left }, { M: before }, { M: after })
  })
  await fc.assert(property, { ...runs, includeErrorInReport: true })
  return merged
}

/** Only what is no set any more takes no members. */
function isRefusal(ended: string, { update }: Change): boolean {
  return ended === 'ConditionalCheckFailedException' || update.add.length + update.delete.length > 0
}

/** Bytes of a request's words; values that are equal by chance share an alias there, which nobody weighs. */
function sizeOf(change: Change): number {
  const { update, condition, names, values } = wordsOf(change)
  const used = [...`${update} ${condition}`.matchAll(/:\d+/g)].map(([alias]) => valueText(values[alias]!, { bytes: 0 }))
  return JSON.stringify([update, condition, names, used]).length + 5 * used.length
}

const TableName = 'Things'
const Key = { id: { S: 'changed' } }

export async function put(client: DynamoDBClient, item: Attributes): Promise<void> {
  await client.send(new PutItemCommand({ TableName, Item: { ...item, ...Key } }))
}

export async function stored(client: DynamoDBClient): Promise<Attributes> {
  const { Item = {} } = await client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }))
  const { id: _, ...rest } = Item
  return rest
}

/** Sends a change; tells how it ended. */
export async function apply(client: DynamoDBClient, change: Change): Promise<string> {
  const { update, condition, names, values } = wordsOf(change)
  const command = new UpdateItemCommand({
    TableName,
    Key,
    UpdateExpression: update,
    ConditionExpression: condition,
    ExpressionAttributeNames: names,
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  })
  return client.send(command).then(
    () => 'written',
    (error: Error) => error.name,
  )
}
