import type { WireItem } from '#src/wire/wire-value.js'
import { compareAnswers } from '../compare/compare-answers.js'
import { UNMADE } from '../compare/known-differences.js'
import { drawItem, drawKey } from '../data/draw-item.js'
import { createInput, drawTable } from '../data/draw-table.js'
import { Draw } from '../draw.js'
import { drawStep } from '../requests/draw-step.js'
import type { Step } from '../requests/step.js'
import { World } from '../requests/world.js'
import { errorName, type Side } from '../sides/answer.js'
import { FakeSide } from '../sides/fake-side.js'
import { ask } from './ask.js'
import type { Difference, Findings } from './findings.js'

const STEPS = 400
const ITEMS = 14

/** Runs one world, two tables and the steps on them, on the fake and a server; `undefined` leaves the server out. */
export async function runWorld(seed: number, server: Side | undefined, findings: Findings): Promise<void> {
  const draw = new Draw(seed)
  const fake = new FakeSide()
  const tables = [drawTable(draw, `fuzz-${seed}-one`), drawTable(draw, `fuzz-${seed}-two`)]
  const world = new World(draw, findings.productions, tables, fake)
  const setUp = async (operation: string, input: object): Promise<void> => {
    const body = JSON.stringify(input)
    for (const side of server === undefined ? [fake] : [fake, server]) {
      const answer = await side.send(operation, body)
      if (answer.status !== 200) throw new Error(`${operation} ${body} failed: ${JSON.stringify(answer.body)}`)
    }
  }
  for (const table of tables) {
    await setUp('CreateTable', createInput(table))
    for (let count = 0; count < ITEMS; count++) {
      await setUp('PutItem', { TableName: table.name, Item: drawItem(draw, table, drawKey(draw, table)) })
    }
  }
  for (let count = 0; count < STEPS; count++) {
    const before = new Map(tables.map(({ name }) => [name, fake.itemsOf(name)]))
    const step = drawStep(world)
    await runStep(step, world, server, findings, (answers) => ({ seed, step, tables, before, ...answers }))
  }
  if (server === undefined) return
  for (const { name } of tables) {
    const whole: Step = { operation: 'Scan', inputs: [{ TableName: name }], paged: true, touched: [] }
    const before = new Map([[name, fake.itemsOf(name)]])
    await runStep(whole, world, server, findings, (answers) => ({ seed, step: whole, tables, before, ...answers }))
  }
  for (const { name } of tables) await server.send('DeleteTable', JSON.stringify({ TableName: name }))
}

async function runStep(
  step: Step,
  { fake }: World,
  server: Side | undefined,
  findings: Findings,
  describe: (answers: Pick<Difference, 'fake' | 'server'>) => Difference,
): Promise<void> {
  const isMissing = step.touched.some(({ table, key }) => fake.itemAt(table, key) === undefined)
  const own = await ask(fake, step)
  findings.requests += own.requests
  if (errorName(own.answer) === undefined) findings.accepted += own.requests
  else findings.refused(own.answer)
  if (step.defect !== undefined) findings.defects.add(step.defect)
  if (server === undefined) return
  const other = await ask(server, step)
  const verdict = compareAnswers({ step, fake: own.answer, server: other.answer, isMissing })
  if (verdict.kind === 'own-words') findings.ownWords++
  if (verdict.kind === 'same' || verdict.kind === 'own-words') {
    if (own.answer.status === 200 && isMissing) await levelUnmade(step, fake, server, findings)
    return
  }
  if (verdict.kind === 'known') findings.known.add(verdict.title)
  else findings.differences.push(describe({ fake: own.answer, server: other.answer }))
  for (const { table, key } of step.touched) await level(fake.itemAt(table, key), table.name, key, server)
}

// DynamoDB Local makes an item where an update only takes away: its answer may not show that
async function levelUnmade(step: Step, fake: FakeSide, server: Side, findings: Findings): Promise<void> {
  if (step.operation !== 'UpdateItem' && !JSON.stringify(step.inputs).includes('"Update":')) return
  for (const { table, key } of step.touched) {
    if (fake.itemAt(table, key) !== undefined) continue
    findings.known.add(UNMADE)
    await level(undefined, table.name, key, server)
  }
}

// after a difference the server gets what the fake has, so that one doesn't lead to others
async function level(item: WireItem | undefined, table: string, key: WireItem, server: Side): Promise<void> {
  const [operation, more] = item === undefined ? ['DeleteItem', { Key: key }] : ['PutItem', { Item: item }]
  await server.send(operation, JSON.stringify({ TableName: table, ...more }))
}
