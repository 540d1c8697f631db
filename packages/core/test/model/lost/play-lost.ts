import assert from 'node:assert/strict'
import type { OperationResult } from '@sluice/core'
import { FakeDynamoDBClient } from '@sluice/testing'
import type { FlushAccount } from './flush-account.js'
import { LOST_CLASSES } from './lost-classes.js'
import type { LostScript, LostStep } from './lost-script.js'
import { checkTruth } from './outcome-truth.js'
import { Road } from './road.js'
import { GUARD, Writer } from './writer.js'

const empty = createTables()

/** Plays a script, then holds what each flush said against the history of the store. */
export async function playLost({ seed, clients, steps }: LostScript): Promise<void> {
  const store = new FakeDynamoDBClient({ seed, recordCalls: 100 })
  store.restore(await empty)
  const road = new Road(store)
  const writers = [new Writer('one', clients[0], road), new Writer('two', clients[1], road)] as const
  for (const step of steps) await play(step, writers[step.who], road)
  for (const writer of writers) await writer.idle()
  await road.empty()
  for (const { accounts } of writers) for (const account of accounts) checkAccount(account, road)
}

function checkAccount(account: FlushAccount, { deeds }: Road): void {
  const { parts, report, mayHaveKept } = account
  for (const result of report.operations) {
    const part = parts.find(({ entity }) => entity === result.entity)
    if (part !== undefined) checkTruth(account, result, part, deeds)
    else if (!mayHaveKept) checkCheck(account, result)
  }
  for (const { entity } of parts) {
    const results = report.operations.filter((result) => result.entity === entity)
    assert.ok(results.length === 1 || mayHaveKept, `${results.length} results of one operation`)
  }
}

/** A check is written with its transaction exactly if it holds. */
function checkCheck({ check }: FlushAccount, { kind, outcome }: OperationResult): void {
  assert.equal(kind, 'check', 'a result of what was not pending')
  if (outcome === 'written') assert.equal(check, 'holds')
  if (outcome === 'condition-failed') assert.equal(check, 'fails')
}

async function play(step: LostStep, writer: Writer, road: Road): Promise<void> {
  switch (step.do) {
    case 'ask':
      return await writer.ask(step)
    case 'flush':
      return await writer.flush(step)
    case 'adopt':
      return await writer.adopt(step.entity)
    case 'discard':
      return await writer.discard(step.entity)
    case 'past':
      return await road.writePast(writer.itemOf(step.entity), step.what)
    case 'wait':
      return await road.store.clock.sleep(step.ms)
    default:
      return step satisfies never
  }
}

async function createTables() {
  const client = new FakeDynamoDBClient()
  for (const { target } of LOST_CLASSES) await client.createTables(target)
  await new Road(client).writePast(
    { table: 'Memos', id: GUARD, image: { id: { S: GUARD }, text: { S: GUARD } } },
    'twin',
  )
  return client.snapshot()
}
