import { drawItem, drawKey } from '../data/draw-item.js'
import { createInput, drawTable } from '../data/draw-table.js'
import { Draw } from '../draw.js'
import { drawStep } from '../requests/draw-step.js'
import { World } from '../requests/world.js'
import type { Side } from '../sides/answer.js'
import { FakeSide } from '../sides/fake-side.js'
import type { Findings } from './findings.js'
import { type Run, runStep } from './run-step.js'

const STEPS = 400
const ITEMS = 14

/** Runs one world, two tables and the steps on them, on the fake and a server; `undefined` leaves the server out. */
export async function runWorld(seed: number, server: Side | undefined, findings: Findings): Promise<void> {
  const draw = new Draw(seed)
  const tables = [drawTable(draw, `fuzz-${seed}-one`), drawTable(draw, `fuzz-${seed}-two`)]
  const world = new World(draw, findings.productions, tables, new FakeSide())
  const run: Run = { seed, world, server, findings }
  await fill(run)
  for (let count = 0; count < STEPS; count++) await runStep(run, drawStep(world))
  if (server === undefined) return
  // what answers didn't show
  for (const { name } of tables) {
    await runStep(run, { operation: 'Scan', inputs: [{ TableName: name }], paged: true, touched: [] })
  }
  for (const { name } of tables) await server.send('DeleteTable', JSON.stringify({ TableName: name }))
}

async function fill({ world, server }: Run): Promise<void> {
  const { draw, fake, tables } = world
  const sides = server === undefined ? [fake] : [fake, server]
  const send = async (operation: string, input: object): Promise<void> => {
    const body = JSON.stringify(input)
    for (const side of sides) {
      const answer = await side.send(operation, body)
      if (answer.status !== 200) throw new Error(`${operation} ${body} failed: ${JSON.stringify(answer.body)}`)
    }
  }
  for (const table of tables) {
    await send('CreateTable', createInput(table))
    for (let count = 0; count < ITEMS; count++) {
      await send('PutItem', { TableName: table.name, Item: drawItem(draw, table, drawKey(draw, table)) })
    }
  }
}
