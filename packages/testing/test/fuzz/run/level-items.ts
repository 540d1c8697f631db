import type { WireItem } from '#src/wire/wire-value.js'
import { UNMADE } from '../compare/known-differences.js'
import type { Step } from '../requests/step.js'
import type { Side } from '../sides/answer.js'
import type { FakeSide } from '../sides/fake-side.js'
import type { Tally } from '../tally.js'

/** Gives the server what the fake has of the items of a step, so that one difference doesn't lead to others. */
export async function levelItems({ touched }: Step, fake: FakeSide, server: Side): Promise<void> {
  for (const { table, key } of touched) await level(fake.itemAt(table, key), table.name, key, server)
}

/** DynamoDB Local makes an item where an update only takes away, which its answer may not show: takes that item away. */
export async function levelUnmade(step: Step, fake: FakeSide, server: Side, known: Tally): Promise<void> {
  if (step.operation !== 'UpdateItem' && !JSON.stringify(step.inputs).includes('"Update":')) return
  for (const { table, key } of step.touched) {
    if (fake.itemAt(table, key) !== undefined) continue
    known.add(UNMADE)
    await level(undefined, table.name, key, server)
  }
}

async function level(item: WireItem | undefined, table: string, key: WireItem, server: Side): Promise<void> {
  const [operation, more] = item === undefined ? ['DeleteItem', { Key: key }] : ['PutItem', { Item: item }]
  await server.send(operation, JSON.stringify({ TableName: table, ...more }))
}
