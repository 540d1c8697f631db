import type { WireItem } from '#src/wire/wire-value.js'
import { compareAnswers } from '../compare/compare-answers.js'
import type { Step } from '../requests/step.js'
import type { World } from '../requests/world.js'
import { errorName, type Side } from '../sides/answer.js'
import { ask, type Outcome } from './ask.js'
import type { Findings } from './findings.js'
import { levelItems, levelUnmade } from './level-items.js'

/** A world that is running. */
export interface Run {
  readonly seed: number
  readonly world: World
  readonly server: Side | undefined
  readonly findings: Findings
}

type Items = ReadonlyMap<string, readonly WireItem[]>

/** Sends a step to the fake and the server and notes what came of it. */
export async function runStep(run: Run, step: Step): Promise<void> {
  const { fake, tables } = run.world
  const before: Items = new Map(tables.map(({ name }) => [name, fake.itemsOf(name)]))
  const isMissing = step.touched.some(({ table, key }) => fake.itemAt(table, key) === undefined)
  const own = await ask(fake, step)
  note(run.findings, step, own)
  if (run.server !== undefined) await compare(run, run.server, { step, own, before, isMissing })
}

function note(findings: Findings, step: Step, { answer, requests }: Outcome): void {
  findings.requests += requests
  if (errorName(answer) === undefined) findings.accepted += requests
  else findings.refused(answer)
  if (step.defect !== undefined) findings.defects.add(step.defect)
}

interface Asked {
  readonly step: Step
  readonly own: Outcome
  readonly before: Items
  readonly isMissing: boolean
}

async function compare(run: Run, server: Side, { step, own, before, isMissing }: Asked): Promise<void> {
  const { findings, seed, world } = run
  const answers = { step, fake: own.answer, server: (await ask(server, step)).answer }
  const verdict = compareAnswers({ ...answers, isMissing })
  if (verdict.kind === 'own-words') findings.ownWords++
  if (verdict.kind === 'same' || verdict.kind === 'own-words') {
    if (own.answer.status === 200 && isMissing) await levelUnmade(step, world.fake, server, findings.known)
    return
  }
  if (verdict.kind === 'known') findings.known.add(verdict.title)
  else findings.differences.push({ ...answers, seed, tables: world.tables, before })
  await levelItems(step, world.fake, server)
}
