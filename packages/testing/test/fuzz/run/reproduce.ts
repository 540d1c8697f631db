import type { WireItem } from '#src/wire/wire-value.js'
import { compareAnswers } from '../compare/compare-answers.js'
import { createInput } from '../data/draw-table.js'
import { keyOf } from '../data/fuzz-table.js'
import type { Side } from '../sides/answer.js'
import { FakeSide } from '../sides/fake-side.js'
import { ask } from './ask.js'
import type { Difference } from './findings.js'

type Items = ReadonlyMap<string, readonly WireItem[]>

/** The difference as text: its seed, the tables, the fewest items that still show it, the request and both answers. */
export async function reproduce(difference: Difference, server: Side): Promise<string> {
  const { seed, step, tables } = difference
  const items = await fewestItems(difference, server)
  return [
    `SLUICE_SEED=${seed}, ${step.operation}, ${step.defect ?? 'no mistake put in'}`,
    ...tables.map((table) => `CreateTable ${JSON.stringify(createInput(table))}`),
    ...[...items].flatMap(([TableName, list]) => list.map((Item) => `PutItem ${JSON.stringify({ TableName, Item })}`)),
    ...step.inputs.map((input) => `${step.operation} ${JSON.stringify(input)}`),
    `fake:   ${JSON.stringify(difference.fake.body)}`,
    `server: ${JSON.stringify(difference.server.body)}`,
  ].join('\n')
}

// nothing at all, else the items that the step is about, else what of each half is needed, else all
async function fewestItems(difference: Difference, server: Side): Promise<Items> {
  const { step, before } = difference
  const keys = step.touched.map(({ table, key }) => JSON.stringify([table.name, key]))
  const touched = new Map(
    difference.tables.map((table) => [
      table.name,
      (before.get(table.name) ?? []).filter((item) => keys.includes(JSON.stringify([table.name, keyOf(table, item)]))),
    ]),
  )
  for (const items of [new Map(), touched, halved(before, 0), halved(before, 1)] as Items[]) {
    if (await showsWith(difference, items, server)) return items
  }
  return before
}

function halved(items: Items, which: 0 | 1): Items {
  return new Map([...items].map(([name, list]) => [name, list.filter((_, index) => index % 2 === which)]))
}

async function showsWith({ step, tables }: Difference, items: Items, server: Side): Promise<boolean> {
  const fake = new FakeSide()
  const both = async (operation: string, input: object): Promise<void> => {
    for (const side of [fake, server]) await side.send(operation, JSON.stringify(input))
  }
  for (const table of tables) {
    await server.send('DeleteTable', JSON.stringify({ TableName: table.name }))
    await both('CreateTable', createInput(table))
    for (const Item of items.get(table.name) ?? []) await both('PutItem', { TableName: table.name, Item })
  }
  const isMissing = step.touched.some(({ table, key }) => fake.itemAt(table, key) === undefined)
  const [own, other] = [await ask(fake, step), await ask(server, step)]
  for (const { name } of tables) await server.send('DeleteTable', JSON.stringify({ TableName: name }))
  return compareAnswers({ step, fake: own.answer, server: other.answer, isMissing }).kind === 'different'
}
